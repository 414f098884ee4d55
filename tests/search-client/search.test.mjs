// The shipped client on indexes that the generator makes: over real content and over synthetic plans.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fieldsOf, fixture, open, repository } from "./client.mjs";
import { ask } from "./first-result.mjs";
import { queries } from "./queries.mjs";

const all = () => true;

/** @param {any} opened @param {string} text @param {(documents: number[]) => void} [show] @returns {Promise<number[]>} */
const find = async (opened, text, show = () => {}) => {
  const index = await opened.index;
  return index.search(await index.parse(text), 10, show, all);
};

/** @param {number[]} documents */
const sorted = (documents) => [...documents].sort((a, b) => a - b);

/** The plain truth: documents with a field that holds each word. @param {any} opened */
const scanner = (opened) => {
  const fold = (/** @type {string} */ text) => opened.world.planSearchFold(text).text;
  const texts = opened.documents.map((/** @type {any} */ document) => fieldsOf(document).map(fold));
  return (/** @type {string[][]} */ words) => {
    const wanted = words.map((forms) => forms.map(fold));
    return texts.flatMap((/** @type {string[]} */ fields, /** @type {number} */ i) =>
      wanted.every((forms) => forms.some((form) => fields.some((field) => field.includes(form)))) ? [i] : [],
    );
  };
};

/** All questions instead of some. */
const isWhole = process.env.PLANSITE_PROOF === "whole";
const judged = ["questions.tsv", "questions-held-out.tsv"].flatMap((file) => readFileSync(join(repository, "tests/benchmarks/search", file), "utf8").split("\n"))
  .filter((line) => line && !line.startsWith("# ")).map((line) => line.split("\t")).map(([kind, text]) => ({ kind, text }));

/** Name, fixture, queries of each kind, bytes to the first result, and every how manieth judged question is asked in the short form. */
const indexes = /** @type {const} */ ([
  ["the real content", "content", join(repository, "content"), 40, 45_000, 1],
  ["121 synthetic measures", "index", "121", 30, 45_000, 1],
  ["10,000 synthetic measures", "index", "10000", 25, 90_000, 3],
]);

for (const [name, command, value, each, budget, step] of indexes)
  describe(name, () => {
    /** @type {string} */
    let folder;
    /** @type {any} */
    let opened;
    /** @type {ReturnType<typeof scanner>} */
    let scan;
    before(() => {
      folder = fixture(command, value);
      opened = open(folder);
      scan = scanner(opened);
    });

    test("what is searched in quotation marks is found where it stands and nowhere else", async () => {
      const drawn = queries(opened.documents, each).filter(({ kind }) => kind !== "two words");
      const wrong = [];
      for (const { kind, text } of drawn) if (`${sorted(await find(opened, `"${text}"`))}` !== `${scan([[text]])}`) wrong.push(`${kind}: ${text}`);
      assert.ok(drawn.length >= each * 11, `${drawn.length} queries`);
      assert.deepEqual(wrong, []);
    });

    test("words are found together, and nothing but them and their synonyms", async () => {
      const index = await opened.index;
      const wrong = [];
      for (const { kind, text } of queries(opened.documents, each)) {
        const found = new Set(await find(opened, text));
        const said = opened.world.planSearchWords(text);
        const words = Array.from(said, (/** @type {any} */ word) => word.either[0].shown);
        if (said.some((/** @type {any} */ word) => word.minus || word.either.length > 1 || word.either[0].others.length)) continue;
        const { synonyms } = await index.parse(text);
        const plain = scan(words.map((word) => [word]));
        const widest = scan(words.map((word) => [word, ...synonyms.flatMap((/** @type {any} */ { from, to }) => to.map((/** @type {string} */ other) => swap(opened, word, from, other)))]));
        if (plain.some((/** @type {number} */ i) => !found.has(i))) wrong.push(`${kind}: ${text}: misses some`);
        if (synonyms.length < 2 && `${sorted([...found])}` !== `${widest}`) wrong.push(`${kind}: ${text}: finds others`);
      }
      assert.deepEqual(wrong, []);
    });

    test("the first result costs no more than was promised", async () => {
      const asked = [...judged.filter((_, i) => i % (isWhole ? 1 : step) === 0), ...queries(opened.documents, isWhole ? 25 : 3).map(({ text }) => ({ kind: "drawn", text }))];
      const costs = [];
      for (const { kind, text } of asked) costs.push({ text, ...(await ask(opened.again(), folder, text, kind === "english")) });
      const shown = costs.filter(({ how }) => how).sort((a, b) => a.bytes - b.bytes);
      console.log(`${name}: ${shown[shown.length >> 1].bytes} bytes in the middle, at most ${shown[shown.length - 1].bytes}, of ${shown.length}`);
      assert.ok(shown.length > 100);
      assert.deepEqual(shown.filter(({ bytes }) => bytes > budget).map(({ text, how, bytes, files }) => `${text} (${how}): ${bytes}: ${files}`), []);
    });
  });

/** @param {any} opened @param {string} word @param {string} from @param {string} to */
const swap = ({ world }, word, from, to) => {
  const fold = (/** @type {string} */ text) => world.planSearchFold(text).text;
  return fold(word).replaceAll(fold(from), fold(to));
};
