// Every page and every template is known here, so that no kind of page is left out by the other tests.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fullest, kindOf, KINDS } from "./kinds.mjs";
import { pagesOf, root } from "./site.mjs";

const pages = pagesOf(process.env.KREISWEIT_SITE);

test("every page is of a known kind", () => {
  const unknown = pages.filter((page) => kindOf(page) === undefined);
  assert.deepEqual(unknown.map(({ path }) => path).slice(0, 10), []);
});

test("there is a page of every kind", () => {
  const there = new Set(pages.map(kindOf));
  assert.deepEqual(KINDS.filter((kind) => !there.has(kind)).map(({ name }) => name), []);
});

test("every template that makes pages has a kind", () => {
  const folder = join(root, "themes/kreis");
  const makesPages = (file) => readFileSync(join(folder, file), "utf8").includes('{% extends "base.html" %}');
  const templates = readdirSync(folder).filter((file) => file.endsWith(".html") && makesPages(file));
  const known = new Set(KINDS.map(({ template }) => template));
  assert.deepEqual(templates.sort(), [...known].sort());
});

test("the pages that are looked at show all that pages of their kind can show", () => {
  const page = (path, html) => ({ path, html });
  const pages = [
    page("/a/", "<p class=one>"),
    page("/b/", '<p class=one><p class="two"><p class="two">'),
    page("/c/", '<a aria-current="page">'),
    page("/d/", "<p class=one>"),
  ];
  assert.deepEqual(fullest(pages).map(({ path }) => path), ["/b/", "/c/"]);
});
