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
  await Promise.all([
    loadStylesheet(new URL("pagefind-component-ui.css", bundle)),
    import(new URL("pagefind-component-ui.js", bundle)),
  ]);
  const content = template.content.cloneNode(true);
  content.querySelector("pagefind-config").setAttribute("bundle-path", bundle.pathname);
  document.body.append(content);
  document.querySelector("pagefind-results").resultTemplate = showResult;
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

function showResult({ url, meta, excerpt }) {
  const item = document.createElement("li");
  item.className = "search-result";
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
  const date = Object.assign(document.createElement("time"), { textContent: longDate(meta.date) });
  // Pagefind escapes the excerpt and puts only <mark> into it.
  const text = Object.assign(document.createElement("p"), { innerHTML: excerpt });
  item.append(link, date, text);
  return item;
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
