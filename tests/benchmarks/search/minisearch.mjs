// MiniSearch over built pages, cut into pairs of characters: the common way to search Japanese with a general engine.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import MiniSearch from "minisearch";
import { filesIn } from "./tools.mjs";

/** Runs of letters and digits as pairs of neighbours; a single one as it is. @param {string} text */
const pairs = (text) =>
  (text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}ー]+/gu) ?? []).flatMap((run) => {
    const all = [...run];
    return all.length < 2 ? all : all.slice(1).map((unit, i) => all[i] + unit);
  });

/** @param {string} html */
const textOf = (html) => html.replace(/<(script|style|template)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ").replace(/&amp;/g, "&").replace(/\s+/g, " ");

/** Addresses by question, best first. @param {string} folder @param {string[]} texts @returns {string[][]} */
export const bigrams = (folder, texts) => {
  const engine = new MiniSearch({ fields: ["title", "body"], tokenize: pairs, processTerm: (term) => term, searchOptions: { boost: { title: 3 }, combineWith: "OR" } });
  engine.addAll(filesIn(folder).filter((path) => path.endsWith("index.html")).map((path) => {
    const html = readFileSync(path, "utf8");
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    return { id: relative(folder, path).replace(/index\.html$/, ""), title: textOf(main.match(/<h1[\s\S]*?<\/h1>/)?.[0] ?? ""), body: textOf(main) };
  }));
  return texts.map((text) => engine.search(text).map(({ id }) => id));
};
