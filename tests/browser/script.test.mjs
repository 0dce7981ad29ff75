// A page says and offers the same without JavaScript; what only a script can do is hidden then.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, lookAt, open, opened, samples } from "./browser.mjs";

const it = opened();

test("texts and links are the same without JavaScript", async () => {
  const pages = samples(it.pages, ["de", "ar"]);
  expectNone(await lookAt(it, pages, {}, compare));
});

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const faults = await lookAt(it, [page], {}, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector(".lead").remove();
      document.querySelector("main").insertAdjacentHTML("beforeend", "<p>written</p><p><a href=/de/only/>by a script</a></p>");
    });
    return compare(tab, page);
  });
  for (const fault of ["only without JavaScript", "only with JavaScript: written", "/de/only/"]) {
    assert.ok(faults.some((line) => line.includes(fault)), `nothing is said of ${fault}`);
  }
});

/** What the page that is shown with JavaScript has less or more than without. */
async function compare(tab, page) {
  await tab.waitForLoadState("networkidle");
  const plain = await open(it, page, { javaScriptEnabled: false }, (other) => other.evaluate(contents));
  const full = await tab.evaluate(contents);
  const meant = new Set(plain.hidden);
  const less = missing(plain.pieces, full.pieces).map(({ text }) => `only without JavaScript: ${text}`);
  const more = missing(full.pieces, plain.pieces).filter(({ within }) => !within.some((one) => meant.has(one)));
  return [...less, ...more.map(({ text }) => `only with JavaScript: ${text}`)];
}

function missing(pieces, others) {
  const there = new Set(others.map(({ text }) => text));
  return pieces.filter(({ text }) => !there.has(text));
}

/**
 * Every text and link that is shown or can be unfolded, with the elements it lies within, and the
 * elements that wait for a script; runs within the page.
 */
function contents() {
  document.querySelectorAll("details").forEach((one) => (one.open = true));
  // A class that tells a state comes and goes.
  const lasting = (element) => [...element.classList].filter((one) => !one.startsWith("is_"));
  const name = (element) => [element.tagName, ...lasting(element)].join(" ");
  const path = (element) => {
    const within = [];
    for (let one = element; one; one = one.parentElement) {
      within.push(name(one));
    }
    return within;
  };
  const shown = (element) => element.checkVisibility({ contentVisibilityAuto: true });
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim().replace(/\s+/g, " ");
    const forLackOfScript = node.parentElement.closest("noscript, #search_no_script") !== null;
    if (text && shown(node.parentElement) && !forLackOfScript) {
      pieces.push({ text, within: path(node.parentElement) });
    }
  }
  for (const link of document.querySelectorAll("a[href]")) {
    if (shown(link)) {
      pieces.push({ text: `link to ${link.getAttribute("href")}`, within: path(link) });
    }
  }
  return { pieces, hidden: [...document.querySelectorAll("[hidden]")].map(name) };
}
