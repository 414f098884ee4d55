// The site's own search: its index over synthetic documents, below the search page of the real site.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "../../search-client/client.mjs";
import { serve } from "./server.mjs";
import { fixture, sizeOf } from "./tools.mjs";

/** @param {number} measures @param {string} folder @param {string} site */
export const ours = async (measures, folder, site) => {
  fixture("index", `${measures}`, folder);
  const index = `search/${readdirSync(join(folder, "search"))[0]}/`;
  const size = sizeOf(join(folder, index));
  const note = JSON.parse(readFileSync(join(folder, "fixture.json"), "utf8"));
  const { documents, world } = open(folder);
  cpSync(join(site, "assets"), join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "search/index.html"), readFileSync(join(site, "search/index.html"), "utf8").replace(/search\/[0-9a-f]{16}\//g, index));
  writeFileSync(join(folder, "awake.html"), "");
  return {
    name: "this",
    cost: { seconds: note.ProcessorMilliseconds / 1000, megabytes: note.PeakMegabytes },
    size,
    folder,
    documents,
    fold: (/** @type {string} */ text) => world.planSearchFold(text).text,
    server: await serve(folder),
    page: "search/index.html",
    result: "[data-results] li",
    input: "#q",
  };
};

/** Which documents are found, by the shipped client in the browser; in quotation marks, so that no synonym widens them. @param {any} page the search page @param {string[]} texts @returns {Promise<number[][]>} */
export const findOurs = (page, texts) =>
  page.evaluate(async (/** @type {string[]} */ texts) => {
    const here = /** @type {any} */ (globalThis);
    const { folder } = document.querySelector("[data-folder]").dataset;
    const loaded = new Map();
    const load = (/** @type {string} */ name) => {
      if (!loaded.has(name)) {
        const { promise, resolve } = Promise.withResolvers();
        loaded.set(name, { promise, resolve });
        document.head.append(Object.assign(document.createElement("script"), { src: `${folder}${name}.js` }));
      }
      return loaded.get(name).promise;
    };
    here.planSearch = (/** @type {string} */ name, /** @type {any} */ data) => loaded.get(name).resolve(data);
    const index = here.planSearchOpen(await load("root"), load);
    const found = [];
    for (const text of texts) found.push(await index.search(await index.parse(`"${text}"`), 10, () => {}, () => true));
    return found;
  }, texts);
