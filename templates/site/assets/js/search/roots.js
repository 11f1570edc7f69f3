// What words are formed of: menyerang → serang. The same as digest/text/roots, which made the list of roots.

const SHORTEST = 4, PREFIXES = 2, ENDINGS = 3;

export class Words {
  constructor({ affixes, roots }) {
    this.roots = roots.flatMap(unpack); // the most frequent first, but for those that are nearly as frequent
    this.known = new Set(this.roots);
    this.prefixes = (affixes?.prefixes ?? []).map(([pattern, letter]) => [new RegExp(`^(?:${pattern})`), letter]);
    this.endings = affixes?.endings ?? [];
    this.whole = new Set(affixes?.whole ?? []);
    this.cache = new Map();
  }

  // The root that the site has of a word; the word itself where it has none.
  root(word) {
    if (!this.cache.has(word)) this.cache.set(word, this.#findRoot(word));
    return this.cache.get(word);
  }

  // Whether the site has the word in any form, or one that begins so: somebody is still typing.
  has(word) {
    return this.known.has(this.root(word)) || word.length < SHORTEST || this.roots.some((root) => root.startsWith(word));
  }

  // What was probably meant by a word that no page has: two words, else the nearest; null where nothing is near.
  mend(word) {
    return this.#parted(word) ?? this.#nearest(word);
  }

  #findRoot(word) {
    const found = [...this.#candidates(word)].filter(([candidate]) => this.known.has(candidate));
    return found.length ? found.reduce((best, other) => (other[1] > best[1] ? other : best))[0] : word;
  }

  #candidates(word) {
    const found = new Map([[word, 0]]);
    if (this.whole.has(word) || !/^\p{L}+$/u.test(word)) return found;
    for (const [stem, depth] of this.#withoutEndings(word)) this.#strip(stem, depth, found, PREFIXES);
    return found;
  }

  #withoutEndings(word) {
    const stems = new Map([[word, 0]]);
    for (let round = 0; round < ENDINGS; round++) {
      for (const [stem, count] of [...stems]) {
        for (const ending of this.endings) {
          const rest = stem.endsWith(ending) ? stem.slice(0, -ending.length) : "";
          if (rest.length >= SHORTEST - 1 && !stems.has(rest)) stems.set(rest, count + 1);
        }
      }
    }
    return stems;
  }

  #strip(stem, depth, found, left) {
    if (stem.length >= SHORTEST - 1 && !found.has(stem)) found.set(stem, depth);
    if (left === 0 || this.whole.has(stem)) return;
    for (const [pattern, letter] of this.prefixes) {
      const start = pattern.exec(stem);
      if (start) this.#strip(letter + stem.slice(start[0].length), depth + 1, found, letter ? 0 : left - 1);
    }
  }

  // "unjukrasa" → "unjuk rasa".
  #parted(word) {
    for (let i = SHORTEST; i <= word.length - SHORTEST; i++) {
      const parts = [word.slice(0, i), word.slice(i)].map((part) => this.root(part));
      if (parts.every((part) => this.known.has(part))) return parts.join(" ");
    }
    return null;
  }

  // Of two roots as near, the most frequent, which stands first; the whole word before what it may be formed of.
  #nearest(word) {
    let best = null, least = 3;
    for (const [stem] of this.#candidates(word)) {
      const limit = Math.min(least, stem.length < 8 ? 2 : 3);
      for (const root of stem.length < SHORTEST ? [] : this.roots) {
        if (root.length < SHORTEST || Math.abs(root.length - stem.length) >= limit) continue;
        const far = distance(stem, root, limit);
        if (far < Math.min(limit, least)) [best, least] = [root, far];
      }
    }
    return best;
  }
}

// "0kata2buh" → kata, kabuh: how many letters a word has in common with the one before it, as a mark from "0" on, and the others.
function unpack(packed) {
  let last = "";
  return Array.from(packed.matchAll(/([0-X])([^0-X]*)/g), ([, same, end]) => (last = last.slice(0, same.charCodeAt() - 48) + end));
}

// How many letters must be put in, left out, changed or swapped with their neighbours; from `limit` on, it does not matter.
export function distance(one, two, limit) {
  let before = [], last = Array.from({ length: two.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return last[two.length];
}
