// Lets the browser keep the newest events for reading without a network: after the page is there, and not for those who
// save data. Only on sites with publish.installable.

const register = () => navigator.serviceWorker.register(new URL("../../sw.js", import.meta.url));

if ("serviceWorker" in navigator && !navigator.connection?.saveData) {
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
