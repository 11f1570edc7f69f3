// Pagefind as its dialog asks for it, with two questions for one: what was typed, then its roots and what was meant.

import * as engine from "../../../pagefind/pagefind.js";
import { Words } from "./roots.js";

const bundle = new URL("../../../pagefind/", import.meta.url);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;
let words = null;

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
  const meant = split(term).map((word) => known.mend(word)).join(" ");
  if (meant === split(term).join(" ")) return typed;
  const rooted = await inner.search(meant, settings);
  return order.value ? join(rooted, typed) : join(typed, rooted);
}

// The results of one, then those that only the other has; as many as both together, with the counts of the larger.
function join(first, second) {
  const seen = new Set(first.results.map((result) => result.id));
  const results = [...first.results, ...second.results.filter((result) => !seen.has(result.id))];
  const larger = second.results.length > first.results.length ? second : first;
  return { ...larger, results };
}
