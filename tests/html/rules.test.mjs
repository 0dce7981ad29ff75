// Each rule of rules.mjs finds what it is there to find, and leaves a right page alone.

import assert from "node:assert/strict";
import test from "node:test";
import { everything, promises } from "./config.mjs";
import { foreignInStyles } from "./rules.mjs";

const BASE = "https://beispiel.example/unter/pfad/";

/** The rules that a page breaks, each once. */
function broken({ path = "ar/index.html", html = 'lang="ar" dir="rtl"', head = "", body = "" }) {
  const page = `<!DOCTYPE html><html ${html}><head><title>t</title>${head}</head><body>${body}</body></html>`;
  const { results } = everything(BASE).validateStringSync(page, path);
  return [...new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))];
}

test("a right page breaks no rule", () => {
  const head =
    '<link rel="stylesheet" href="/unter/pfad/assets/a.css"><script src="../assets/a.js"></script>' +
    '<link rel="canonical" href="https://www.andere.example/"><script type="application/ld+json">{}</script>';
  const body =
    '<p><a href="https://www.andere.example/">x</a> <a href="tel:116117">116117</a></p>' +
    '<img src="../medien/a.jpg" srcset="../medien/a.jpg 1x, ../medien/b.jpg 2x" alt="a">';
  assert.deepEqual(broken({ head, body }), []);
  assert.deepEqual(broken({ path: "index.html", html: 'lang="de"' }), []);
  assert.deepEqual(broken({ path: "k/3f9a/index.html", html: 'lang="de"' }), []);
});

test("the promises are checked without the rules of valid HTML too", () => {
  const page = '<html lang="ar" dir="ltr"><img src="http://www.andere.example/a.jpg"></html>';
  const { results } = promises(BASE).validateStringSync(page, "ar/index.html");
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  assert.deepEqual(rules.sort(), ["kreisweit/no-plain-http", "kreisweit/own-resources", "kreisweit/page-language"]);
});

test("resources come from the site itself", () => {
  const loaded = [
    '<img src="https://www.andere.example/a.jpg" alt="a">',
    '<img src="//www.andere.example/a.jpg" alt="a">',
    '<img src="/ausserhalb/a.jpg" alt="a">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="a">',
    '<img src="../a.jpg" srcset="../a.jpg 1x, https://www.andere.example/a.jpg 2x" alt="a">',
    '<iframe src="https://www.andere.example/" title="a"></iframe>',
    '<script src="https://www.andere.example/a.js"></script>',
  ];
  for (const body of loaded) {
    assert.deepEqual(broken({ body }), ["kreisweit/own-resources"], body);
  }
  const head = '<link rel="preload stylesheet" href="https://www.andere.example/a.css">';
  assert.ok(broken({ head }).includes("kreisweit/own-resources"));
});

test("addresses are https or our own", () => {
  assert.deepEqual(broken({ body: '<a href="http://www.andere.example/">x</a>' }), ["kreisweit/no-plain-http"]);
  assert.deepEqual(broken({ body: '<a href="javascript:x()">x</a>' }), ["kreisweit/no-plain-http"]);
});

test("nothing is inline that a strict CSP refuses", () => {
  for (const body of ['<p style="color:red">x</p>', '<p onclick="x()">x</p>', "<script>x()</script>"]) {
    assert.deepEqual(broken({ body }), ["kreisweit/no-inline"], body);
  }
  assert.deepEqual(broken({ head: "<style>p{}</style>" }), ["kreisweit/no-inline"]);
});

test("a page says its language and direction", () => {
  const wrong = ['lang="ar"', 'lang="ar" dir="ltr"', 'lang="en"', 'lang="en" dir="rtl"'];
  for (const html of wrong) {
    assert.deepEqual(broken({ html }), ["kreisweit/page-language"], html);
  }
  assert.ok(broken({ html: "" }).includes("kreisweit/page-language"));
  for (const tag of ["ku", "de-simple", "tr"]) {
    assert.deepEqual(broken({ path: `${tag}/index.html`, html: `lang="${tag}" dir="ltr"` }), []);
  }
});

test("style sheets load nothing from elsewhere", () => {
  assert.deepEqual(foreignInStyles('@import "a.css"; p { background: url(b.svg) }'), []);
  const css = '@import url("https://a.example/a.css"); @font-face { src: url(//b.example/b.woff2) }';
  assert.deepEqual(foreignInStyles(css), ["https://a.example/a.css", "//b.example/b.woff2"]);
});
