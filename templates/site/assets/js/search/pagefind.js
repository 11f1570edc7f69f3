// Pagefind as its dialog asks for it, with two questions for one: what was typed, then its roots and what was meant.

import * as engine from "../../../pagefind/pagefind.js";
import { Words } from "./roots.js";

const bundle = new URL("../../../pagefind/", import.meta.url);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;
let words = null;

export const meant = new Map(); // what each term was taken for
export const order = { value: null }; // how results are sorted: null, or { date: "desc" }

export function loadWords() {
  words ??= fetch(new URL("words.json", bundle)).then((answer) => answer.json()).then((table) => new Words(table));
  return words;
}

export function split(text) {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

export function createInstance(options) {
  const inner = engine.createInstance(options);
  return {
    filters: () => inner.filters(),
    mergeIndex: (...given) => inner.mergeIndex(...given),
    search: (term, given) => search(inner, term, given),
  };
}

async function search(inner, term, given) {
  const settings = order.value ? { ...given, sort: order.value } : given;
  if (!term || /^".*"$/.test(term.trim())) return inner.search(term, settings);
  const [known, typed] = await Promise.all([loadWords(), inner.search(term, settings)]);
  const parts = (await Promise.all(split(term).map((word) => meaning(inner, known, word)))).filter(Boolean);
  meant.set(term, parts);
  const rooted = parts.length && parts.join(" ") !== split(term).join(" ") ? await inner.search(parts.join(" "), settings) : typed;
  const found = order.value ? join(rooted, typed) : join(typed, rooted);
  return found.results.length || parts.length < 2 ? found : searchMost(inner, parts, settings);
}

// The root of a word; what was meant, where no page has it; "" where nothing is near.
async function meaning(inner, known, word) {
  if (known.has(word) || (await inner.search(word, {})).results.length) return known.root(word);
  return known.mend(word) ?? "";
}

// No page has all: those with all but one, the most such ways first.
async function searchMost(inner, parts, settings) {
  const queries = parts.map((_, left) => parts.filter((_, i) => i !== left).join(" "));
  const answers = await Promise.all(queries.map((query) => inner.search(query, settings)));
  const ways = new Map();
  for (const { id } of answers.flatMap((answer) => answer.results)) ways.set(id, (ways.get(id) ?? 0) + 1);
  const found = answers.reduce((one, other) => join(one, other));
  return { ...found, results: order.value ? found.results : found.results.sort((a, b) => ways.get(b.id) - ways.get(a.id)) };
}

// The results of one, then those that only the other has; as many as both together, with the counts of the larger.
function join(first, second) {
  const seen = new Set(first.results.map((result) => result.id));
  const results = [...first.results, ...second.results.filter((result) => !seen.has(result.id))];
  const larger = second.results.length > first.results.length ? second : first;
  return { ...larger, results };
}
