// Keeps the front page and the newest events readable without a network. Written by digest at each build: a new list is
// a new worker, which fetches what changed and drops what went. Asks nobody but the site itself.

const FILES = new Map(__FILES__); // path below the site → mark of what the file holds
const OFFLINE = "offline.html"; // shown where a page is neither reached nor kept
const SCOPE = self.registration.scope;
const NAME = `digest ${SCOPE}`; // sites of one host share their caches
const HASHED = /\.[0-9a-f]{8,}\.[\w.]+$/; // "main.618322db.min.css": another name wherever it holds something else

const keyOf = (path) => new URL(`${path}?${FILES.get(path)}`, SCOPE).href;

async function keep(cache, path) {
  if (await cache.match(keyOf(path))) return;
  const response = await fetch(new URL(path, SCOPE), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(keyOf(path), new Response(await response.blob(), { headers: response.headers }));
}

async function keepAll() {
  const cache = await caches.open(NAME);
  await Promise.all([...FILES.keys()].map((path) => keep(cache, path)));
  await self.skipWaiting();
}

async function dropOld() {
  const cache = await caches.open(NAME);
  const wanted = new Set([...FILES.keys()].map(keyOf));
  const old = (await cache.keys()).filter((request) => !wanted.has(request.url));
  await Promise.all(old.map((request) => cache.delete(request)));
  await self.clients.claim();
}

async function findKept(path) {
  return FILES.has(path) ? (await caches.open(NAME)).match(keyOf(path)) : undefined;
}

async function showOffline() {
  const page = await (await findKept(OFFLINE)).text();
  const based = page.replace("<head>", `<head><base href="${SCOPE}">`); // it stands in for pages in any folder
  return new Response(based, { headers: { "content-type": "text/html; charset=utf-8" } });
}

async function answer(request, path) {
  const kept = HASHED.test(path) && (await findKept(path));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const found = await findKept(path);
    if (found) return found;
    if (request.mode === "navigate") return showOffline();
    throw error;
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(dropOld()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  const path = decodeURI(address.slice(SCOPE.length));
  const isOurs = request.method === "GET" && address.startsWith(SCOPE);
  if (isOurs && (FILES.has(path) || request.mode === "navigate")) event.respondWith(answer(request, path));
});
