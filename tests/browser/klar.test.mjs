// The theme `klar`, which says only what is different: every kind of page is as good as in `kreis`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axeFaults } from "./axe.mjs";
import { expectNone, firstOfEach, lookAt, open, opened, unfold } from "./browser.mjs";
import { layoutFaults } from "./layout.mjs";
import { quietFaults } from "./quiet.mjs";

const it = opened("KREISWEIT_KLAR");

for (const lang of ["de", "ar"]) {
  test(`every kind of page is whole and quiet in the theme klar: ${lang}`, async () => {
    const phone = { viewport: { width: 320, height: 568 }, empty: true };
    expectNone(await lookAt(it, firstOfEach(it.pages, [lang]), phone, examine));
  });
}

test("it is this theme that is looked at", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const colours = await open(it, page, {}, (tab) =>
    tab.evaluate(() => ["--accent", "--radius"].map((name) => getComputedStyle(document.body).getPropertyValue(name).trim())),
  );
  assert.deepEqual(colours, ["#1a3a8a", "0rem"]);
});

/** On a phone in dark colours, at a desk in light ones, with all that the page asks for and says. */
async function examine(tab, page) {
  const faults = await quietFaults(it, tab, page);
  await unfold(tab);
  for (const [width, colorScheme] of [[320, "dark"], [1280, "light"]]) {
    await tab.setViewportSize({ width, height: 800 });
    await tab.emulateMedia({ colorScheme });
    const found = [...(await axeFaults(tab)), ...(await tab.evaluate(layoutFaults))];
    faults.push(...found.map((fault) => `${fault} (${width} px, ${colorScheme})`));
  }
  return faults;
}
