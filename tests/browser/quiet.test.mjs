// A page asks nobody else for anything, keeps nothing on the reader's machine and complains of nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, languages, lookAt, opened, samples } from "./browser.mjs";
import { quietFaults } from "./quiet.mjs";

const it = opened();

test("no requests to others, no cookies, no storage, no messages, no violations", async () => {
  expectNone(await lookAt(it, samples(it.pages, languages(it.pages)), { empty: true }, (tab, page) => quietFaults(it, tab, page)));
});

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const faults = await lookAt(it, [page], { empty: true }, (tab) =>
    quietFaults(it, tab, page, async () => {
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
