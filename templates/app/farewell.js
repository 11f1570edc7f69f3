// The site is no longer an app. Browsers that kept it as one ask here for its worker, which then goes and takes all along.

async function leave() {
  await caches.delete(`digest ${self.registration.scope}`);
  await self.registration.unregister();
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));
