// What axe-core says of a page, in any of its rules for WCAG 2.2 A and AA and its best practices.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What axe-core finds, and what it leaves to people although it could have told. */
export async function axeFaults(tab) {
  if (!(await tab.evaluate(() => "axe" in window))) {
    await tab.evaluate(AXE);
  }
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
