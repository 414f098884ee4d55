// The site's search beside Pagefind, on the same documents in the same run: node bench.mjs [measures ...]
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { fieldsOf, open, repository } from "../../search-client/client.mjs";
import { queries } from "../../search-client/queries.mjs";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [121, 1_000, 10_000, 100_000];
const work = mkdtempSync(join(tmpdir(), "bench-"));
const project = join(repository, "tests/benchmarks/search");
const slow = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

/** @param {string[]} words */
const fixture = (...words) => execFileSync("dotnet", [join(project, "bin/Release/net10.0/SearchFixture.dll"), ...words], { stdio: ["ignore", "ignore", "inherit"], maxBuffer: 1 << 30 });

/** What a program costs both cores: it tells more than the clock on a machine that does other work, too. @param {...string} command */
const processorSeconds = (...command) => {
  const run = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@" >&2 2>/dev/null', "bash", ...command], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${command[0]} failed`);
  return run.stderr.trim().split("\n").at(-1).split(" ").reduce((sum, seconds) => sum + Number(seconds), 0);
};

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
/** @param {string} folder */
const bytesIn = (folder) => filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);

/** Bytes of bodies that were sent, as compressed; counted by the server, for a browser does not tell of its workers. */
let sent = 0;

/** A server that compresses what is not compressed. @param {string} folder */
const serve = (folder) =>
  new Promise((resolve) => {
    const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };
    const server = createServer((request, response) => {
      let file = join(folder, decodeURIComponent(new URL(request.url ?? "", "http://a").pathname));
      if (file.endsWith("/")) file += "index.html";
      if (!existsSync(file)) return response.writeHead(404).end();
      const type = types[extname(file)];
      const content = type ? gzipSync(readFileSync(file)) : readFileSync(file);
      sent += content.length;
      response.writeHead(200, { "Content-Type": type ?? "application/octet-stream", ...(type ? { "Content-Encoding": "gzip" } : {}) });
      response.end(content);
    });
    server.listen(0, "127.0.0.1", () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });

/** A page of Pagefind's own, as small as can be: it searches and shows ten results. */
const pagefindPage = `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>p</title></head><body><ol></ol><script type="module">
const { init, search } = await import("./pagefind/pagefind.js");
await init();
const { results } = await search(new URLSearchParams(location.search).get("q"));
const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
document.querySelector("ol").append(...shown.map(({ meta }) => Object.assign(document.createElement("li"), { textContent: meta.title })));
</script></body></html>`;

/** From the request of the page to its first result. @param {any} browser @param {string} address @param {string} selector @param {boolean} throttled */
const firstResult = async (browser, address, selector, throttled) => {
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (throttled) await session.send("Network.emulateNetworkConditions", slow);
  sent = 0;
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  const found = await page.waitForSelector(selector, { timeout: 60_000 }).catch(() => null);
  const result = { bytes: sent, milliseconds: performance.now() - start };
  await context.close();
  return found && result;
};

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
/** @param {number} bytes */
const kilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString("en")} KB`;

/** Which documents Pagefind finds, by the addresses in its fragments. @param {any} browser @param {string} address @param {string} folder @param {string[]} texts */
const pagefindFinds = async (browser, address, folder, texts) => {
  const byId = new Map(
    filesIn(join(folder, "pagefind/fragment")).map((file) => {
      const text = gunzipSync(readFileSync(file)).toString("utf8");
      return [file.split("/").at(-1).replace(".pf_fragment", ""), JSON.parse(text.slice(text.indexOf("{"))).url.replace(/^\//, "")];
    }),
  );
  const page = await browser.newPage();
  await page.goto(address + "find.html?q=");
  const found = await page.evaluate(async (/** @type {string[]} */ texts) => {
    const { search } = await import("./pagefind/pagefind.js");
    const all = [];
    for (const text of texts) all.push((await search(text)).results.map((/** @type {any} */ result) => result.id));
    return all;
  }, texts);
  await page.close();
  return found.map((/** @type {string[]} */ ids) => ids.map((id) => byId.get(id)));
};

/** Share of what should be found that is found, and of what is found that should be: sums over all queries. */
const quality = (/** @type {string[][]} */ expected, /** @type {string[][]} */ found) => {
  let [right, wanted, given] = [0, 0, 0];
  expected.forEach((addresses, i) => {
    const truth = new Set(addresses);
    right += found[i].filter((address) => truth.has(address)).length;
    wanted += truth.size;
    given += found[i].length;
  });
  return `${((100 * right) / wanted).toFixed(1)} % / ${((100 * right) / given).toFixed(1)} %`;
};

const site = join(work, "site");
execFileSync("dotnet", ["build", join(repository, "generator"), "-c", "Release", "-v", "q", "--nologo"], { stdio: "ignore" });
execFileSync("dotnet", ["build", project, "-c", "Release", "-v", "q", "--nologo"], { stdio: "ignore" });
execFileSync("dotnet", [join(repository, "generator/bin/Release/net10.0/PlanSite.dll"), "build", "--output", site], { cwd: repository, stdio: "ignore" });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const rows = [];

for (const measures of sizes) {
  const [ours, theirs] = [join(work, `ours-${measures}`), join(work, `theirs-${measures}`)];
  fixture("index", `${measures}`, ours);
  const note = /** @type {any} */ (JSON.parse(readFileSync(join(ours, "fixture.json"), "utf8")));
  const opened = open(ours, note.Documents.map((/** @type {any} */ document, /** @type {number} */ i) => ({ ...document, i })).sort((/** @type {any} */ a, /** @type {any} */ b) => a.Rank - b.Rank || a.i - b.i));
  cpSync(join(site, "assets"), join(ours, "assets"), { recursive: true });
  const page = readFileSync(join(site, "search/index.html"), "utf8").replace(/search\/[0-9a-f]{16}\//g, note.Folder);
  writeFileSync(join(ours, "search/index.html"), page);

  mkdirSync(theirs);
  fixture("pages", `${measures}`, theirs);
  const pagefind = processorSeconds(join(project, "node_modules/.bin/pagefind"), "--site", theirs);
  writeFileSync(join(theirs, "find.html"), pagefindPage);

  const [our, their] = [await serve(ours), await serve(theirs)];
  const asked = queries(opened.documents, measures > 50_000 ? 1 : 24).filter(({ kind }) => kind !== "two words");
  const fold = (/** @type {string} */ text) => opened.world.planSearchFold(text).text;
  const folded = opened.documents.map((/** @type {any} */ document) => fieldsOf(document).map(fold));
  const expected = asked.map(({ text }) => {
    const wanted = fold(text);
    return opened.documents.filter((_, i) => folded[i].some((field) => field.includes(wanted))).map(({ Address }) => Address);
  });
  const index = await opened.index;
  const found = [];
  for (const { text } of asked) found.push([...(await index.search(index.parse(`"${text}"`), 10, () => {}, () => true))].map((document) => opened.documents[document].Address));
  const pagefindFound = measures > 50_000 ? null : await pagefindFinds(browser, their.address, theirs, asked.map(({ text }) => text));

  const timed = asked.filter((_, i) => expected[i].length && pagefindFound?.[i].length !== 0).filter((_, i, all) => i % Math.ceil(all.length / 12) === 0);
  const measured = { ours: [], theirs: [], oursSlow: [], theirsSlow: [] };
  for (const { text } of timed) {
    const query = encodeURIComponent(text);
    for (const [name, address, selector, throttled] of /** @type {const} */ ([
      ["ours", `${our.address}search/index.html?q=${query}`, "[data-results] li", false],
      ["theirs", `${their.address}find.html?q=${query}`, "li", false],
      ["oursSlow", `${our.address}search/index.html?q=${query}`, "[data-results] li", true],
      ["theirsSlow", `${their.address}find.html?q=${query}`, "li", true],
    ])) {
      const result = await firstResult(browser, address, selector, throttled);
      if (result) measured[name].push(result);
    }
  }
  const summary = (/** @type {{bytes: number, milliseconds: number}[]} */ results, /** @type {{milliseconds: number}[]} */ throttled) => [
    kilobytes(median(results.map(({ bytes }) => bytes))), kilobytes(Math.max(...results.map(({ bytes }) => bytes))),
    `${Math.round(median(results.map(({ milliseconds }) => milliseconds)))} ms`, `${Math.round(median(throttled.map(({ milliseconds }) => milliseconds)))} ms`,
  ];
  const count = measures.toLocaleString("en");
  rows.push([count, "this", `${(note.ProcessorMilliseconds / 1000).toFixed(2)} s`, `${note.Files.toLocaleString("en")} / ${kilobytes(note.Bytes)}`, ...summary(measured.ours, measured.oursSlow), quality(expected, found), asked.length]);
  rows.push([count, "Pagefind", `${pagefind.toFixed(2)} s`, `${filesIn(join(theirs, "pagefind")).length.toLocaleString("en")} / ${kilobytes(bytesIn(join(theirs, "pagefind")))}`,
    ...summary(measured.theirs, measured.theirsSlow), pagefindFound ? quality(expected, pagefindFound) : "not measured", asked.length]);
  console.log(rows.slice(-2).map((row) => `| ${row.join(" | ")} |`).join("\n"));
  our.server.close();
  their.server.close();
  rmSync(ours, { recursive: true });
  rmSync(theirs, { recursive: true });
}
await browser.close();
rmSync(work, { recursive: true });
