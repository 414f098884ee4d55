// @ts-check
/* Folding: makes spellings equal that mean the same. The twin of generator/Index/Search/TextFolding.cs; one table tests both. */
"use strict";
{
  const mark = /[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uD7B0-\uD7FF]/u;
  const blank = /[\0-\x20\x7F-\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
  const ignored = /[\xAD\u034F\u061C\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E0FFF}]/u;
  const dash = /[-\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC]/;
  const wave = /[~\u2053\u223C\u301C\u3030]/;
  const katakana = /[\u30A1-\u30F6\u30FD\u30FE]/;

  /** @param {string} char @returns {string} */
  const mapped = (char) => {
    if (blank.test(char)) return " ";
    if (ignored.test(char)) return "";
    if (dash.test(char)) return "-";
    if (wave.test(char)) return "~";
    if (katakana.test(char)) return String.fromCharCode(char.charCodeAt(0) - 0x60);
    const lower = char.toLowerCase();
    return [...lower].length === 1 ? lower : char;
  };

  /** @param {string} text @returns {Folded} */
  globalThis.planSearchFold = (text) => {
    /** @type {[string, number, number][]} */
    const units = [];
    /** @param {string} cluster @param {number} start @param {number} end */
    const add = (cluster, start, end) => {
      for (const char of cluster.normalize("NFKC")) {
        const folded = mapped(char);
        const last = units[units.length - 1];
        if (folded !== " ") for (let i = 0; i < folded.length; i++) units.push([folded[i], start, end]);
        else if (last && last[0] === " ") last[2] = end;
        else if (last) units.push([" ", start, end]);
      }
    };
    let cluster = "";
    let start = 0;
    let at = 0;
    for (const char of text) {
      if (cluster && !mark.test(char)) {
        add(cluster, start, at);
        cluster = "";
        start = at;
      }
      cluster += /\p{Cs}/u.test(char) ? "\uFFFD" : char;
      at += char.length;
    }
    add(cluster, start, at);
    if (units.length && units[units.length - 1][0] === " ") units.pop();
    const whole = units.map((unit) => unit[0]).join("");
    const kept = units.filter((_, i) => !(whole[i] === "," && /\d/.test(whole[i - 1] ?? "") && /^,\d{3}(?!\d)/.test(whole.slice(i, i + 5))));
    return { text: kept.map((unit) => unit[0]).join(""), starts: kept.map((unit) => unit[1]), ends: kept.map((unit) => unit[2]) };
  };
}
