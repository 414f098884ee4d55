// Loads the shipped scripts as a browser would, without a page, and an index from the disk.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
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
  vm.runInContext(script("search-core.js"), world, { filename: "search-core.js" });
  return world;
};

/** Runs the fixture program; its last argument is a place in a new folder. @param {string} command @param {...string} values @returns {string} the folder */
export const fixture = (command, ...values) => {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  const place = command === "fold" ? [join(folder, values[0])] : [...values, folder];
  const run = spawnSync("dotnet", ["run", "--project", join(repository, "tests/benchmarks/search"), "-c", "Release", "--", command, ...place], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return folder;
};

/** Opens an index with a count of what it loads. @param {string} folder */
export const open = (folder) => {
  const fixture = JSON.parse(readFileSync(join(folder, "fixture.json"), "utf8"));
  const world = client();
  /** @type {{name: string, content: string}[]} */
  const loaded = [];
  const cache = new Map();
  const load = async (/** @type {string} */ name) => {
    if (!cache.has(name)) {
      const content = readFileSync(join(folder, fixture.Folder, name + ".js"), "utf8");
      loaded.push({ name, content });
      world.planSearch = (/** @type {string} */ _, /** @type {any} */ data) => cache.set(name, data);
      vm.runInContext(content, world);
    }
    return cache.get(name);
  };
  return {
    world,
    loaded,
    folder: join(folder, fixture.Folder),
    documents: ranked(fixture.Documents),
    index: load("root").then((root) => world.planSearchOpen(root, load)),
  };
};

/** @param {any[]} documents */
const ranked = (documents) => documents.map((document, i) => ({ ...document, i })).sort((a, b) => a.Rank - b.Rank || a.i - b.i);

/** The searched texts of a document, best first. @param {any} document @returns {string[]} */
export const fieldsOf = (document) => [
  document.Title,
  [document.Id, ...document.Codes].filter(Boolean).join("\n"),
  document.Indicators.join("\n"),
  document.Departments.map((/** @type {any} */ department) => department.Label).join("\n"),
  document.Body,
];
