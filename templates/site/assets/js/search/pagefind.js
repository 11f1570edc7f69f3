// Pagefind with two questions for one: what was typed, then its roots and what was meant.

import * as engine from "../../../pagefind/pagefind.js";
import { Words } from "./roots.js";

const bundle = new URL("../../../pagefind/", import.meta.url);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;
let words = null;

export const meant = new Map(); // what each term was taken for
export const order = { value: "" }; // how results are sorted: "" as they fit, "desc" the newest first, "asc" the oldest

export function loadWords() {
  words ??= fetch(new URL("words.json", bundle)).then((answer) => answer.json()).then((table) => new Words(table));
  return words;
}

export function split(text) {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

export function createInstance() {
  loadWords();
  const inner = engine.createInstance({ noWorker: true }); // a worker would be a second copy of the engine on the wire
  return { filters: () => inner.filters(), search: async (term, given) => sort(await search(inner, term, given)) };
}

async function search(inner, term, given) {
  if (!term || /^".*"$/.test(term.trim())) return inner.search(term, given);
  const known = await loadWords();
  const [typed, [parts, rooted]] = await Promise.all([inner.search(term, given), searchRoots(inner, known, term, given)]);
  meant.set(term, parts);
  const found = join(typed, rooted ?? typed);
  return found.results.length || parts.length < 2 ? found : searchMost(inner, parts, given);
}

// What the words of a term mean, and what is found by that; nothing where it is what was typed.
async function searchRoots(inner, known, term, given) {
  const words = split(term);
  const parts = (await Promise.all(words.map((word) => meaning(inner, known, word)))).filter(Boolean);
  const differs = parts.length && parts.join(" ") !== words.join(" ");
  return [parts, differs ? await inner.search(parts.join(" "), given) : null];
}

// The root of a word; what was meant, where no page has it; "" where nothing is near.
async function meaning(inner, known, word) {
  if (known.has(word) || (await inner.search(`"${word}"`, {})).results.length) return known.root(word); // unquoted, its beginning is enough
  return known.mend(word) ?? "";
}

// No page has all: those with all but one, the most such ways first.
async function searchMost(inner, parts, given) {
  const queries = parts.map((_, left) => parts.filter((_, i) => i !== left).join(" "));
  const answers = await Promise.all(queries.map((query) => inner.search(query, given)));
  const ways = new Map();
  for (const { id } of answers.flatMap((answer) => answer.results)) ways.set(id, (ways.get(id) ?? 0) + 1);
  const found = answers.reduce((one, other) => join(one, other));
  return { ...found, results: found.results.sort((a, b) => ways.get(b.id) - ways.get(a.id)) };
}

// The results of one, then those that only the other has; as many as both together, with the counts of the larger.
function join(first, second) {
  const seen = new Set(first.results.map((result) => result.id));
  const results = [...first.results, ...second.results.filter((result) => !seen.has(result.id))];
  const larger = second.results.length > first.results.length ? second : first;
  return { ...larger, results };
}

// Ids are in the order of the events' dates (digest/publish/search/bundle.py).
function sort(found) {
  const later = { desc: 1, asc: -1 }[order.value];
  if (!later) return found;
  return { ...found, results: found.results.sort((a, b) => (a.id < b.id ? later : -later)) };
}
