// A page asks nobody else for anything, keeps nothing on the reader's machine and complains of nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, languages, lookAt, opened, samples, show } from "./browser.mjs";

const it = opened();

test("no requests to others, no cookies, no storage, no messages, no violations", async () => {
  expectNone(await lookAt(it, samples(it.pages, languages(it.pages)), { empty: true }, listenTo));
});

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const faults = await lookAt(it, [page], { empty: true }, (tab) =>
    listenTo(tab, page, async () => {
      await tab.evaluate(() => {
        document.cookie = "a=1";
        localStorage.setItem("a", "1");
        console.log("said");
        document.body.insertAdjacentHTML("beforeend", '<p style="color:red">a</p><img src="https://other.example/a.png">');
      });
      await tab.evaluate(() => fetch("/not/there/").then(() => new Promise((done) => setTimeout(done, 50))));
    }),
  );
  for (const fault of ["cookie", "localStorage", "said", "style-src", "img-src", "404"]) {
    assert.ok(faults.some((line) => line.includes(fault)), `nothing is said of ${fault}`);
  }
});

/** Loads the page, scrolls through it and `does` more; tells all that should not be. */
async function listenTo(tab, page, does = async () => {}) {
  const faults = [];
  const own = it.server.origin;
  tab.on("console", (message) => faults.push(`message: ${message.text()}`));
  tab.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  tab.on("requestfailed", (request) => faults.push(`request failed: ${request.url().replace(own, "")}`));
  tab.on("request", (request) => {
    if (!request.url().startsWith(`${own}/`)) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  tab.on("response", (response) => {
    const meant = page.path.endsWith("/404.html") || response.status() < 400;
    if (!meant) {
      faults.push(`answer ${response.status()}: ${response.url().replace(own, "")}`);
    }
  });
  await tab.addInitScript(() => {
    window.violations = [];
    const note = (event) => window.violations.push(`violation of ${event.effectiveDirective}: ${event.blockedURI}`);
    document.addEventListener("securitypolicyviolation", note);
  });
  await show(it, tab, page);
  await tab.evaluate(() => document.scrollingElement.scrollTo(0, document.body.scrollHeight));
  await does();
  const cookies = await tab.context().cookies();
  return [...faults, ...cookies.map(({ name }) => `cookie: ${name}`), ...(await tab.evaluate(whatIsKept))];
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
