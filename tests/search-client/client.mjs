// Loads the shipped scripts as a browser would, without a page, and an index from the disk.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} name */
const script = (name) => readFileSync(join(repository, "themes/default/assets", name), "utf8");

/** The client's globals in a world of their own. */
export const client = () => {
  const world = vm.createContext({ console });
  for (const name of ["search-fold.js", "search-query.js", "search-index.js", "search-around.js", "search-help.js", "search-reading.js", "search-suggest.js"]) vm.runInContext(script(name), world, { filename: name });
  return world;
};

/** CI has built it before; a build beside others would get in their way. */
const built = process.env.CI ? ["--no-build"] : [];

/** Runs the fixture program; its last argument is a place in a new folder. @param {string} command @param {...string} values @returns {string} the folder */
export const fixture = (command, ...values) => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  const place = command === "fold" ? [join(folder, values[0])] : [...values, folder];
  const run = spawnSync("dotnet", ["run", "--project", join(repository, "tests/benchmarks/search"), "-c", "Release", ...built, "--", command, ...place], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return folder;
};

/** Opens an index with a count of what it loads. @param {string} folder @param {any[]} [known] its documents, when they were read before */
export const open = (folder, known) => {
  const name = readdirSync(join(folder, "search"))[0];
  const world = client();
  /** @type {{name: string, content: string}[]} */
  const loaded = [];
  const cache = new Map();
  const load = async (/** @type {string} */ part) => {
    if (!cache.has(part)) {
      const content = readFileSync(join(folder, "search", name, part + ".js"), "utf8");
      loaded.push({ name: part, content });
      world.planSearch = (/** @type {string} */ _, /** @type {any} */ data) => cache.set(part, data);
      vm.runInContext(content, world);
    }
    return cache.get(part);
  };
  const documents = known ?? ranked(JSON.parse(readFileSync(join(folder, "fixture.json"), "utf8")).Documents);
  return { world, loaded, documents, again: () => open(folder, documents), index: load("root").then((root) => world.planSearchOpen(root, load)) };
};

/** @param {any[]} documents */
const ranked = (documents) => documents.map((document, i) => ({ ...document, i, year: document.Years.at(-1)?.Id ?? "" }))
  .sort((a, b) => a.Rank - b.Rank || (a.year < b.year ? 1 : a.year > b.year ? -1 : a.i - b.i));

/** The searched texts of a document, best first. @param {any} document @returns {string[]} */
export const fieldsOf = (document) => [
  document.Title,
  [document.Id, ...document.Codes].filter(Boolean).join("\n"),
  document.Indicators.join("\n"),
  document.Departments.map((/** @type {any} */ department) => department.Label).join("\n"),
  document.Body,
  document.Facts.join("\n"),
];
