// The site's search beside Pagefind, on the same documents in the same run: node bench.mjs [measures ...]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { queries } from "../../search-client/queries.mjs";
import { findOurs, ours } from "./ours.mjs";
import { findPagefinds, pagefind } from "./pagefind.mjs";
import { quality, scanner } from "./scan.mjs";
import { compile, publish } from "./tools.mjs";
import { opened, typed } from "./visit.mjs";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [121, 1_000, 10_000, 100_000];
const ofEachKind = 30;
const timedQueries = 15;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const middleAndMost = (/** @type {number[]} */ values, /** @type {number} */ unit) => `${Math.round(median(values) / unit)} / ${Math.round(Math.max(...values) / unit)}`;
const number = (/** @type {number} */ value) => Math.round(value).toLocaleString("en");
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)}`;

const times = async (/** @type {any} */ browser, /** @type {import("./visit.mjs").Engine} */ engine, /** @type {string[]} */ texts) => {
  const measured = { bytes: [0].slice(1), opened: [0].slice(1), typed: [0].slice(1), openedSlow: [0].slice(1), typedSlow: [0].slice(1) };
  for (const text of texts) {
    const { bytes, milliseconds } = await opened(browser, engine, text, false);
    measured.bytes.push(bytes);
    measured.opened.push(milliseconds);
    measured.typed.push((await typed(browser, engine, text, false)).milliseconds);
    measured.openedSlow.push((await opened(browser, engine, text, true)).milliseconds);
    measured.typedSlow.push((await typed(browser, engine, text, true)).milliseconds);
  }
  return measured;
};

const work = mkdtempSync(join(tmpdir(), "bench-"));
compile();
publish(join(work, "site"));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
console.log("| measures | | index: CPU s | peak MB | files | KB | wire KB | opened ms | typed ms | slow: opened ms | typed ms | recall % | precision % | queries |");

for (const measures of sizes) {
  const our = await ours(measures, join(work, "ours"), join(work, "site"));
  const their = await pagefind(measures, join(work, "theirs"));
  const asked = queries(our.documents, ofEachKind).filter(({ kind }) => kind !== "two words").map(({ text }) => text);
  const scan = scanner(our.documents, our.fold);
  const expected = asked.map(scan);

  const find = async (/** @type {import("./visit.mjs").Engine} */ { server, page: path }, /** @type {(page: any) => Promise<any>} */ act) => {
    const page = await browser.newPage();
    await page.goto(server.address + path);
    const found = await act(page);
    await page.close();
    return found;
  };
  const numbers = new Map(our.documents.map(({ Address }, i) => [Address, i]));
  const ourFound = await find(our, (page) => findOurs(page, asked));
  const theirFound = (await find(their, (page) => findPagefinds(page, their.folder, asked))).map((/** @type {string[]} */ addresses) => addresses.map((address) => numbers.get(address)));

  // Only queries that both answer can be timed for both.
  const timed = asked.filter((_, i) => ourFound[i].length && theirFound[i].length).filter((_, i, all) => i % Math.ceil(all.length / timedQueries) === 0);
  for (const [engine, found] of /** @type {const} */ ([[our, ourFound], [their, theirFound]])) {
    const { bytes, ...waits } = await times(browser, engine, timed);
    const { recall, precision } = quality(expected, found);
    const row = [
      number(measures), engine.name, engine.cost.seconds.toFixed(2), number(engine.cost.megabytes), number(engine.size.files), number(engine.size.bytes / 1000),
      middleAndMost(bytes, 1000), ...Object.values(waits).map((wait) => middleAndMost(wait, 1)), percent(recall), percent(precision), asked.length,
    ];
    console.log(`| ${row.join(" | ")} |`);
    engine.server.close();
  }
  rmSync(join(work, "ours"), { recursive: true });
  rmSync(join(work, "theirs"), { recursive: true });
}
await browser.close();
rmSync(work, { recursive: true });
