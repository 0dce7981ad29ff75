// axe-core finds nothing, in any of its rules for WCAG 2.2 A and AA and its best practices.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { expectNone, LANGUAGES, lookAt, opened, samples, unfold, WIDTHS } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const it = opened();

for (const lang of [undefined, ...LANGUAGES]) {
  test(`axe-core finds nothing in ${lang ?? "pages of no language"}`, async () => {
    const pages = samples(it.pages, LANGUAGES).filter((page) => page.lang === lang);
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
      const found = await run(tab);
      faults.push(...found.map((fault) => `${fault} (${width} px, ${colorScheme})`));
    }
  }
  return faults;
}

/** What axe-core finds, and what it leaves to people although it could have told. */
async function run(tab) {
  await tab.evaluate(AXE);
  const options = { runOnly: TAGS, resultTypes: ["violations", "incomplete"] };
  const { violations, incomplete } = await tab.evaluate((options) => axe.run(document, options), options);
  const unsure = incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !leftToPeople(node)) }));
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${reason(node)?.message ?? ""}`),
  );
}

const reason = (node) => [...node.any, ...node.all, ...node.none][0];

/**
 * What axe-core isn't sure of and is all right: letters of a chart stand on what it takes for a
 * picture, a single digit might be an ornament, and where letters reach beyond their box it can't
 * tell what is behind them. The colours of all three are those of other texts.
 */
function leftToPeople(node) {
  return ["bgOverlap", "elmPartiallyObscured", "elmPartiallyObscuring", "imgNode", "shortTextContent"].includes(reason(node)?.data?.messageKey);
}

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const faults = await lookAt(it, [page], {}, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector("main").insertAdjacentHTML("beforeend", '<img src="/assets/icon.svg"><h5>a</h5>');
      document.querySelector("h1").style.color = "#444";
    });
    return run(tab);
  });
  for (const rule of ["image-alt", "heading-order", "color-contrast"]) {
    assert.ok(faults.some((line) => line.includes(rule)), `nothing is said of ${rule}`);
  }
});
