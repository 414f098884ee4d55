// Makes readings.tsv.br from IPADIC: npm install kuromoji@0.1.2 somewhere, then node readings.mjs <that folder>
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const folder = process.argv[2];
const kuromoji = createRequire(join(folder, "any.js"))("kuromoji");
const nouns = new Set(["一般", "サ変接続", "形容動詞語幹", "副詞可能", "ナイ形容詞語幹"]);
const suffixes = new Set(["一般", "地域", "サ変接続"]);

/** Whether a word of these parts of speech is one that people search. @param {string[]} features */
const isWanted = ([, kind, second, third, , , form]) => {
  if (kind === "名詞") return nouns.has(second) || (second === "固有名詞" && third === "地域") || (second === "接尾" && suffixes.has(third));
  return second === "自立" && form === "基本形" ? kind === "動詞" || kind === "形容詞" : kind === "動詞" && second === "自立" && form === "連用形";
};

kuromoji.builder({ dicPath: join(folder, "node_modules/kuromoji/dict") }).build((/** @type {unknown} */ _, /** @type {any} */ tokenizer) => {
  const { dictionary, pos_buffer } = tokenizer.token_info_dictionary;
  const words = new Map();
  for (let id = 0; id + 10 <= dictionary.buffer.length; id += 10) {
    const place = dictionary.getInt(id + 6);
    if (id && !place) break;
    const features = new TextDecoder().decode(pos_buffer.buffer.subarray(place, pos_buffer.buffer.indexOf(0, place))).split(",");
    const [word, , , , , , , , reading] = features;
    if (!reading || reading === "*" || !/[\u3400-\u9fff々]/.test(word) || word.length > 7 || !isWanted(features)) continue;
    const kana = reading.replace(/[ァ-ヶ]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0x60));
    const costs = words.get(word) ?? new Map();
    words.set(word, costs.set(kana, Math.min(costs.get(kana) ?? Infinity, dictionary.getShort(id + 4))));
  }
  const lines = [...words].map(([word, costs]) => `${word}\t${[...costs].sort((a, b) => a[1] - b[1]).slice(0, 3).map(([kana]) => kana)}\n`);
  const text = lines.sort((a, b) => (a.split("\t")[0] < b.split("\t")[0] ? -1 : 1)).join("");
  writeFileSync("readings.tsv.br", brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }));
});
