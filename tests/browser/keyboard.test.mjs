// All that a page offers can be reached, seen and used with the keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, firstOfEach, lookAt, open, opened, unfold } from "./browser.mjs";

const it = opened();

// Where text runs from right to left, on a phone; the rest, at a desk.
const WAYS = [
  { lang: "de", viewport: { width: 1280, height: 800 } },
  { lang: "ar", viewport: { width: 320, height: 640 } },
];

for (const { lang, viewport } of WAYS) {
  test(`Tab goes through every page in order and shows where it is: ${lang}, ${viewport.width} px`, async () => {
    expectNone(await lookAt(it, firstOfEach(it.pages, [lang]), { viewport, apart: true }, walk));
  });
}

test("Shift and Tab go back the way that Tab came", async () => {
  const [there, back] = await open(it, startPage("de"), {}, async (tab) => {
    await tab.evaluate(findStops);
    const stopsBy = async (keys, count) => {
      const stops = [];
      for (let presses = 0; presses < count; presses += 1) {
        await tab.keyboard.press(keys);
        stops.push(await tab.evaluate(() => window.stops.indexOf(document.activeElement)));
      }
      return stops;
    };
    return [await stopsBy("Tab", 30), await stopsBy("Shift+Tab", 29)];
  });
  assert.deepEqual(back, there.slice(0, -1).reverse());
});

test("the first stop leads past the menus", async () => {
  expectNone(await lookAt(it, firstOfEach(it.pages, ["de", "ar"]), { apart: true }, skips));
});

test("menu and languages open, close and lead on by keyboard", async () => {
  for (const selector of [".menu summary", ".languages summary"]) {
    await open(it, startPage("de"), { viewport: { width: 320, height: 640 } }, async (tab) => {
      const isOpen = () => tab.$eval(selector, (summary) => summary.parentElement.open);
      await tab.focus(selector);
      for (const [keys, wanted] of [["Enter", true], ["Space", false], ["Enter", true]]) {
        await tab.keyboard.press(keys);
        assert.equal(await isOpen(), wanted, `${selector} after ${keys}`);
      }
      await tab.keyboard.press("Tab");
      const inside = await tab.evaluate((one) => document.querySelector(one).parentElement.contains(document.activeElement), selector);
      assert.ok(inside, `Tab after ${selector} goes to its first link`);
    });
  }
});

test("another language is chosen by keyboard, and the page stays", async () => {
  const page = it.pages.find(({ path }) => path === "/de/gemeinden/");
  const address = await open(it, page, {}, async (tab) => {
    await tab.focus(".languages summary");
    await tab.keyboard.press("Enter");
    for (let presses = 0; presses < 30; presses += 1) {
      await tab.keyboard.press("Tab");
      if (await tab.evaluate(() => document.activeElement.lang === "ar")) {
        break;
      }
    }
    await Promise.all([tab.waitForURL("**/ar/**"), tab.keyboard.press("Enter")]);
    return new URL(tab.url()).pathname;
  });
  assert.equal(address, "/ar/gemeinden/");
});

test("the menu is there at once on a wide screen, by keyboard too", async () => {
  const stops = await open(it, startPage("de"), {}, async (tab) => {
    const links = await tab.$$eval(".menu a", (all) => all.length);
    const reached = new Set();
    for (let presses = 0; presses < 20; presses += 1) {
      await tab.keyboard.press("Tab");
      const href = await tab.evaluate(() => document.activeElement.closest(".menu a")?.getAttribute("href"));
      reached.add(href);
    }
    reached.delete(null);
    reached.delete(undefined);
    return { links, reached: reached.size };
  });
  assert.ok(stops.links > 3);
  assert.equal(stops.reached, stops.links);
});

test("the checks of this file find what is wrong", async () => {
  const faults = await lookAt(it, [startPage("de")], {}, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector(".hero a").style.outline = "none";
      document.querySelector(".pills a").style.outlineColor = "#eee";
      document.querySelector("footer a").tabIndex = 5;
      document.querySelector(".places a").style.cssText = "position: absolute; inset-block-start: -100px";
    });
    return walk(tab);
  });
  for (const fault of ["no outline", "outline hardly differs", "out of order", "can't be seen"]) {
    assert.ok(faults.some((line) => line.includes(fault)), `nothing is said of ${fault}`);
  }
});

function startPage(lang) {
  return it.pages.find(({ path }) => path === `/${lang}/`);
}

/** Presses Tab until the page is left, and tells what is wrong on the way. */
async function walk(tab) {
  await unfold(tab);
  const faults = [];
  const expected = await tab.evaluate(findStops);
  let before = -1;
  for (let count = 0; count <= expected.length; count += 1) {
    const stop = await next(tab);
    if (stop.index === -1) {
      break;
    }
    if (stop.index !== before + 1) {
      faults.push(`out of order: ${stop.name} after ${expected[before] ?? "the beginning"}`);
    }
    faults.push(...stop.faults);
    before = stop.index;
  }
  if (before !== expected.length - 1) {
    faults.push(`stays at ${expected[before] ?? "the beginning"} of ${expected.length} stops`);
  }
  return faults;
}

/** Presses Tab; tells where that leads: -1 if out of the page. */
async function next(tab) {
  await tab.keyboard.press("Tab");
  return tab.evaluate(lookAtFocus);
}

/** All that Tab should stop at, in the order of the document; runs within the page. */
function findStops() {
  const selector = "a[href], area[href], button, input, select, textarea, summary, [tabindex], iframe, audio[controls], video[controls]";
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const usable = (one) => !one.disabled && one.type !== "hidden" && one.getAttribute("tabindex") !== "-1";
  window.stops = [...document.querySelectorAll(selector)].filter((one) => shown(one) && usable(one));
  return window.stops.map((one) => `${one.tagName.toLowerCase()} "${one.textContent.trim().slice(0, 30)}"`);
}

/** What is wrong with how the focus is shown; runs within the page. */
function lookAtFocus() {
  const element = document.activeElement;
  window.stops ??= [...document.querySelectorAll("a[href], summary, [tabindex='0']")];
  const index = window.stops.indexOf(element);
  if (element === document.body || element === null) {
    return { index: -1, faults: [] };
  }
  const name = `${element.closest("[class]")?.className ?? ""} ${element.tagName.toLowerCase()}`;
  const faults = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
    faults.push(`no outline of 2 px: ${name}`);
  } else {
    // The outline stands outside the element, on what its parents have behind them.
    const ratio = contrast(rgb(style.outlineColor), behind(element.parentElement));
    if (ratio < 3) {
      faults.push(`the outline hardly differs from what is behind it, ${ratio.toFixed(1)} : 1: ${name}`);
    }
  }
  // What of it lies within the window must be on top at one place at least.
  const seen = [...element.getClientRects()].some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const places = [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, top + (bottom - top) * part]);
    return right > left && bottom > top && places.some(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
  if (!seen) {
    faults.push(`has the focus and can't be seen: ${name}`);
  }
  return { index, name, faults };

  function rgb(text) {
    return text.match(/[\d.]+/g).map(Number);
  }
  function behind(from) {
    for (let one = from; one; one = one.parentElement) {
      const colour = rgb(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) {
        return colour;
      }
    }
    return [255, 255, 255];
  }
  function contrast(one, other) {
    const light = ([r, g, b]) => {
      const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }
}

/** The first Tab shows a link to the main part, and Enter goes there. */
async function skips(tab) {
  await tab.keyboard.press("Tab");
  const shown = await tab.evaluate(() => {
    const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right > left;
    return inside && document.activeElement.getAttribute("href")?.startsWith("#");
  });
  if (!shown) {
    return ["the first stop is no link to a place on this page that is shown"];
  }
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  // A page whose main part has nothing to stop at goes on behind it.
  const past = await tab.evaluate(() => {
    const main = document.querySelector("main");
    const place = main.compareDocumentPosition(document.activeElement);
    return Boolean(place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING));
  });
  return past ? [] : ["the next stop after the skip link is not in the main part"];
}
