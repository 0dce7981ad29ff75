// Prints Lighthouse's scores of every kind of page, as a search engine's telephone would see it.
//
//   node tests/bench/lighthouse/run.mjs [--runs N] [--only WORD]... [--program FILE] [LANGUAGE]...
//
// Builds the demonstration site, with `cargo run --release` unless a program is named, for an address of this machine, and serves it without the `noindex`
// that only a demonstration has: where the sitemap lists a page, search engines may list it.
// Not a test: nothing fails.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { firstOfEach, kindOf, REFRESH } from "../../browser/kinds.mjs";
import { pagesOf, root, serve } from "../../browser/site.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const GOALS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

/** The day for which the tests build the site, too. */
const DATE = "2026-11-20";

const NOINDEX = /<meta [^>]*name="?robots\b[^>]*>/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "1" },
    only: { type: "string", multiple: true },
    program: { type: "string" },
  },
});
const languages = positionals.length > 0 ? positionals : ["de", "ar"];

const folder = mkdtempSync(join(tmpdir(), "kreisweit-lighthouse-"));
let server, chrome;
try {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}/`;
  build(base);
  const listed = new Set(inSitemap("sitemap.xml"));
  const isListed = (path) => listed.has(base + path.slice(1));
  const edited = (path, html) => (isListed(path) ? html.replace(NOINDEX, "") : html);
  server = await serve(folder, { port, edited });
  chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags: flags(), logLevel: "error" });
  await printScores(chosenPages(), { base, isListed });
} finally {
  await chrome?.kill();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The addresses that a file of the sitemap lists, with those of its parts if it is an index. */
function inSitemap(file) {
  const xml = readFileSync(join(folder, file), "utf8");
  const addresses = xml.match(/(?<=<loc>)[^<]+/g) ?? [];
  return xml.includes("<sitemapindex") ? addresses.flatMap((part) => inSitemap(basename(part))) : addresses;
}

function build(base) {
  const build = ["build", "--root", root, "--out", folder, "--date", DATE, "--base-url", base];
  const [program, ...before] = values.program ? [values.program] : ["cargo", "run", "--quiet", "--release", "--"];
  execFileSync(program, [...before, ...build], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

function flags() {
  // A sandbox needs a user to leave to; root has none.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return ["--headless=new", "--disable-gpu", "--disable-background-networking", ...sandbox];
}

/** The fullest page of each kind; a former address leads on before it could be looked at. */
function chosenPages() {
  const pages = firstOfEach(pagesOf(folder), languages).filter((page) => !REFRESH.test(page.html));
  return pages.filter((page) => !values.only || values.only.some((word) => kindOf(page).name.includes(word)));
}

async function printScores(pages, { base, isListed }) {
  console.log(["page", "language", ...CATEGORIES, "loses by"].join(" | "));
  console.log(["---", "---", ...CATEGORIES.map(() => "---:"), "---"].join(" | "));
  for (const page of pages) {
    const results = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      results.push(await look(base + page.path.slice(1), isListed(page.path)));
    }
    const scores = CATEGORIES.map((category) => median(results.map((result) => result.categories[category].score * 100)));
    const marked = CATEGORIES.map((category, nth) => `${scores[nth]}${scores[nth] < GOALS[category] ? " !" : ""}`);
    const name = kindOf(page).name + (isListed(page.path) ? "" : " *");
    console.log([name, page.lang ?? "", ...marked, losses(results[0]).join(", ")].join(" | "));
  }
  console.log("\n* not for search engines on any site, so not asked what they need to list it");
}

async function look(url, listed) {
  const options = {
    port: chrome.port,
    logLevel: "error",
    onlyCategories: CATEGORIES,
    skipAudits: listed ? [] : ["is-crawlable", "meta-description"],
  };
  // Without a configuration, Lighthouse is a telephone on a slow network.
  const { lhr } = await lighthouse(url, options);
  if (lhr.runtimeError) {
    throw new Error(`${url}: ${lhr.runtimeError.message}`);
  }
  return lhr;
}

/** The audits that take points away. */
function losses({ categories, audits }) {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const failed = counted.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.9);
  return [...new Set(failed.map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id)))];
}

function median(numbers) {
  const sorted = [...numbers].sort((one, two) => one - two);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
}
