// Validates every page of a built site: node validate.mjs FOLDER BASE-ADDRESS [everything|promises]
//
// Prints each distinct fault once, with the number of places and the first pages that show it.
// Exit code 1 if there is one.

import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import * as validators from "./config.mjs";
import { foreignInStyles } from "./rules.mjs";

const WORKERS = 2;
const EXAMPLES = 3;

/** Distinct faults: how often each occurs and where it was seen first. */
class Faults {
  constructor(entries = []) {
    this.seen = new Map(entries);
  }

  add(fault, where, count = 1) {
    const known = this.seen.get(fault) ?? { count: 0, examples: [] };
    known.count += count;
    known.examples.push(...where);
    this.seen.set(fault, known);
  }

  /** Takes up another worker's faults. */
  merge(other) {
    for (const [fault, { count, examples }] of other.seen) {
      this.add(fault, examples, count);
    }
  }

  print() {
    const byCount = [...this.seen].sort(([a, one], [b, two]) => two.count - one.count || (a < b ? -1 : 1));
    for (const [fault, { count, examples }] of byCount) {
      console.log(`${count} × ${fault}`);
      examples.sort();
      for (const example of examples.slice(0, EXAMPLES)) {
        console.log(`      ${example}`);
      }
    }
  }
}

/** The paths of all files below a folder that end so, with `/` between their parts, sorted. */
function filesBelow(folder, ending) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
}

function validatePages({ folder, base, rules, pages }) {
  const validator = validators[rules](base);
  const faults = new Faults();
  for (const page of pages) {
    const report = validator.validateStringSync(readFileSync(join(folder, page), "utf8"), page);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column, selector } of messages) {
        faults.add(`${ruleId}: ${message}`, [`${page}:${line}:${column} ${selector ?? ""}`]);
      }
    }
  }
  return faults;
}

function validateStyles(folder) {
  const faults = new Faults();
  for (const style of filesBelow(folder, ".css")) {
    for (const address of foreignInStyles(readFileSync(join(folder, style), "utf8"))) {
      faults.add(`kreisweit/own-resources: ${address} is loaded from elsewhere`, [style]);
    }
  }
  return faults;
}

function startWorker(share) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once("message", (entries) => resolve(new Faults(entries)));
    worker.once("error", reject);
  });
}

async function main([folder, base, rules = "everything"]) {
  if (!folder || !base?.endsWith("/") || !(rules in validators)) {
    console.error("usage: node validate.mjs FOLDER BASE-ADDRESS/ [everything|promises]");
    return 2;
  }
  folder = join(folder, ".");
  const pages = filesBelow(folder, ".html");
  if (pages.length === 0) {
    console.error(`no pages in ${folder}`);
    return 1;
  }
  const share = (nth) => pages.filter((_, index) => index % WORKERS === nth);
  const start = (_, nth) => startWorker({ folder, base, rules, pages: share(nth) });
  const workers = Array.from({ length: WORKERS }, start);
  const faults = validateStyles(folder);
  for (const found of await Promise.all(workers)) {
    faults.merge(found);
  }
  faults.print();
  console.log(`${pages.length} pages, ${faults.seen.size} distinct faults`);
  return faults.seen.size > 0 ? 1 : 0;
}

if (isMainThread) {
  process.exitCode = await main(process.argv.slice(2));
} else {
  parentPort.postMessage([...validatePages(workerData).seen]);
}
