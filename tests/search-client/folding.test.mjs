// The client folds as the generator does: one table, and random texts folded by the generator.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { client, fixture, repository } from "./client.mjs";

const fold = client().planSearchFold;

test("every case of the shared table folds as written", () => {
  const unescaped = (/** @type {string} */ text) =>
    text.replace(/\\u\{([0-9A-F]+)\}|\\\\/g, (_, code) => (code ? String.fromCodePoint(parseInt(code, 16)) : "\\"));
  const lines = readFileSync(join(repository, "tests/search-folding-cases.tsv"), "utf8").split("\n");
  const cases = lines.filter((line) => line && !line.startsWith("# ")).map((line) => line.split("\t").map(unescaped));
  assert.ok(cases.length > 400);
  assert.deepEqual(cases.filter(([original, folded]) => fold(original).text !== folded), []);
});

test("every character of the basic plane and random texts fold as in the generator", () => {
  const file = join(fixture("fold", "folded.jsonl"), "folded.jsonl");
  const text = (/** @type {number[]} */ units) => units.map((unit) => String.fromCharCode(unit)).join("");
  const different = [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  for (const line of lines) {
    const [original, folded, starts, ends] = JSON.parse(line);
    const here = fold(text(original));
    const same = here.text === text(folded) && `${here.starts.slice(0, folded.length)}` === `${starts}` && `${here.ends.slice(0, folded.length)}` === `${ends}`;
    if (!same) different.push({ original: original.map((/** @type {number} */ unit) => unit.toString(16)), there: text(folded), here: here.text });
  }
  assert.ok(lines.length > 69000);
  assert.deepEqual(different, []);
});
