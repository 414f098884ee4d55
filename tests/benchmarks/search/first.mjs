// What the first result of each judged question costs on the real site, in a browser: node first.mjs [every how manieth]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";
import { compile, project, publish } from "./tools.mjs";
import { opened, typed } from "./visit.mjs";

const step = Number(process.argv[2] ?? 1);
const questions = ["questions.tsv", "questions-held-out.tsv"].flatMap((file) => readFileSync(join(project, file), "utf8").split("\n"))
  .filter((line) => line && !line.startsWith("# ")).filter((_, i) => i % step === 0).map((line) => line.split("\t"));
const site = mkdtempSync(join(tmpdir(), "first-"));
compile();
publish(site);
writeFileSync(join(site, "awake.html"), "");
const server = await serve(site);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

/** @type {{bytes: number, opened: number, typed: number, text: string}[]} */
const costs = [];
for (const [kind, text] of questions) {
  const engine = { server, page: `${kind === "english" ? "en/" : ""}search/index.html`, result: "[data-results] h2 a, [data-near] h2 a", input: "#q" };
  const visit = await opened(browser, engine, text, true);
  costs.push({ text, bytes: visit.bytes, opened: visit.milliseconds, typed: (await typed(browser, engine, text, { slow: true })).milliseconds });
}
for (const what of /** @type {const} */ (["bytes", "opened", "typed"])) {
  costs.sort((a, b) => a[what] - b[what]);
  const [middle, most] = [costs[costs.length >> 1], costs[costs.length - 1]];
  console.log(`${what}: ${Math.round(middle[what])} in the middle, at most ${Math.round(most[what])} (${most.text})`);
}
await browser.close();
server.close();
rmSync(site, { recursive: true });
