// What counts as the cost of a search: all bytes that a first visit to an address with a question has loaded when its first result is on the
// screen, as gzip makes them: the page, its style sheets and scripts, the files of the index. A first result is one that is found, also by
// other characters, or, where nothing is, one that resembles the question. tests/benchmarks/search/first.mjs counts the same in a browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The page itself: PlanSite.Tests, WeightTests holds it to that. */
const pageBytes = 4_200;
const before = ["frame.css", "search.css", "renew.js", "search.js", "search-fold.js", "search-query.js", "search-index.js"];
const few = 3;

export const weigh = (/** @type {string | Buffer} */ content) => gzipSync(content, { level: 9 }).length;

/** What every first result costs. @param {string} folder with the scripts and styles as they are published */
export const fixedBytes = (folder) => before.reduce((sum, name) => sum + weigh(readFileSync(join(folder, "assets", name))), pageBytes);

/** As the page decides it (mayBeRead in search.js). @param {any} query @param {number} found @param {boolean} isEnglish */
const mayBeRead = (query, found, isEnglish) => query.said.some((/** @type {any} */ { either }) => either.some((/** @type {any} */ { shown }) => /^[\u3041-\u3096ー]{2,}$/.test(shown)
  || (/^[a-zａ-ｚ\u0100-\u017F'-]+$/i.test(shown) && (isEnglish || found < few)) || (/^[\u30A1-\u30F6ー]+$/.test(shown) && found < few)));

/**
 * Asks as the page does and stops counting at the first result.
 * @param {any} opened a client without anything loaded @param {string} folder @param {string} text @param {boolean} [isEnglish]
 * @returns {Promise<{bytes: number, how: string, files: string[], documents: number[]}>} documents as they are shown in the end
 */
export const ask = async ({ world, loaded, index: opening }, folder, text, isEnglish = false) => {
  const index = await opening;
  const tools = new Set();
  const tool = (/** @type {string} */ name) => tools.add(weigh(readFileSync(join(folder, "assets", name))));
  let bytes = 0;
  let how = "";
  /** @type {string[]} */
  let files = [];
  const show = async (/** @type {number[]} */ documents, /** @type {string} */ by) => {
    if (how || !documents.length) return;
    await index.entries(documents.slice(0, 1))[0];
    how = by;
    files = loaded.map((/** @type {any} */ { name, content }) => `${name} ${weigh(content)}`);
    bytes = loaded.reduce((/** @type {number} */ sum, /** @type {any} */ { content }) => sum + weigh(content), 0) + [...tools].reduce((sum, each) => sum + each, 0) + fixedBytes(folder);
  };
  const search = (/** @type {any} */ query, /** @type {string} */ by) => index.search(query, 10, (/** @type {number[]} */ first) => show(first, by), () => true);

  let query = await index.parse(text);
  let documents = [...(await search(query, "found"))];
  await show(documents.length < few || !mayBeRead(query, documents.length, isEnglish) ? documents : [], "found");
  if (mayBeRead(query, documents.length, isEnglish)) {
    tool("search-reading.js");
    const reading = world.planSearchReading(index);
    if (documents.length < few ? reading.canHelp(query) : reading.isWanted(query, isEnglish)) {
      await show(documents, "found");
      query = await reading.widen(query);
      const wide = await search(query, "read");
      documents = [...wide, ...documents.filter((document) => !wide.includes(document))];
    }
  }
  await show(documents, "read");
  if (documents.length >= few) return { bytes, how, files, documents };
  tool("search-help.js");
  const near = await world.planSearchHelp(index).near(query, documents, 10);
  await show(near, "near");
  return { bytes, how, files, documents: [...documents, ...near] };
};
