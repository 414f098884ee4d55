// Questions judged by hand, put to three engines on the same pages: node questions.mjs [file of questions]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { chromium } from "playwright-core";
import { bigrams } from "./minisearch.mjs";
import { askPagefind } from "./pagefind.mjs";
import { serve } from "./server.mjs";
import { compile, cost, filesIn, project, publish } from "./tools.mjs";

const shown = 10;
const first = 3;

/** @typedef {{kind: string, text: string, wanted: Set<string>}} Question */
/** @typedef {{name: string, answers: string[][]}} Asked addresses by question, best first */

/** @param {string} file @returns {Question[]} */
const read = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line && !line.startsWith("# ")).map((line) => {
  const [kind, text, wanted] = line.split("\t");
  return { kind, text, wanted: new Set(wanted.split(" ")) };
});

/** A place within a page counts as the page; a page that is named twice counts once. @param {string[]} addresses */
const pages = (addresses) => [...new Set(addresses.map((address) => address.replace(/#.*$/, "").replace(/index\.html$/, "")))];

/** What the search page itself shows, best first; a question of an English reader is put to the English page. @param {any} browser @param {string} root @param {Question[]} questions */
const askOurs = async (browser, root, questions) => {
  const page = await browser.newPage();
  const answers = [];
  let at = "";
  for (const { kind, text } of questions) {
    const path = kind === "english" ? "en/search/" : "search/";
    if (at !== path) await page.goto(`${root}${(at = path)}index.html`, { waitUntil: "networkidle" });
    answers.push(await page.evaluate(async ([text, shown]) => {
      const wait = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));
      const count = document.querySelector("[data-count]");
      count.textContent = "";
      document.querySelector("[data-input]").value = text;
      document.querySelector("[data-form]").requestSubmit();
      const look = () => count.textContent + [...document.querySelectorAll("[data-results] h2 a, [data-near] h2 a")].map((link) => link.getAttribute("href")).join();
      for (let same = 0, before = "", tries = 0; same < 6 && tries < 200; tries++) {
        await wait(50);
        same = count.textContent && look() === before ? same + 1 : 0;
        before = look();
      }
      const links = [...document.querySelectorAll("[data-results] h2 a, [data-near] h2 a")];
      return links.slice(0, shown).map((link) => new URL(link.getAttribute("href"), location.href).href);
    }, [text, shown]));
  }
  await page.close();
  return answers.map((found) => found.map((address) => address.slice(root.length).replace(/^en\//, "")));
};

/** Success within the first three, by kind, and the mean of 1 / place. @param {Question[]} questions @param {Asked} asked */
const judge = (questions, { name, answers }) => {
  const places = questions.map(({ wanted }, i) => pages(answers[i]).slice(0, shown).findIndex((address) => wanted.has(address)) + 1);
  const share = (/** @type {number[]} */ some) => `${some.filter((place) => place && place <= first).length}/${some.length}`;
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const mrr = places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length;
  const success = places.filter((place) => place && place <= first).length / places.length;
  const none = answers.filter((found) => !found.length).length;
  return { places, row: [name, `${(success * 100).toFixed(1)} %`, mrr.toFixed(3), none, ...kinds.map((kind) => share(places.filter((_, i) => questions[i].kind === kind)))], kinds };
};

const file = process.argv[2] ?? join(project, "questions.tsv");
const questions = read(file);
const work = mkdtempSync(join(tmpdir(), "questions-"));
const site = join(work, "site");
const plain = join(work, "plain");
compile();
publish(site);
mkdirSync(plain);
// The other engines get the pages in Japanese, whole: of printed pages and what is embedded elsewhere each would be a second copy.
for (const path of filesIn(site).map((path) => relative(site, path)))
  if (path.endsWith("index.html") && !/^(en|embed|search)\/|\/(print|embed)\//.test(path)) cpSync(join(site, path), join(plain, path));
cost(join(project, "node_modules/.bin/pagefind"), "--site", plain, "--root-selector", "main", "--force-language", "ja");

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const [ours, theirs] = [await serve(site), await serve(plain)];
const texts = questions.map(({ text }) => text);
const judged = [
  { name: "this", answers: await askOurs(browser, ours.address, questions) },
  { name: "Pagefind", answers: await askPagefind(browser, theirs.address, texts, shown) },
  { name: "MiniSearch, bigrams", answers: bigrams(plain, texts) },
].map((asked) => judge(questions, asked));

console.log(`| ${["engine", `success@${first}`, "MRR", "no answer", ...judged[0].kinds].join(" | ")} |\n|${"---|".repeat(4 + judged[0].kinds.length)}`);
for (const { row } of judged) console.log(`| ${row.join(" | ")} |`);
if (process.argv.includes("--places")) questions.forEach(({ kind, text }, i) => console.log([kind, text, ...judged.map(({ places }) => places[i] || "-")].join("\t")));
await browser.close();
for (const server of [ours, theirs]) server.close();
rmSync(work, { recursive: true });
