// @ts-check
/* What people mean by what they type: words, phrases, alternatives (OR), exclusions (-), and other ways to write the same word (years of two
   calendars, numbers, endings such as について). Every case stands in tests/search-query-cases.tsv. Nothing here knows the index. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  const quoted = /[-－−‐]?(?:"([^"]+)"|「([^「」]+)」|『([^『』]+)』|｢([^｢｣]+)｣)/;
  const bare = /[^\s\p{Cc}"「」『』｢｣、。？！?!;；()（）[\]［］{}｛｝〈〉《》【】〔〕…]+/u;
  const token = new RegExp(`${quoted.source}|${bare.source}`, "gu");
  const edges = /^[.．,，:：#＃*＊・･/／~〜]+|[.．,，:：・･/／~〜]+$/gu;
  const comma = /(?<!\d)[,，]|[,，](?!\d)/u;
  const either = /^(?:OR|ＯＲ|\||｜|または|又は|もしくは)$/;
  const both = /^(?:AND|ＡＮＤ|かつ)$/;

  const ending = /^(.{2,}?)(?:について(?:の.*)?|に関して|に関する(?:こと|情報)?|とは(?:何(?:ですか)?|なに)?|って(?:何|なに)|のこと|の件)$/u;
  const verb = /^(.*\p{Script=Han}\p{Script=Hiragana}*)([うくすつぬぶむるぐ])$/u;
  const era = /(令和|平成|昭和|(?<![a-z])[rhs])(元|\d{1,2}|[一二三四五六七八九十]+)(年度?|$)/iu;
  const year = /(?:fy ?)?((?:19|20)\d\d)(年度?|$)/iu;
  /** The years before the first of each era. @type {[name: string, letter: string, before: number][]} */
  const eras = [["令和", "r", 2018], ["平成", "h", 1988], ["昭和", "s", 1925]];
  const counted = /(第)?([〇一二三四五六七八九十百千]+)(年|次|期|号|回|歳|か|ヶ|ヵ|月|日|人|件|割|丁目|つ|%|校|園|館|台)/gu;

  /** 二十三 is 23. @param {string} kanji */
  const numberOf = (kanji) => {
    let [sum, digit] = [0, 0];
    for (const unit of kanji) {
      const scale = { 十: 10, 百: 100, 千: 1000 }[unit];
      if (scale) [sum, digit] = [sum + (digit || 1) * scale, 0];
      else digit = digit * 10 + "〇一二三四五六七八九".indexOf(unit);
    }
    return sum + digit;
  };

  /** 23 is 二十三; up to 99. @param {number} number */
  const kanjiOf = (number) => {
    const [tens, rest] = [Math.floor(number / 10), number % 10];
    return (tens > 1 ? "一二三四五六七八九"[tens - 1] : "") + (tens ? "十" : "") + (rest ? "一二三四五六七八九"[rest - 1] : "");
  };

  /** The same year in the calendars that were in use: 2019 is 令和元 and 平成31. @param {number} number @param {string} unit */
  const yearsOf = (number, unit) => [
    `${number}${unit}`,
    ...eras.filter(([, , before], i) => number > before && number <= (eras[i - 1]?.[2] ?? 9999) + 1)
      .flatMap(([name, , before]) => (number - before === 1 ? [`${name}元${unit}`, `${name}1${unit}`] : [`${name}${number - before}${unit}`])),
  ];

  /** Other ways to write a word. @param {string} word @returns {string[]} */
  const othersOf = (word) => {
    const plain = word.normalize("NFKC");
    const others = [];
    const [, topic] = plain.match(ending) ?? [];
    if (topic) others.push(topic);
    // 減らす also as 減らし, 育てる as 育て.
    const [, stem, last] = plain.match(verb) ?? [];
    if (last) others.push(stem + "いきしちにびみりぎ"["うくすつぬぶむるぐ".indexOf(last)]);
    if (last === "る" && /[えけせてねべめれげいきしちにびみり]$/u.test(stem)) others.push(stem);
    const [inEra, name, count, unit] = plain.match(era) ?? [];
    if (inEra) {
      const before = eras.find(([full, letter]) => full === name || letter === name.toLowerCase())?.[2] ?? 0;
      const number = before + (count === "元" ? 1 : Number(count) || numberOf(count));
      others.push(...yearsOf(number, unit || "年度").map((other) => plain.replace(inEra, other)));
    } else {
      const [inFull, number, full] = plain.match(year) ?? [];
      if (inFull && (full || inFull === plain)) others.push(...yearsOf(Number(number), full || "年度").slice(inFull.startsWith(number) ? 1 : 0).map((other) => plain.replace(inFull, other)));
    }
    others.push(plain.replace(counted, (_, first, kanji, counter) => (first ?? "") + numberOf(kanji) + counter));
    others.push(plain.replace(/第(\d{1,2})(?=次|期|回|号)/gu, (_, number) => "第" + kanjiOf(Number(number))));
    return [...new Set(others)].filter((other) => other !== plain);
  };

  globalThis.planSearchWords = (text) => {
    const even = text.replace(/[＂“”„‟〝〞〟]/g, '"');
    const pieces = [...even.matchAll(token)].flatMap(({ 0: whole, index, ...groups }) => {
      const phrase = [groups[1], groups[2], groups[3], groups[4]].find((inner) => inner !== undefined);
      const minus = /^[-－−‐]./u.test(whole) && index > 0 && /\s/u.test(even[index - 1]);
      if (phrase !== undefined) return phrase.trim() ? [{ shown: phrase.trim(), phrase: true, minus }] : [];
      return whole.slice(minus ? 1 : 0).split(comma).filter(Boolean).map((part, i) => ({ shown: part.replace(edges, "") || part, phrase: false, minus: minus && !i }));
    });
    // Signs alone are searched as they stand.
    if (!pieces.length && fold(text).text) pieces.push({ shown: text.trim(), phrase: true, minus: false });
    /** @type {Word[]} */
    const words = [];
    pieces.forEach(({ shown, phrase, minus }, i) => {
      const between = i > 0 && i < pieces.length - 1 && words.length > 0 && !phrase;
      if (between && (either.test(shown) || both.test(shown))) return;
      const last = words.at(-1);
      const spoken = { shown, others: phrase ? [] : othersOf(shown) };
      const joined = i > 1 && !pieces[i - 1].phrase && either.test(pieces[i - 1].shown);
      if (joined && last && !last.minus && !minus) last.either.push({ ...spoken, phrase });
      else words.push({ either: [{ ...spoken, phrase }], minus });
    });
    return words;
  };
}
