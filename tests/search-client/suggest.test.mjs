// Words offered while somebody types: which, in which order, and what question each makes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { client } from "./client.mjs";

const words = "子育て支援\n健康\n健康づくり課\n子ども\n公共施設\nこども園\nLED\n子育て世代\n学校給食";
const files = { words, yこ: "こうきょうしせつ\t公共施設\nこそだて\t子育て\nこそだてしえん\t子育て支援\nこども\t子供\t子ども" };
const internals = { fileOf: (/** @type {string} */ family, /** @type {string} */ key) => family + key[0] };
const suggest = client().planSearchSuggest({ internals, load: async (/** @type {keyof typeof files} */ name) => files[name] ?? "" });
const offered = async (/** @type {string} */ question) => [...(await suggest.words(question))].map((offer) => ({ ...offer }));

for (const [typed, wanted] of /** @type {const} */ ([
  ["子育て", ["子育て支援", "子育て世代"]],
  ["健", ["健康", "健康づくり課"]],
  ["給食", ["学校給食"]],
  ["ｌｅ", ["LED"]],
  ["コドモ", ["こども園", "子ども", "子供"]],
  ["こそだて", ["子育て支援", "子育て"]],
  ["健康", ["健康づくり課"]],
  ["学校給食", []],
  ["こ", []],
  ["1", []],
  ["", []],
  ["ない言葉", []],
])) test(`「${typed}」 is continued by ${wanted.join("、") || "nothing"}`, async () => {
  assert.deepEqual((await offered(typed)).map(({ word }) => word), wanted);
});

for (const [question, wanted] of /** @type {const} */ ([
  ["公園 健", "公園 健康"],
  ["公園　健", "公園　健康"],
  ["公園 -健", "公園 -健康"],
  ["「健", "「健康"],
])) test(`only the last word of 「${question}」 is changed`, async () => {
  assert.equal((await offered(question))[0].question, wanted);
});
