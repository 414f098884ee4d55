// Pagefind over the same documents, as pages that hold exactly what is searched.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { serve } from "./server.mjs";
import { cost, filesIn, fixture, project, sizeOf } from "./tools.mjs";

/** A page as small as can be, that answers the query of its address and each that is typed, at once, with ten results. */
const searchPage = `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>p</title></head><body><input><ol></ol><script type="module">
const { init, search } = await import("./pagefind/pagefind.js");
await init();
const answer = async (text) => {
  const { results } = await search(text);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  document.querySelector("ol").replaceChildren(...shown.map(({ meta }) => Object.assign(document.createElement("li"), { textContent: meta.title })));
};
document.querySelector("input").oninput = ({ target }) => answer(target.value);
const asked = new URLSearchParams(location.search).get("q");
if (asked) answer(asked);
</script></body></html>`;

/** @param {number} measures @param {string} folder */
export const pagefind = async (measures, folder) => {
  mkdirSync(folder);
  fixture("pages", `${measures}`, folder);
  const price = cost(join(project, "node_modules/.bin/pagefind"), "--site", folder);
  writeFileSync(join(folder, "find.html"), searchPage);
  writeFileSync(join(folder, "awake.html"), "");
  return {
    name: "Pagefind",
    cost: price,
    size: sizeOf(join(folder, "pagefind")),
    folder,
    server: await serve(folder),
    page: "find.html",
    result: "li",
    input: "input",
  };
};

/** Which addresses are found. @param {any} page its search page @param {string} folder @param {string[]} texts @returns {Promise<string[][]>} */
export const findPagefinds = async (page, folder, texts) => {
  const addresses = new Map(
    filesIn(join(folder, "pagefind/fragment")).map((file) => {
      const text = gunzipSync(readFileSync(file)).toString("utf8");
      return [file.split("/").at(-1)?.replace(".pf_fragment", ""), JSON.parse(text.slice(text.indexOf("{"))).url.replace(/^\//, "")];
    }),
  );
  const found = await page.evaluate(async (/** @type {string[]} */ texts) => {
    const { search } = await import("./pagefind/pagefind.js");
    const all = [];
    for (const text of texts) all.push((await search(text)).results.map((/** @type {any} */ result) => result.id));
    return all;
  }, texts);
  return found.map((/** @type {string[]} */ ids) => ids.map((id) => addresses.get(id)));
};

/** Addresses by question, best first, on a site that it has indexed. @param {any} browser @param {string} root @param {string[]} texts @param {number} shown @returns {Promise<string[][]>} */
export const askPagefind = async (browser, root, texts, shown) => {
  const page = await browser.newPage();
  await page.goto(`${root}about/index.html`);
  const found = await page.evaluate(async (/** @type {[string[], number, string]} */ [texts, shown, path]) => {
    const { search } = await import(path);
    const all = [];
    for (const text of texts) {
      const { results } = await search(text);
      all.push(await Promise.all(results.slice(0, shown).map(async (/** @type {any} */ result) => (await result.data()).url)));
    }
    return all;
  }, [texts, shown, `${root}pagefind/pagefind.js`]);
  await page.close();
  return found.map((/** @type {string[]} */ urls) => urls.map((url) => url.replace(/^\//, "")));
};
