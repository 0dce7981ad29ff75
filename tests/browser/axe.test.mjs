// axe-core finds nothing, in any of its rules for WCAG 2.2 A and AA and its best practices.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axeFaults } from "./axe.mjs";
import { expectNone, LANGUAGES, lookAt, opened, samples, unfold, WIDTHS } from "./browser.mjs";

const it = opened();

for (const lang of [undefined, ...LANGUAGES]) {
  test(`axe-core finds nothing in ${lang ?? "pages of no language"}`, async () => {
    const pages = samples(it.pages, [lang]).filter((page) => page.lang === lang);
    const options = { viewport: { width: WIDTHS[0], height: 900 } };
    expectNone(await lookAt(it, pages, options, examine));
  });
}

/** Every width in light and dark colours; folded at the widest, unfolded at the narrowest. */
async function examine(tab) {
  const faults = [];
  for (const width of [...WIDTHS].reverse()) {
    await tab.setViewportSize({ width, height: 900 });
    if (width === WIDTHS[0]) {
      await unfold(tab);
    }
    for (const colorScheme of ["light", "dark"]) {
      await tab.emulateMedia({ colorScheme });
      const found = await axeFaults(tab);
      faults.push(...found.map((fault) => `${fault} (${width} px, ${colorScheme})`));
    }
  }
  return faults;
}

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const faults = await lookAt(it, [page], {}, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector("main").insertAdjacentHTML("beforeend", '<img src="/assets/icon.svg"><h5>a</h5>');
      document.querySelector("h1").style.color = "#444";
    });
    return axeFaults(tab);
  });
  for (const rule of ["image-alt", "heading-order", "color-contrast"]) {
    assert.ok(faults.some((line) => line.includes(rule)), `nothing is said of ${rule}`);
  }
});
