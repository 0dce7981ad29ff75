// Weighs every page of a built site: node budget.mjs FOLDER BASE-ADDRESS
//
// HTML, style sheet and scripts of a page, compressed as a server would, stay within 20 kB; only
// lists of everything may be longer. The style sheet stays within 8 kB. A page asks for one style
// sheet, its icon, its pictures and the scripts that have something to do on it, and for no font.
// Prints each fault and the heaviest pages. Exit code 1 if there is a fault.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { gzipSync } from "node:zlib";

const PAGE = 20_000;
const SHEET = 8_000;
/** What scripts fetch once someone uses them, beside the index of the search. */
const ON_USE = 12_000;

/** Lists of everything, in any language: they grow with the site, and are split when they are too long. */
const ALL_LISTS = /^[a-z-]+\/(angebote|anlaufstellen|gemeinden|traeger|zahlen|beispiele|woerter)\/index\.html$/i;

/** What must stand on a page that loads a script. */
const NEEDS = {
  "assets/leave.js": /\bclass="?leave\b/,
  "assets/open.js": /\bdata-open=/,
  "assets/search.js": /\bid="search_form"/,
};

const weights = new Map();

/** The compressed size of a file in bytes. */
function weight(folder, file) {
  if (!weights.has(file)) {
    weights.set(file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  }
  return weights.get(file);
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
}

/** The scripts that a script imports, itself among them; those on use apart. */
function scripts(folder, file, found = { always: new Set(), onUse: new Set() }, onUse = false) {
  const list = onUse ? found.onUse : found.always;
  if (found.always.has(file) || list.has(file) || !existsSync(join(folder, file))) {
    return found;
  }
  list.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  const beside = (path) => posix.join(posix.dirname(file), path);
  for (const [, path] of text.matchAll(/\bimport\b[^"'();]*["'](\.[^"']+)["']/g)) {
    scripts(folder, beside(path), found, onUse);
  }
  for (const [, path] of text.matchAll(/\bimport\(\s*["'](\.[^"']+)["']/g)) {
    scripts(folder, beside(path), found, true);
  }
  return found;
}

/** The files of the site that attributes of some elements name. */
function named(html, element, attribute, wanted, path) {
  const elements = html.match(new RegExp(`<${element}\\b[^>]*>`, "gi")) ?? [];
  return elements
    .filter((one) => wanted.test(one))
    .map((one) => one.match(new RegExp(`\\b${attribute}="([^"]*)"`, "i"))?.[1])
    .filter((address) => address?.startsWith(path))
    .map((address) => address.slice(path.length));
}

function main([folder, base]) {
  if (!folder || !base?.endsWith("/")) {
    console.error("usage: node budget.mjs FOLDER BASE-ADDRESS/");
    return 2;
  }
  folder = join(folder, ".");
  const path = new URL(base).pathname;
  const files = filesBelow(folder);
  const faults = [];
  const pages = [];
  for (const font of files.filter((file) => /\.(woff2?|ttf|otf|eot)$/i.test(file))) {
    faults.push(`${font} is a font`);
  }
  for (const sheet of files.filter((file) => file.endsWith(".css"))) {
    const text = readFileSync(join(folder, sheet), "utf8");
    if (/@font-face|@import|url\(/i.test(text)) {
      faults.push(`${sheet} loads something`);
    }
    if (weight(folder, sheet) > SHEET) {
      faults.push(`${sheet} has ${weight(folder, sheet)} bytes of ${SHEET}`);
    }
  }
  for (const page of files.filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(folder, page), "utf8");
    const sheets = named(html, "link", "href", /\brel="stylesheet"/, path);
    const own = named(html, "script", "src", /\bsrc=/, path);
    const loaded = { always: new Set(), onUse: new Set() };
    for (const script of own) {
      scripts(folder, script, loaded);
      if (!NEEDS[script]?.test(html)) {
        faults.push(`${page} loads ${script}, which has nothing to do there`);
      }
    }
    if (sheets.length !== 1) {
      faults.push(`${page} asks for ${sheets.length} style sheets`);
    }
    if (/\brel="(preload|prefetch|preconnect|dns-prefetch|modulepreload)"/.test(html)) {
      faults.push(`${page} asks for something in advance`);
    }
    const sum = (list) => [...list].reduce((total, file) => total + weight(folder, file), 0);
    const total = weight(folder, page) + sum(sheets) + sum(loaded.always);
    const onUse = sum([...loaded.onUse].filter((file) => !loaded.always.has(file)));
    if (total > PAGE && !ALL_LISTS.test(page)) {
      faults.push(`${page} has ${total} bytes of ${PAGE}`);
    }
    if (onUse > ON_USE) {
      faults.push(`${page} fetches ${onUse} bytes of ${ON_USE} on use`);
    }
    pages.push({ page, total, html: weight(folder, page), onUse });
  }
  pages.sort((one, two) => two.total - one.total || (one.page < two.page ? -1 : 1));
  for (const { page, total, html, onUse } of pages.slice(0, 5)) {
    const later = onUse > 0 ? `, on use ${onUse} more` : "";
    console.log(`${total} bytes: ${page} (${html} of them HTML${later})`);
  }
  const heaviest = pages.find(({ page }) => !ALL_LISTS.test(page));
  console.log(`heaviest page but lists of everything: ${heaviest?.page}, ${heaviest?.total} bytes`);
  faults.slice(0, 20).forEach((fault) => console.log(`fault: ${fault}`));
  console.log(`${pages.length} pages, ${faults.length} faults`);
  return faults.length > 0 || pages.length === 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
