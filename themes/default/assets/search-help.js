// @ts-check
/* For questions with fewer than three hits: pages that resemble what was asked, how often each word is found, and words that may be meant.
   Loaded only then; it never changes what is found exactly. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  const mostPairs = 18;
  /** What a pair of characters is worth in each field: title, codes, indicators, departments, body, facts. */
  const worth = [1, 0.8, 0.7, 0.6, 0.5, 0.3];
  const mostSuggestions = 5;
  /** What Latin letters count where some of the words are known in Japanese: "the", "is", "about", and those words themselves. */
  const filler = 0.1;

  const isLatin = (/** @type {string} */ word) => /^[a-z][a-z'-]*$/.test(word);
  const isTranslated = (/** @type {{word: string, synonym: boolean}[]} */ forms) => isLatin(forms[0].word) && forms.some(({ synonym }) => synonym);

  /** What a pair tells: two endings of hiragana little, unless there is nothing else. @param {string} pair */
  const tells = (pair) => {
    const kana = [...pair].filter((unit) => /[\u3041-\u3096ー]/.test(unit)).length;
    return kana > 1 ? 0.1 : kana ? 0.5 : 1;
  };

  /** How many units must change to make one of the other. @param {string} one @param {string} other */
  const distance = (one, other) => {
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 0; i < one.length; i++) {
      const next = [i + 1];
      for (let j = 0; j < other.length; j++) next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (one[i] === other[j] ? 0 : 1)));
      row = next;
    }
    return row[other.length];
  };

  globalThis.planSearchHelp = (index, ui) => {
    const { internals: its, root } = index;

    /** All neighbours of a form that tell something, as grams with their weight. @param {Form} form */
    const pairsOf = ({ shown }) => {
      const { text, starts, ends } = fold(shown);
      const units = [...text];
      /** @type {{gram: Gram, tells: number, at: number}[]} */
      const pairs = [];
      for (let i = 0, at = 0; i < Math.max(1, units.length - 1); at += units[i++].length) {
        const term = units.slice(i, i + 2).join("");
        if (!term.includes(" ")) pairs.push({ gram: its.gram(term, at), tells: tells(shown.slice(starts[at], ends[at + term.length - 1])), at: i });
      }
      const telling = pairs.some((pair) => pair.tells > 0.1);
      return pairs.map((pair) => ({ ...pair, tells: telling ? pair.tells : 1 }))
        .sort((a, b) => b.tells - a.tells).slice(0, mostPairs).sort((a, b) => a.at - b.at);
    };

    /** English terms that begin as a word does. @param {string} word @returns {Promise<string[]>} */
    const englishTerms = async (word) => (await index.load(its.fileOf("e", word.slice(0, 2)))).split("\n").map((/** @type {string} */ line) => line.split("\t")[0]);

    /** @type {Help} */
    const help = {
      async near(query, without, wanted) {
        const words = query.words.map((forms) => forms.slice(0, 8).map((form) => ({ word: form.word, pairs: pairsOf(form), synonym: form.synonym })));
        const grams = words.flat().flatMap(({ pairs }) => pairs.map(({ gram }) => gram));
        await its.documents(grams);
        const rare = new Map(grams.map((gram) => {
          const held = gram.bits.reduce((sum, bits) => sum + (bits ? 1 : 0), 0);
          return [gram, held ? Math.log(1 + root.documents / held) : 0];
        }));
        const scores = new Float64Array(root.documents);
        const isRead = words.some(isTranslated);
        for (const forms of words) {
          const best = new Float64Array(root.documents);
          for (const { word, pairs, synonym } of forms) {
            const part = (synonym ? 0.9 : 1) * (isRead && isLatin(word) ? filler : 1);
            const whole = pairs.reduce((sum, { gram, tells }) => sum + tells * (rare.get(gram) || Math.log(1 + root.documents)), 0);
            for (let document = 0; document < root.documents; document++) {
              let [sum, held, before] = [0, 0, 0];
              pairs.forEach(({ gram, tells }) => {
                const bits = gram.bits[document];
                const weight = tells * (rare.get(gram) ?? 0);
                if (bits) {
                  // Neighbours of neighbours in one field are one word rather than chance.
                  const together = bits & before;
                  sum += weight * worth[31 - Math.clz32((together || bits) & -(together || bits))] * (together ? 1.5 : 1);
                  held += weight;
                }
                before = bits;
              });
              if (sum) best[document] = Math.max(best[document], sum * (0.3 + held / (whole || 1)) * part);
            }
          }
          for (let document = 0; document < root.documents; document++) scores[document] += best[document];
        }
        const excluded = new Set(without);
        const most = scores.reduce((most, score) => Math.max(most, score), 0);
        return [...scores.keys()].filter((document) => scores[document] > most * 0.25 && !excluded.has(document))
          .sort((a, b) => scores[b] - scores[a] || a - b).slice(0, wanted);
      },

      async counts(query) {
        if (query.words.length < 2) return [];
        const all = [];
        for (const forms of query.words) {
          const alone = { ...query, words: [forms], without: [], jump: "", also: [] };
          all.push({ word: forms[0].shown, count: (await index.search(alone, 10, () => {}, () => true)).length });
        }
        return all;
      },

      async similar(word) {
        const wanted = fold(word).text;
        /** @type {string[]} */
        const words = (await index.load("words")).split("\n");
        if (isLatin(wanted)) words.push(...(await englishTerms(wanted)));
        const pairs = new Set([...wanted].slice(1).map((unit, i) => wanted[i] + unit));
        const near = words.map((other) => {
          const { text } = fold(other);
          const shared = [...text].slice(1).filter((unit, i) => pairs.has(text[i] + unit)).length;
          return { other, text, shared, by: shared || text.length < 4 ? distance(wanted, text) : Infinity };
        });
        return near.filter(({ text, by }) => by && by <= Math.max(1, Math.floor(Math.max(wanted.length, text.length) / 3)) && by < wanted.length)
          .sort((a, b) => a.by - b.by || b.shared - a.shared).slice(0, mostSuggestions).map(({ other }) => other);
      },

      async show(query, exact, isCurrent) {
        const section = ui.part("near");
        const list = /** @type {HTMLElement} */ (section.querySelector("ol"));
        const near = await help.near(query, exact, ui.pageSize);
        section.hidden = !near.length;
        let entries = index.entries(near.slice(0, 1));
        for (const at of near.keys()) {
          if (at === 1) {
            await ui.frame();
            entries = index.entries(near);
          }
          const result = ui.result(await entries[at], query);
          if (!isCurrent()) return;
          if (!at) list.replaceChildren();
          list.append(result);
        }
        const counts = await help.counts(query);
        const { text } = ui.state;
        // Of several words those that are found nowhere.
        const missed = query.words.filter((_, i) => !counts[i]?.count);
        const words = await Promise.all(missed.map(async ([{ shown }]) => (await help.similar(shown)).map((other) => ({ other, text: text.replace(shown, other) }))));
        if (!isCurrent()) return;
        const meant = words.flat();
        ui.part("help").replaceChildren(
          ...counts.map((count) => ui.say("each", count)),
          near.length || exact.length ? "" : ui.say("nothing"),
          near.length ? ui.say("near") : "",
          ...(meant.length ? [ui.make("br", {}), ui.say("similar"), ...meant.map(({ other, text }) => ui.button(other, { text }))] : []),
        );
      },
    };
    return help;
  };
}
