// The shipped client on indexes that the generator makes: over real content and over synthetic plans.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fieldsOf, fixture, open, repository } from "./client.mjs";
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

const indexes = /** @type {const} */ ([
  ["the real content", "content", join(repository, "content"), 40, 56_000],
  ["121 synthetic measures", "index", "121", 30, 56_000],
  ["10,000 synthetic measures", "index", "10000", 25, 100_000],
]);

for (const [name, command, value, each, budget] of indexes)
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

    test("the first result costs little", async () => {
      const drawn = queries(opened.documents, 6);
      const client = ["search-fold.js", "search-query.js", "search-index.js", "search.js", "renew.js", "site.css", "site.js"].map((file) => readFileSync(join(folder, "assets", file)));
      const fixed = client.reduce((sum, content) => sum + gzipSync(content).length, 0);
      let [most, text] = [0, ""];
      for (const query of drawn) {
        const fresh = opened.again();
        const index = await fresh.index;
        let shown = 0;
        const first = async (/** @type {number[]} */ documents) => {
          if (shown || !documents.length) return;
          await Promise.all(index.entries(documents.slice(0, 1)));
          shown = fresh.loaded.reduce((sum, { content }) => sum + gzipSync(content).length, fixed);
        };
        await first(await find(fresh, query.text, (documents) => void first(documents)));
        if (shown > most) [most, text] = [shown, query.text];
      }
      console.log(`at most ${most} bytes with scripts and styles, for ${text}`);
      assert.ok(most > fixed && most < budget, `${most} bytes for ${text}`);
    });
  });

/** @param {any} opened @param {string} word @param {string} from @param {string} to */
const swap = ({ world }, word, from, to) => {
  const fold = (/** @type {string} */ text) => world.planSearchFold(text).text;
  return fold(word).replaceAll(fold(from), fold(to));
};
