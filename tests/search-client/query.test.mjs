// What people type is understood as the table of cases says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { client, repository } from "./client.mjs";

const understand = client().planSearchWords;

/** As the table writes it: other ways to write a word sorted behind it. @param {any} word */
const written = ({ either, minus }) =>
  (minus ? "-" : "") + either.map((/** @type {any} */ { shown, others, phrase }) => (phrase ? `"${shown}"` : [shown, ...others].sort().join("="))).join("|");

test("every case of the table is understood as written", () => {
  const lines = readFileSync(join(repository, "tests/search-query-cases.tsv"), "utf8").split("\n");
  const cases = lines.filter((line) => line && !line.startsWith("# ")).map((line) => line.split("\t"));
  assert.ok(cases.length > 50);
  assert.deepEqual(cases.map(([typed]) => [typed, understand(typed).map(written).join(" ")]), cases);
});

test("nothing but blanks is no question", () => assert.equal(understand(" \u3000\t").length, 0));
