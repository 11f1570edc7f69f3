// Search: nothing of Pagefind is loaded before a reader reaches for it.
// Takes the template of partials/search-dialog.html; opens with the button or Ctrl-K.

const template = document.getElementById("search-dialog");
const buttons = document.querySelectorAll("[data-search]");
let loading = null;

function loadDialog() {
  loading ??= makeDialog().catch((error) => {
    loading = null; // the next click tries again
    throw error;
  });
  return loading;
}

async function makeDialog() {
  const bundle = new URL(template.dataset.bundle, document.baseURI);
  const own = new URL("search/", import.meta.url); // asks Pagefind with roots and what was meant
  const [engine, { Passage }] = await Promise.all([
    import(new URL("pagefind.js", own)),
    import(new URL("passage.js", own)),
    loadStylesheet(new URL("pagefind-component-ui.css", bundle)),
    import(new URL("pagefind-component-ui.js", bundle)),
  ]);
  const content = template.content.cloneNode(true);
  content.querySelector("pagefind-config").setAttribute("bundle-path", own.pathname);
  const choice = content.querySelector("[data-search-order]");
  document.body.append(content);
  const list = document.querySelector("pagefind-results");
  const known = await engine.loadWords();
  list.resultTemplate = (found) => showResult(found, new Passage(list.instance.searchTerm, known));
  choice.addEventListener("change", () => {
    engine.order.value = choice.value ? { date: choice.value } : null;
    if (list.instance.searchTerm) list.instance.triggerSearch(list.instance.searchTerm);
  });
  return document.querySelector("pagefind-modal");
}

function loadStylesheet(address) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address });
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`cannot load ${address}`));
    document.head.prepend(link); // before ours, which overrides it
  });
}

function showResult({ url, meta, content }, passage) {
  const item = document.createElement("li");
  item.className = "search-result";
  const sentence = passage.find(content);
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
  const date = Object.assign(document.createElement("time"), { textContent: longDate(meta.date) });
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

function longDate(day) {
  const date = new Date(day);
  if (Number.isNaN(date.valueOf())) return "";
  return date.toLocaleDateString(template.dataset.language, { dateStyle: "long", timeZone: "UTC" });
}

async function openSearch() {
  try {
    (await loadDialog()).open();
  } catch (error) {
    console.error(error);
    alert(template.dataset.failed);
  }
}

for (const button of buttons) {
  button.hidden = false; // without script there is nothing that it could open
  button.addEventListener("click", openSearch);
}
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
  event.preventDefault();
  openSearch();
});
