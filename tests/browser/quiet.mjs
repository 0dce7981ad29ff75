// What a page asks others for, keeps on the reader's machine or complains of.

import { show } from "./browser.mjs";

/** Windows in which broken rules are noted and nothing comes from the cache. */
const prepared = new WeakSet();

/** Loads the page of `it`, scrolls through it and `does` more; tells all that should not be. */
export async function quietFaults(it, tab, page, does = async () => {}) {
  const faults = [];
  const own = it.server.origin;
  const heard = {
    console: (message) => faults.push(`message: ${message.text()}`),
    pageerror: (error) => faults.push(`error: ${error.message}`),
    requestfailed: (request) => faults.push(`request failed: ${request.url().replace(own, "")}`),
    request: (request) => {
      if (!request.url().startsWith(`${own}/`)) {
        faults.push(`request to another host: ${request.url()}`);
      }
    },
    response: (response) => {
      const meant = page.path.endsWith("/404.html") || response.status() < 400;
      if (!meant) {
        faults.push(`answer ${response.status()}: ${response.url().replace(own, "")}`);
      }
    },
  };
  if (!prepared.has(tab)) {
    await prepare(tab);
    prepared.add(tab);
  }
  Object.entries(heard).forEach(([event, hear]) => tab.on(event, hear));
  try {
    await show(it, tab, page);
    await tab.evaluate(() => document.scrollingElement.scrollTo(0, document.body.scrollHeight));
    await does();
    const cookies = await tab.context().cookies();
    return [...faults, ...cookies.map(({ name }) => `cookie: ${name}`), ...(await tab.evaluate(whatIsKept))];
  } finally {
    Object.entries(heard).forEach(([event, hear]) => tab.off(event, hear));
  }
}

async function prepare(tab) {
  await tab.addInitScript(() => {
    window.violations = [];
    const note = (event) => window.violations.push(`violation of ${event.effectiveDirective}: ${event.blockedURI}`);
    document.addEventListener("securitypolicyviolation", note);
  });
  const session = await tab.context().newCDPSession(tab);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
}

/** What the page has left in the browser, and which rules of its policy it broke; runs within the page. */
async function whatIsKept() {
  const kept = [...window.violations];
  for (const storage of ["localStorage", "sessionStorage"]) {
    kept.push(...Object.keys(window[storage]).map((key) => `${storage}: ${key}`));
  }
  kept.push(...(await indexedDB.databases()).map(({ name }) => `database: ${name}`));
  // Only pages that come over TLS have these two; 127.0.0.1 counts as such.
  kept.push(...(await caches.keys()).map((name) => `cache: ${name}`));
  kept.push(...(await navigator.serviceWorker.getRegistrations()).map(() => "a service worker"));
  return kept;
}
