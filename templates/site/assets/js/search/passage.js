// What is shown of an event that was found: its title, its date, and the sentence that answers best, with the reader's words
// marked in whatever form they stand.

import { meant, split } from "./pagefind.js";

const SENTENCE = /(?<=[.!?”"])\s+(?=[\p{Lu}“"\d])/u;
const LONGEST = 300; // characters

export class Passage {
  constructor(typed, words) {
    this.typed = split(typed ?? "");
    this.meant = (meant.get(typed) ?? this.typed.map((word) => words.root(word))).flatMap((part) => part.split(" "));
    this.words = words;
  }

  // The first of those with the most of the words.
  find(content) {
    const found = content.split(SENTENCE).map((sentence) => [this.#count(sentence), sentence]);
    const best = found.reduce((one, other) => (other[0] > one[0] ? other : one));
    return best[1].length > LONGEST ? `${best[1].slice(0, best[1].lastIndexOf(" ", LONGEST))} …` : best[1];
  }

  mark(sentence) {
    return sentence.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, i) => {
      if (i % 2 === 0 || this.#match(piece) < 0) return piece;
      return Object.assign(document.createElement("mark"), { textContent: piece });
    });
  }

  #count(sentence) {
    return new Set(split(sentence).map((word) => this.#match(word)).filter((number) => number >= 0)).size;
  }

  // Which of the words that were meant it is, or -1.
  #match(piece) {
    const word = piece.toLowerCase();
    const root = this.words.root(word);
    return this.meant.findIndex((meant, i) => word === meant || root === meant || word.startsWith(this.typed[i] ?? meant));
  }
}

export function showResult({ url, meta, content }, passage, language) {
  const item = document.createElement("li");
  item.className = "search-result";
  const sentence = passage.find(content);
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
  const date = Object.assign(document.createElement("time"), { textContent: longDate(meta.date, language) });
  const place = Object.assign(document.createElement("a"), { href: url + fragment(sentence) });
  place.append(...passage.mark(sentence));
  const text = document.createElement("p");
  text.append(place);
  item.append(link, date, text);
  return item;
}

// Where the sentence stands on the page: browsers go there and mark it.
function fragment(sentence) {
  const start = sentence.split(" ").slice(0, 8).join(" ");
  return start ? `#:~:text=${encodeURIComponent(start).replaceAll("-", "%2D")}` : "";
}

function longDate(day, language) {
  const date = new Date(day);
  if (Number.isNaN(date.valueOf())) return "";
  return date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}
