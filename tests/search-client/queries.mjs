// Queries drawn from documents by rule, some of each kind.
import { fieldsOf } from "./client.mjs";

/** The same numbers on every machine. @param {number} seed */
export const dice = (seed) => (/** @type {number} */ limit) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
};

/** @param {string} text */
const fullWidth = (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
/** @param {string} text */
const otherKana = (text) =>
  text.replace(/[ぁ-ゖァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) + (char < "ァ" ? 0x60 : -0x60)));
const half = new Map([..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンー"].map((char, i) => [char, "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｰ"[i]]));
/** @param {string} text */
const halfWidth = (text) => [...text].map((char) => half.get(char) ?? char).join("");

/** Different texts, where there are so many. @param {number} count @param {() => string} draw */
const several = (count, draw) => {
  const texts = new Set();
  for (let tries = 0; texts.size < count && tries < count * 20; tries++) texts.add(draw());
  texts.delete("");
  return [...texts];
};

/** @param {any[]} documents @param {number} each how many of a kind @returns {{kind: string, text: string}[]} */
export const queries = (documents, each) => {
  const roll = dice(17);
  const texts = documents.map(fieldsOf);
  const field = (/** @type {number} */ number) => [...(texts[roll(texts.length)][number] ?? "").replace(/[\s"]+/gu, "")];
  /** @param {string[]} chars @param {number} least @param {number} most */
  const stretch = (chars, least, most) => {
    const from = roll(Math.max(1, chars.length - most));
    return chars.slice(from, from + least + roll(most - least + 1)).join("");
  };
  const runs = (/** @type {RegExp} */ pattern) => [...new Set(texts.flatMap((fields) => fields.flatMap((text) => text.match(pattern) ?? [])))];
  const katakana = runs(/[ァ-ヶー]{3,8}/gu);
  const latin = runs(/[A-Za-z][A-Za-z&.-]{1,9}/gu);
  const digits = runs(/\d[\d,.]*\d/gu);
  const words = runs(/[一-龠]{2,6}/gu);
  const ids = documents.map((document) => document.Id).filter(Boolean);
  const any = (/** @type {string[]} */ list) => list[roll(list.length)] ?? "";
  /** @type {Record<string, () => string>} */
  const kinds = {
    word: () => any(words),
    "across words": () => stretch(field(roll(2) ? 0 : 4), 3, 9),
    "long stretch": () => stretch(field(4), 12, 24),
    "single character": () => stretch(field(roll(5)), 1, 1),
    "two characters": () => stretch(field(4), 2, 2),
    "other kana": () => otherKana(any(katakana)),
    "half-width kana": () => halfWidth(any(katakana)),
    "full width": () => fullWidth(any(roll(2) ? latin : digits)),
    digits: () => any(digits).replaceAll(",", ""),
    id: () => any(ids),
    latin: () => any(latin).toUpperCase(),
    "two words": () => `${any(words)} ${stretch(field(4), 2, 3)}`,
    "not there": () => stretch([...field(4)].reverse(), 4, 6),
  };
  return Object.entries(kinds).flatMap(([kind, draw]) => several(each, draw).map((text) => ({ kind, text })));
};
