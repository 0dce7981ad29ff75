// How large the search is and how long it takes: node tests/bench/search.mjs SITE [LANGUAGE]...
//
// Prints for each language what a browser loads with the first search, and the time that it takes to
// read it and to find something. Not a test: nothing fails.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { finder } from "../../themes/kreis/find.js";
import MiniSearch from "../../themes/kreis/vendor/minisearch.js";

const QUERIES = ["Beratung", "Deutschkurs", "Schuldnerberatnug", "Velpke Sport", "Anmeldung", "xyzzy"];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sizes = (files) => {
  const texts = files.map((file) => readFileSync(file));
  const sum = (all) => all.reduce((total, one) => total + one.length, 0);
  return `${kilobytes(sum(texts))}, ${kilobytes(sum(texts.map((text) => gzipSync(text, { level: 9 }))))} gzip`;
};
const time = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const [folder, ...wanted] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, "build.json"))) {
  console.error("usage: node tests/bench/search.mjs SITE [LANGUAGE]...");
  process.exit(2);
}
const asset = (name) => join(folder, "assets", name);
console.log(`page of the search: ${sizes(["search.js", "asked.js", "open.js"].map(asset))}`);
console.log(`other pages with opening hours: ${sizes([asset("open.js")])}`);
console.log(`first search: ${sizes(["find.js", "vendor/minisearch.js"].map(asset))}, and the words:`);

const file = (language) => join(folder, language, "suche.json");
const languages = readdirSync(folder).filter((name) => existsSync(file(name)));
const isSource = (language) => "facts" in JSON.parse(readFileSync(file(language)));
const source = languages.find(isSource);
for (const language of wanted.length > 0 ? wanted : languages) {
  const files = [...new Set([file(source), file(language)])];
  let documents;
  let found;
  const parse = time(() => {
    const parts = files.map((one) => JSON.parse(readFileSync(one)).words);
    documents = parts[0].map((german, id) => {
      const own = parts.at(-1)[id] ?? german;
      return { id, title: own.t, german: german.t, summary: `${own.s} ${german.s}`, text: `${own.w} ${german.w}` };
    });
  });
  const read = time(() => (found = finder(MiniSearch, documents)));
  const find = time(() => QUERIES.forEach((query) => found.find(query))) / QUERIES.length;
  const times = [parse, read, find].map((one) => one.toFixed(1));
  console.log(
    `${language}: ${sizes(files)}; ${documents.length} records: ` +
      `parsed in ${times[0]} ms, read in ${times[1]} ms, a search takes ${times[2]} ms`,
  );
}
