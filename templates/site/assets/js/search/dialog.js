// What happens in the search's dialog: what is typed becomes results, a few at a time.

import { Passage, showResult } from "./passage.js";
import { createInstance, loadWords, order } from "./pagefind.js";

const PAUSE = 300; // milliseconds since the last key: who types on is not answered half a word
const AT_ONCE = 5; // results; each is a request
const NEAR = 200; // pixels before the end of the list, where more are loaded

export function listen(dialog) {
  const [input, choice, narrow, more] = ["input", "[data-search-order]", "details", "[data-search-more]"].map((part) => dialog.querySelector(part));
  const search = new Search(dialog, input, more);
  let pause = null;
  const ask = () => {
    order.value = choice.value; // it may have been chosen before this was loaded
    return search.ask().catch((error) => {
      console.error(error);
      search.say(dialog.dataset.failed);
    });
  };
  const showFilters = () => search.narrow(narrow.querySelector("[data-search-filters]"), ask);
  input.addEventListener("input", () => {
    search.wait();
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  choice.addEventListener("change", ask);
  if (narrow.open) showFilters();
  else narrow.addEventListener("toggle", showFilters, { once: true });
  more.addEventListener("click", () => search.showMore());
  dialog.lastElementChild.addEventListener("scroll", ({ target }) => {
    if (target.scrollTop + target.clientHeight > target.scrollHeight - NEAR) search.showMore();
  });
  dialog.addEventListener("keydown", (event) => moveFocus(dialog, event));
  if (input.value) ask();
}

class Search {
  #asked = 0;
  #results = [];
  #filters = () => ({});
  #showing = null;

  constructor(dialog, input, more) {
    Object.assign(this, { dialog, input, more, list: dialog.querySelector("ol"), engine: createInstance() });
  }

  say(text) {
    this.dialog.querySelector("[role=status]").textContent = text;
    this.list.ariaBusy = "false";
  }

  wait() {
    this.list.ariaBusy = "true"; // what it shows is no answer to what stands in the field
  }

  async ask() {
    const asked = ++this.#asked;
    const term = this.input.value.trim();
    const filters = this.#filters();
    this.say(term ? this.dialog.dataset.loading : "");
    this.wait();
    const anything = term || Object.keys(filters).length;
    const found = anything ? await this.engine.search(term || null, { filters }) : { results: [], totalFilters: null };
    if (asked !== this.#asked) return;
    this.onCounts?.(found.totalFilters);
    this.#results = found.results;
    this.passage = new Passage(term, await loadWords());
    const items = await this.#load(0);
    if (asked !== this.#asked) return;
    this.list.replaceChildren(...items);
    this.#sayHowMany(anything);
  }

  async showMore() {
    if (this.#showing || this.list.children.length >= this.#results.length) return;
    const asked = this.#asked;
    this.#showing = this.#load(this.list.children.length);
    const items = await this.#showing;
    this.#showing = null;
    if (asked !== this.#asked) return;
    this.list.append(...items);
    this.#showButton();
  }

  async narrow(place, ask) {
    const { drawFilters } = await import("./filters.js");
    const drawn = drawFilters(place, await this.engine.filters(), this.dialog.lang, ask);
    this.#filters = drawn.chosen;
    this.onCounts = drawn.count;
    ask();
  }

  async #load(start) {
    const chosen = this.#results.slice(start, start + AT_ONCE);
    return Promise.all(chosen.map(async (result) => showResult(await result.data(), this.passage, this.dialog.lang)));
  }

  #sayHowMany(anything) {
    const { none, results } = this.dialog.dataset;
    const count = this.#results.length;
    this.say(!anything ? "" : count ? `${results} ${count.toLocaleString(this.dialog.lang)}` : none);
    this.#showButton();
  }

  #showButton() {
    this.more.hidden = this.list.children.length >= this.#results.length;
  }
}

// The arrows go from the field through the results and back.
function moveFocus(dialog, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [dialog.querySelector("input"), ...dialog.querySelectorAll("ol > li > a")];
  const at = stops.indexOf(document.activeElement);
  if (!step || at < 0 || !stops[at + step]) return;
  event.preventDefault();
  stops[at + step].focus();
}
