// Lighthouse at its phone settings on the heaviest page of every kind in every language: node lighthouse.mjs [--runs=5] [page below the site, …]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../search/server.mjs";

const site = fileURLToPath(new URL("../../../site", import.meta.url));
const runs = Number(process.argv.find((word) => word.startsWith("--runs="))?.slice(7) ?? 5);
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const categories = ["performance", "accessibility", "best-practices", "seo"];
const quiet = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** @param {string} text @param {RegExp} pattern */
const word = (text, pattern) => pattern.exec(text)?.[1] ?? "";

/** The kind of a page is the class of its body. @param {string} file */
const read = (file) => {
  const html = readFileSync(join(site, file), "utf8");
  return { file, kind: `${word(html, /<html lang="([^"]+)"/)} ${word(html, /<body class="page-([^"]+)"/)}`, bytes: gzipSync(html).length, hidden: html.includes('content="noindex"') };
};

/** Of each kind the page that has most to send. */
const heaviest = () => {
  const most = new Map();
  for (const name of readdirSync(site, { recursive: true })) {
    if (!String(name).endsWith(".html")) continue;
    const page = read(String(name));
    if (!(most.get(page.kind)?.bytes >= page.bytes)) most.set(page.kind, page);
  }
  return [...most.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
};

/** One visit by a browser of its own, so that nothing is cached. @param {string} address @param {boolean} hidden Whether the page asks search engines to leave it out. */
const visit = async (address, hidden) => {
  const browser = await launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: quiet });
  try {
    const { lhr } = await lighthouse(address, { port: browser.port, logLevel: "error", onlyCategories: categories, skipAudits: hidden ? ["is-crawlable"] : [] });
    const failed = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary").map((audit) => audit.id);
    const value = (/** @type {string} */ id) => lhr.audits[id].numericValue;
    return {
      scores: categories.map((category) => Math.round(lhr.categories[category].score * 100)),
      told: [value("first-contentful-paint"), value("largest-contentful-paint"), value("total-blocking-time"), value("cumulative-layout-shift"), value("total-byte-weight") / 1024, lhr.environment.benchmarkIndex],
      failed,
    };
  } finally {
    browser.kill();
  }
};

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** @param {number[][]} rows */
const medians = (rows) => rows[0].map((_, column) => median(rows.map((row) => row[column])));

const server = await serve(site);
console.log("| page | performance | accessibility | best practices | SEO | FCP ms | LCP ms | TBT ms | CLS | KB | machine |\n|---|---|---|---|---|---|---|---|---|---|---|");
for (const page of named.length ? named.map(read) : heaviest()) {
  const visits = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(server.address + page.file, page.hidden));
  const scores = medians(visits.map((one) => one.scores));
  const [fcp, lcp, tbt, cls, bytes, machine] = medians(visits.map((one) => one.told));
  console.log(`| ${page.kind}: ${page.file} | ${scores.join(" | ")} | ${fcp.toFixed(0)} | ${lcp.toFixed(0)} | ${tbt.toFixed(0)} | ${cls.toFixed(3)} | ${bytes.toFixed(0)} | ${machine.toFixed(0)} |`);
  const failed = [...new Set(visits.flatMap((one) => one.failed))];
  if (failed.length) console.log(`  ${failed.join(", ")}`);
  if (scores.some((score) => score < 99)) process.exitCode = 1;
}
server.close();
