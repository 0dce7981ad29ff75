// The rules that every page is validated with. A rule that is off says why.

import { HtmlValidate, StaticConfigLoader } from "html-validate";
import plugin from "./rules.mjs";

const promised = (base) => ({
  "kreisweit/no-inline": "error",
  "kreisweit/no-plain-http": "error",
  "kreisweit/own-resources": ["error", { base }],
  "kreisweit/page-language": "error",
});

const off = {
  // Ways to write the same document; templates are minified, so these bytes are nobody's choice.
  "attr-quotes": "off",
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
  "doctype-style": "off",
  "no-implicit-close": "off",
  "no-trailing-whitespace": "off",
  "void-style": "off",

  // A title holds the record's title and the site's name, both written by editors.
  "long-title": "off",

  // Numbers are shown as editors group them; where a line breaks is for the style sheet.
  "tel-non-breaking": "off",

  // `kreisweit/no-inline` forbids all style attributes, this one only some.
  "no-inline-style": "off",
};

/** Keeps the configuration of all pages; the library's loader merges it anew for each, at 7 ms. */
class OneConfig extends StaticConfigLoader {
  getConfigFor() {
    this.resolved ??= super.getConfigFor();
    return this.resolved;
  }
}

const validator = (rules) => new HtmlValidate(new OneConfig({ root: true, plugins: [plugin], ...rules }));

/** Valid HTML, and what kreisweit promises, for the site at `base`: `https://kreis.example/`. */
export const everything = (base) =>
  validator({
    extends: ["html-validate:recommended", "html-validate:standard"],
    rules: { ...promised(base), ...off },
  });

/** Only what kreisweit promises; for a second build of which nothing but the addresses differs. */
export const promises = (base) => validator({ elements: ["html5"], rules: promised(base) });
