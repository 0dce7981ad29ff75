// The demonstration site in the theme `klar`, and in two languages only, so that it is built soon:
// node klar.mjs FOLDER makes FOLDER a site to build.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./site.mjs";

/** The languages that are kept; the first stands in where words of the other are missing. */
const KEPT = ["de", "ar"];

const [folder] = process.argv.slice(2);
if (!folder) {
  throw new Error("usage: node klar.mjs FOLDER");
}
const settings = readFileSync(join(root, "content/site.toml"), "utf8").split(/^(?=\[)/m);
const languageOf = (section) => section.match(/^\[\[sprachen\]\]\nkuerzel = "([^"]+)"/)?.[1];
const dropped = settings.map(languageOf).filter((lang) => lang && !KEPT.includes(lang));
if (settings.map(languageOf).filter((lang) => KEPT.includes(lang)).length !== KEPT.length) {
  throw new Error(`content/site.toml doesn't have the languages ${KEPT.join(" and ")}`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const part of ["content", "locales"]) {
  const isKept = (path) => !dropped.some((lang) => path.endsWith(`.${lang}.md`));
  cpSync(join(root, part), join(folder, part), { recursive: true, filter: isKept });
}
const kept = settings.filter((section) => !dropped.includes(languageOf(section))).join("");
const changed = kept.replace(/^rueckfall = .*$/gm, `rueckfall = ["${KEPT[0]}"]`).replace(/^thema = .*$/m, 'thema = "klar"');
writeFileSync(join(folder, "content/site.toml"), changed);

const ways = join(folder, "content/wege.toml");
writeFileSync(ways, inKeptLanguages(readFileSync(ways, "utf8")));

/** Promised ways, those of dropped languages left out: no site promises what it doesn't offer. */
function inKeptLanguages(text) {
  const languages = /^sprachen = \[(.*)\]$/m;
  return text
    .split(/^(?=\[\[wege\]\])/m)
    .flatMap((way) => {
      const named = way.match(languages)?.[1].match(/[^" ,]+/g);
      const left = named?.filter((lang) => KEPT.includes(lang));
      if (!named || left.length === named.length) {
        return way;
      }
      return left.length === 0 ? [] : way.replace(languages, `sprachen = ${JSON.stringify(left)}`);
    })
    .join("");
}
