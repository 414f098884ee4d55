// @ts-check
/* Other words for what is typed in kana, in Latin letters or in English: words of the site that are read so, and what the plans call it. Loaded
   only for such questions; a reading lies in the file of its first two kana. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  /** Kana in Latin letters (Hepburn); small ya, yu, yo join the one before. */
  const rows = Object.entries({
    "": "あいうえお", k: "かきくけこ", g: "がぎぐげご", s: "さしすせそ", z: "ざじずぜぞ", t: "たちつてと", d: "だぢづでど", n: "なにぬねの",
    h: "はひふへほ", b: "ばびぶべぼ", p: "ぱぴぷぺぽ", m: "まみむめも", y: "や ゆ よ", r: "らりるれろ", w: "わ   を",
  });
  const odd = { し: "shi", じ: "ji", ち: "chi", つ: "tsu", ぢ: "ji", づ: "zu", ふ: "fu", を: "o", ん: "n", ゔ: "vu" };
  /** @type {Map<string, string>} */
  const latin = new Map(rows.flatMap(([letter, kana]) => [...kana].map((unit, i) => [unit, letter + "aiueo"[i]])));
  for (const [kana, letters] of Object.entries(odd)) latin.set(kana, letters);

  const mostForms = 8;
  const mostParts = 3;

  /** Without marks of length: shōbō, shoubou and shobo are one. @param {string} letters */
  const short = (letters) => letters.replace(/ou|oo/g, "o").replace(/uu/g, "u").replace(/-/g, "");

  /** @param {string} kana in hiragana */
  const latinOf = (kana) => {
    let letters = "";
    for (const unit of kana) {
      const small = "ゃゅょ".indexOf(unit);
      if (small >= 0) letters = letters.replace(/i$/, (/(sh|ch|j)i$/.test(letters) ? "" : "y")) + "auo"[small];
      else letters += unit === "っ" ? "っ" : (latin.get(unit) ?? unit);
    }
    return short(letters.replace(/っ(.)/g, (_, next) => (next === "c" ? "t" : next) + next));
  };

  /** Other ways to write Japanese in Latin letters, made one. @param {string} word */
  const hepburn = (word) => short(
    word.normalize("NFD").replace(/[\u0300-\u036F']/g, "").toLowerCase()
      .replace(/sy/g, "sh").replace(/ty/g, "ch").replace(/[zj]y/g, "j").replace(/si/g, "shi").replace(/ti/g, "chi").replace(/tu/g, "tsu")
      .replace(/(?<![sc])hu/g, "fu").replace(/zi/g, "ji").replace(/cch/g, "tch").replace(/m(?=[bpm])/g, "n").replace(/oh(?![aiueoy])/g, "o"),
  );

  const small = ["ゃ", "ゅ", "ょ", "っ"];

  /** Pairs of kana that a word in Latin letters may begin with, and the kana that is all of it. @param {string} word */
  const beginnings = (word) => {
    const fits = (/** @type {string} */ kana) => {
      const letters = latinOf(kana);
      if (letters.endsWith("っ")) return word.startsWith(letters.slice(0, -1)) && /^(?:([^aiueo])\1|tc)/.test(word.slice(letters.length - 1));
      // A small kana may follow: shi in sho, ki in kyo.
      const stem = letters.replace(/i$/, "");
      const joins = /(?:sh|ch|j)$/.test(stem) ? /^[auo]/ : /^y[auo]/;
      if (stem !== letters && word.startsWith(stem) && joins.test(word.slice(stem.length))) return true;
      return word.startsWith(letters) || (letters.startsWith(word) && letters !== "");
    };
    const kana = [...latin.keys()].filter((unit) => unit !== " ");
    const first = kana.filter((unit) => unit !== "ん" && unit !== "を" && (fits(unit) || small.some((other) => fits(unit + other))));
    return [...first.flatMap((unit) => [...kana, ...small].map((other) => unit + other)).filter(fits), ...first.filter((unit) => latinOf(unit) === word)];
  };

  const hiragana = (/** @type {string} */ word) =>
    word.normalize("NFKC").replace(/[ァ-ヴ]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0x60));

  globalThis.planSearchReading = (index) => {
    const { internals: its } = index;
    /** By file and way of writing: each reading with the words that are read so. @type {Map<string, Promise<{key: string, words: string[]}[]>>} */
    const files = new Map();

    /** @param {string} kana @param {(kana: string) => string} keyOf */
    const readings = (kana, keyOf) => {
      const file = its.fileOf("y", kana);
      const name = file + keyOf.name;
      if (!files.has(name)) files.set(name, index.load(file).then((/** @type {string} */ lines) =>
        lines.split("\n").map((line) => line.split("\t")).map(([kana, ...words]) => ({ key: keyOf(kana), words }))));
      return /** @type {Promise<{key: string, words: string[]}[]>} */ (files.get(name));
    };

    /** Words one behind the other that are read as the whole; those of fewest parts first. @param {string} whole @param {(kana: string) => string} keyOf */
    const wordsRead = async (whole, keyOf) => {
      /** @type {Map<number, {parts: number, text: string}[]>} */
      const reached = new Map([[0, [{ parts: 0, text: "" }]]]);
      for (let at = 0; at < whole.length; at++) {
        const before = reached.get(at)?.filter(({ parts }) => parts < mostParts).slice(0, 6);
        if (!before?.length) continue;
        const rest = whole.slice(at);
        const first = keyOf === latinOf ? beginnings(rest) : [rest.slice(0, 2)];
        const wanted = [...new Map(first.map((kana) => [its.fileOf("y", kana), kana])).values()];
        for (const { key, words } of (await Promise.all(wanted.map((kana) => readings(kana, keyOf)))).flat()) {
          if (!key || !rest.startsWith(key) || (key.length < 2 && key !== whole)) continue;
          const after = reached.get(at + key.length) ?? [];
          reached.set(at + key.length, after);
          // A single character is a word by itself only: 川, but not 小 before 会社.
          for (const word of words) if (word.length > 1 || key === whole) for (const { parts, text } of before) after.push({ parts: parts + 1, text: text + word });
        }
      }
      const found = (reached.get(whole.length) ?? []).sort((a, b) => a.parts - b.parts);
      return [...new Set(found.map(({ text }) => text))].slice(0, mostForms);
    };

    const single = (/** @type {string} */ term) => term.replace(/(?<=[^s])s$/, "").replace(/ie$/, "y");

    /** Words that an English term stands for, also in the plural. @param {string} term */
    const translated = async (term) => {
      /** @type {string[]} */
      const lines = (await index.load(its.fileOf("e", term.slice(0, 2)))).split("\n");
      const words = new Map(lines.map((line) => line.split("\t")).map(([term, ...words]) => [term, words]));
      return words.get(term) ?? words.get(single(term)) ?? words.get(term.replace(/es$/, "")) ?? [];
    };

    const isLatin = (/** @type {Word} */ word) => !word.minus && word.either.every(({ shown, phrase }) => !phrase && /^[a-z][a-z'\u0100-\u017F-]+$/i.test(shown.normalize("NFKC")));
    const isKana = (/** @type {Word} */ word) => !word.minus && word.either.some(({ shown, phrase }) => !phrase && /^[\u3041-\u3096\u30A1-\u30F6ー]{2,}$/.test(shown.normalize("NFKC")));

    return {
      /** Kana that are no word by themselves are worth a look from the beginning; Latin letters on an English page. */
      isWanted: (query, isEnglish) => query.said.some((word) => (isKana(word) && word.either.some(({ shown }) => !/[\u30A1-\u30F6]/.test(shown))) || (isEnglish && isLatin(word))),
      canHelp: (query) => query.said.some((word) => isKana(word) || isLatin(word)),

      async widen(query) {
        /** @type {Query} */
        const wide = { ...query, words: [], also: [] };
        const said = query.said.filter((word) => !word.minus);
        for (let i = 0; i < said.length; i++) {
          const forms = its.wordOf(said[i], { ...query, synonyms: [] });
          if (!forms.length) continue;
          let { shown } = said[i].either[0];
          /** @type {string[]} */
          let others = [];
          if (isLatin(said[i])) {
            for (let length = 3; length && !others.length; length--) {
              const term = said.slice(i, i + length);
              if (term.length < length || !term.every(isLatin)) continue;
              const text = term.map((word) => word.either[0].shown).join(" ");
              others = await translated(text.normalize("NFKC").toLowerCase());
              if (!others.length) continue;
              if (length > 1) forms.splice(0, forms.length, its.form(text, true));
              [shown, i] = [text, i + length - 1];
            }
            if (!others.length) others = await wordsRead(hepburn(shown.normalize("NFKC")), latinOf);
          } else if (isKana(said[i])) others = await wordsRead(hiragana(shown), hiragana);
          others = others.filter((other) => !forms.some(({ word }) => word === fold(other).text));
          for (const other of others) forms.push(its.form(other, false));
          await its.fetch(its.synonymFiles(others.slice(0, 3)));
          for (const other of others.slice(0, 3).flatMap((other) => its.synonymsOf(other).others)) forms.push(its.form(other, false));
          if (others.length) wide.synonyms = [...wide.synonyms, { from: shown, to: others }];
          wide.words.push(forms);
        }
        if (wide.words.length === 1) wide.also = wide.words[0].map(({ word }) => word.replace(/ /g, "")).filter((key) => key !== query.jump);
        return wide;
      },
    };
  };
}
