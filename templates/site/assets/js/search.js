// Search: the dialog opens at once; nothing of the engine is loaded before a reader reaches for it.
// Takes the dialog of partials/search-dialog.html; opens with the buttons or Ctrl-K.

const dialog = document.getElementById("search-dialog");
const bundle = new URL(dialog.dataset.bundle, document.baseURI);
const own = new URL("search/", import.meta.url);
let loading = null;

link("stylesheet", new URL("../css/search.css", import.meta.url)); // small, and here holds nothing up

function load() {
  loading ??= Promise.all([fetchAhead(), import(new URL("dialog.js", own))])
    .then(([, { listen }]) => listen(dialog))
    .catch((error) => {
      loading = null; // the next time it is opened tries again
      console.error(error);
      dialog.querySelector("[role=status]").textContent = dialog.dataset.failed;
    });
  return loading;
}

// All that is needed one after the other, asked for at once: over a slow line each answer that is waited for counts. Six at
// a time, as many as browsers ask of older hosts, and what others wait for first.
async function fetchAhead() {
  const entry = fetch(new URL("pagefind-entry.json", bundle), { cache: "no-cache" });
  link("modulepreload", new URL("pagefind.js", bundle));
  link("modulepreload", new URL("pagefind.js", own));
  link("preload", new URL("wasm.site.pagefind", bundle));
  link("preload", new URL("words.json", bundle));
  const [{ hash }] = Object.values((await (await entry).json()).languages);
  link("preload", new URL(`pagefind.${hash}.pf_meta`, bundle));
  link("modulepreload", new URL("roots.js", own));
  link("modulepreload", new URL("passage.js", own));
}

function link(rel, href) {
  const fetched = rel === "preload" ? { as: "fetch", crossOrigin: "anonymous" } : {};
  document.head.append(Object.assign(document.createElement("link"), { rel, href, ...fetched }));
}

function open() {
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input").focus();
  load();
}

for (const button of document.querySelectorAll("[data-search]")) {
  button.hidden = false; // without script there is nothing that it could open
  button.addEventListener("click", open);
  button.addEventListener("pointerenter", load);
  button.addEventListener("focus", load);
}
dialog.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
dialog.querySelector("[data-search-close]").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => event.target === dialog && dialog.close()); // beside it
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
  event.preventDefault();
  open();
});
