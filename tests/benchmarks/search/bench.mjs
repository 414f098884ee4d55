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
const timedQueries = 6;
const tries = 3;
/** Above it Pagefind takes more memory than the machine has. */
const mostForPagefind = 50_000;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const middleAndMost = (/** @type {number[]} */ values, /** @type {number} */ unit) => `${Math.round(median(values) / unit)} / ${Math.round(Math.max(...values) / unit)}`;
const number = (/** @type {number} */ value) => Math.round(value).toLocaleString("en");
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)}`;

/** The fastest try counts, because a pause of the machine is not the page's. @param {() => Promise<import("./visit.mjs").Wait>} visit */
const fastest = async (visit) => {
  const waits = [];
  for (let i = 0; i < tries; i++) waits.push(await visit());
  return waits.sort((a, b) => a.milliseconds - b.milliseconds)[0];
};

/** @param {any} browser @param {import("./visit.mjs").Engine} engine @param {string[]} texts */
const times = async (browser, engine, texts) => {
  const measured = { bytes: [0].slice(1), opened: [0].slice(1), typed: [0].slice(1), again: [0].slice(1), openedSlow: [0].slice(1), typedSlow: [0].slice(1) };
  for (const text of texts) {
    const { bytes, milliseconds } = await fastest(() => opened(browser, engine, text, false));
    measured.bytes.push(bytes);
    measured.opened.push(milliseconds);
    measured.typed.push((await fastest(() => typed(browser, engine, text, {}))).milliseconds);
    measured.again.push((await fastest(() => typed(browser, engine, text, { again: true }))).milliseconds);
    measured.openedSlow.push((await fastest(() => opened(browser, engine, text, true))).milliseconds);
    measured.typedSlow.push((await fastest(() => typed(browser, engine, text, { slow: true }))).milliseconds);
  }
  return measured;
};

const work = mkdtempSync(join(tmpdir(), "bench-"));
compile();
publish(join(work, "site"));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
console.log("| measures | | index: CPU s | peak MB | files | KB | wire KB | opened ms | typed ms | again ms | slow: opened ms | typed ms | recall % | precision % | queries |");

/** @param {any} engine @param {(page: any) => Promise<any>} act on its search page */
const find = async ({ server, page: path }, act) => {
  const page = await browser.newPage();
  await page.goto(server.address + path);
  const found = await act(page);
  await page.close();
  return found;
};

/** @param {any} engine @param {number[][]} expected @param {number[][]} found @param {string[]} timed */
const row = async (engine, expected, found, timed) => {
  const { bytes, ...waits } = await times(browser, engine, timed);
  const { recall, precision } = quality(expected, found);
  const { cost, size } = engine;
  return [
    engine.name, cost.seconds.toFixed(2), number(cost.megabytes), number(size.files), number(size.bytes / 1000),
    middleAndMost(bytes, 1000), ...Object.values(waits).map((wait) => middleAndMost(wait, 1)), percent(recall), percent(precision), expected.length,
  ];
};

for (const measures of sizes) {
  const our = await ours(measures, join(work, "ours"), join(work, "site"));
  const asked = queries(our.documents, ofEachKind).filter(({ kind }) => kind !== "two words").map(({ text }) => text);
  const expected = asked.map(scanner(our.documents, our.fold));
  const compared = [{ engine: our, found: await find(our, (page) => findOurs(page, asked)) }];
  if (measures <= mostForPagefind) {
    const their = await pagefind(measures, join(work, "theirs"));
    const numbers = new Map(our.documents.map(({ Address }, i) => [Address, i]));
    const addresses = await find(their, (page) => findPagefinds(page, their.folder, asked));
    compared.push({ engine: their, found: addresses.map((/** @type {string[]} */ of) => of.map((address) => numbers.get(address))) });
  }
  // Only queries that all answer can be timed for all.
  const answered = asked.filter((_, i) => compared.every(({ found }) => found[i].length));
  const timed = answered.filter((_, i) => i % Math.ceil(answered.length / timedQueries) === 0);
  for (const { engine, found } of compared) {
    console.log(`| ${[number(measures), ...(await row(engine, expected, found, timed))].join(" | ")} |`);
    engine.server.close();
    rmSync(engine.folder, { recursive: true });
  }
}
await browser.close();
rmSync(work, { recursive: true });
