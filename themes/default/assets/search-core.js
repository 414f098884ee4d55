// @ts-check
/* Described in generator/Search/README.md. */
"use strict";
{
  const known = new Map();
  const plainOf = (/** @type {string} */ part) => {
    const plain = part
      .replace(/\p{Cs}|\p{NChar}/gu, "\uFFFD")
      .normalize("NFKC")
      .replace(/\p{DI}/gu, "")
      .replace(/[\0-\x20\x7F-\x9F\s]/g, " ")
      .replace(/[\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC]/g, "-")
      .replace(/[\u2053\u223C\u301C\u3030]/g, "~")
      .replace(/[\u30A1-\u30F6\u30FD\u30FE]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      .replace(/[^İ]+/g, (letters) => letters.toLowerCase());
    known.set(part, plain);
    return plain;
  };

  const fold = (globalThis.planSearchFold = (original) => {
    let text = "";
    const starts = [0].slice(1);
    const ends = [0].slice(1);
    for (const { 0: part, index } of original.matchAll(/.[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uD7B0-\uD7FF]*/gsu)) {
      const end = index + part.length;
      const plain = known.get(part) ?? plainOf(part);
      for (const unit of plain.split(""))
        if (unit === " " && (!text || text.endsWith(unit))) ends.fill(end, -1);
        else {
          text += unit;
          starts.push(index);
          ends.push(end);
        }
    }
    let removed = 0;
    text = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, (_, at) => {
      starts.splice(at - removed, 1);
      ends.splice(at - removed++, 1);
      return "";
    });
    return { text: text.trimEnd(), starts, ends };
  });

  const fieldCount = 5;
  const positions = 8;
  const rankStep = 2 ** 24;

  /** @type {Numbers} */
  const numbers = (code) => {
    const all = [];
    for (let at = 0, value = 0; at < code.length; at++) {
      const symbol = code.charCodeAt(at);
      const index = symbol - 32 - (symbol > 34 ? 1 : 0) - (symbol > 92 ? 1 : 0);
      if (index >= 64) value = value * 29 + index - 63;
      else {
        all.push(value * 64 + index);
        value = 0;
      }
    }
    return all;
  };

  const common = (/** @type {Uint8Array[]} */ [first, ...others]) => {
    const all = first.slice();
    for (const other of others) for (let i = 0; i < all.length; i++) all[i] &= other[i];
    return all;
  };

  const nearest = (/** @type {string} */ word, /** @type {string} */ text) => {
    const folded = fold(text);
    let row = Array(folded.text.length + 1).fill(0);
    for (let i = 0; i < word.length; i++) {
      const next = [i + 1];
      for (let j = 0; j + 1 < row.length; j++) next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + Number(word[i] !== folded.text[j])));
      row = next;
    }
    const by = Math.min(...row);
    const end = row.lastIndexOf(by);
    return { by, part: text.slice(folded.starts[Math.max(0, end - word.length)], folded.ends[end - 1]) };
  };

  const goesOn = (/** @type {string} */ pair) => /[a-z]{2}|[ァ-ヶー]{2}/i.test(pair.normalize("NFKC"));

  globalThis.planSearchOpen = (root, load) => {
    const first = root.leaves.split("\n");
    const cuts = numbers(root.cuts);
    const synonyms = root.synonyms.map((group) => group.map((shown) => ({ shown, word: fold(shown).text })));
    const leaves = new Map();

    /** @type {Internals} */
    const its = {
      run(term) {
        let [from, after] = [0, first.length];
        while (after - from > 1) {
          const middle = (from + after) >> 1;
          if (first[middle] <= term) from = middle;
          else after = middle;
        }
        while (from && first[from - 1] === term) from--;
        return Array.from({ length: after - from }, (_, i) => from + i);
      },

      documentLeaves: ({ run }) => run.filter((leaf) => cuts[leaf * 2] < positions),

      async fetch(wanted) {
        await Promise.all([...new Set(wanted)].map(async (leaf) => leaves.set(leaf, await load("l" + leaf))));
      },

      gram: (term, at, spelling) => ({
        term,
        at,
        spelling,
        run: its.run(term),
        bits: new Uint8Array(root.documents),
        exact: new Uint8Array(root.documents),
        positions: new Map(),
        read: new Set(),
      }),

      form(word, spelling) {
        const chars = [...word];
        const best = [{ cost: 0, pairs: [[0, 0]].slice(1) }];
        for (let i = 0, at = 0; i < Math.max(1, chars.length - 1); at += chars[i++].length) {
          const length = chars.slice(i, i + 2).join("").length;
          const before = i > 1 && best[i - 1].cost <= best[i].cost ? best[i - 1] : best[i];
          best.push({ cost: before.cost + its.run(word.substr(at, length)).length, pairs: [...before.pairs, [at, length]] });
        }
        const grams = best[best.length - 1].pairs.map(([at, length]) => its.gram(word.substr(at, length), at, spelling?.(at, length)));
        return { word, synonym: !spelling, bits: grams[0].bits, exact: grams[0].exact, grams };
      },

      read(gram, leaf) {
        const code = numbers(leaves.get(leaf)[gram.term] ?? "");
        for (let at = 0; at < code.length; ) {
          const header = code[at++];
          const field = header % positions;
          const bit = 1 << field;
          if (header < positions) {
            const spelling = String.fromCharCode(...code.slice(at + 1, at + 1 + code[at]));
            at += 1 + spelling.length;
            const end = at + 1 + code[at++];
            for (let document = 0; at < end; ) {
              document += code[at++];
              gram.bits[document] |= bit;
              if (!spelling || spelling === gram.spelling) gram.exact[document] |= bit;
            }
          } else {
            if (!gram.wanted) return;
            const end = at + 2 + code[at++];
            let document = code[at++] - 1;
            for (let position = 0; at < end; at++) {
              if (code[at] % 2) position += code[at] >> 1;
              else {
                position = code[at] >> 1;
                do document++;
                while (document < root.documents && !(gram.bits[document] & bit));
                if (gram.wanted[document] & bit) gram.positions.set(document * fieldCount + field, []);
              }
              gram.positions.get(document * fieldCount + field)?.push(position);
            }
          }
        }
      },

      positions(gram, field, document) {
        const leaf = gram.run.findLast((leaf) => {
          const after = cuts[leaf * 2] - positions - field;
          return after < 0 || (after === 0 && cuts[leaf * 2 + 1] <= document);
        });
        if (!leaves.has(leaf)) return leaf ?? [];
        if (!gram.read.has(leaf ?? 0)) its.read(gram, leaf ?? 0);
        gram.read.add(leaf ?? 0);
        return gram.positions.get(document * fieldCount + field) ?? [];
      },

      ranked: (keys) => [...Float64Array.from(keys).sort()].map((key) => key % rankStep),

      score(form, document, missing) {
        for (let fields = form.bits[document]; fields; fields &= fields - 1) {
          const field = 31 - Math.clz32(fields & -fields);
          if (missing && form.grams.length > 1) {
            const lists = form.grams.map((gram) => its.positions(gram, field, document));
            const needed = lists.filter((list) => typeof list === "number");
            needed.forEach((leaf) => missing.add(leaf));
            if (needed.length) return NaN;
            const [starts, ...others] = /** @type {number[][]} */ (lists);
            if (!starts.some((start) => others.every((list, i) => list.includes(start + form.grams[i + 1].at)))) continue;
          }
          return field * 3 + (form.synonym ? 2 : form.exact[document] & (1 << field) ? 0 : 1);
        }
        return Infinity;
      },
    };

    /** @type {PlanSearchIndex} */
    const index = {
      root,

      parse(text) {
        const folded = fold(text);
        /** @type {Query} */
        const query = { words: [], synonyms: [], jumps: [], jump: /\d/.test(folded.text) ? folded.text.replace(/ /g, "").replace(/(?<!\d)0+(?=\d)/g, "") : "" };
        for (const match of folded.text.matchAll(/"([^"]*[^" ][^"]*)"|[^ ]+/g)) {
          const word = (match[1] ?? match[0]).trim();
          const from = match.index + match[0].indexOf(word);
          /** @type {Spelling} */
          const spelling = (at, length) => text.slice(folded.starts[Math.max(from, from + at)], folded.ends[Math.min(from + at + length, from + word.length) - 1]);
          let others = [word];
          for (const group of match[1] ? [] : synonyms) {
            const found = group.filter(({ word: part }) => {
              const at = part ? word.indexOf(part) : -1;
              return at >= 0 && !(at && goesOn(spelling(at - 1, 2))) && !goesOn(spelling(at + part.length - 1, 2));
            });
            const { shown, word: part } = found.sort((a, b) => b.word.length - a.word.length)[0] ?? { word: "" };
            const rest = group.filter((other) => other.word !== part);
            if (!shown) continue;
            query.synonyms.push({ from: shown, to: [...new Set(rest.map(({ shown }) => shown))] });
            others = others.flatMap((other) => [other, ...rest.map(({ word }) => other.replaceAll(part, word))]);
          }
          query.words.push([its.form(word, spelling), ...[...new Set(others)].slice(1, 20).map((other) => its.form(other))]);
        }
        return query;
      },

      async search(query, wanted, show, allowed) {
        const forms = query.words.flat();
        const jump = its.gram("\t" + query.jump, 0);
        const grams = [...forms.flatMap((form) => form.grams), jump].slice(0, query.jump ? undefined : -1);
        await its.fetch(grams.flatMap(its.documentLeaves));
        for (const gram of grams) for (const leaf of its.documentLeaves(gram)) its.read(gram, leaf);
        for (const form of forms) {
          form.bits = common(form.grams.map(({ bits }) => bits));
          form.exact = common(form.grams.map(({ exact }) => exact));
          for (const gram of form.grams) gram.wanted = form.bits;
        }
        /** @type {Rank} */
        const rank = (document, missing) => {
          let sum = 1;
          for (const forms of query.words) {
            let best = Infinity;
            for (const form of forms) best = Math.min(best, its.score(form, document, missing));
            sum += best;
          }
          return sum < Infinity ? (jump.bits[document] ? 0 : sum) * rankStep + document : sum;
        };
        const all = [...jump.bits.keys()];
        query.jumps = all.filter((document) => jump.bits[document]);
        const candidates = query.words.reduce((rest, forms) => rest.filter((document) => forms.some(({ bits }) => bits[document])), all);
        const open = its.ranked(candidates.map((document) => rank(document)));
        if (forms.every(({ grams }) => grams.length < 2)) return open;
        const order = [...open.filter(allowed), ...open.filter((document) => !allowed(document))];
        index.entries(order.slice(0, 1));
        let found = [0].slice(1);
        for (let at = 0, size = wanted; at < order.length; at += size, size *= 2)
          for (let pending = order.slice(at, at + size); pending.length; ) {
            const missing = new Set(pending.slice(0, 0));
            const keys = pending.map((document) => rank(document, missing));
            found = found.concat(keys.filter((key) => key < Infinity));
            pending = pending.filter((_, i) => keys[i] !== keys[i]);
            if (missing.size && found.length) await show(its.ranked(found));
            await its.fetch(missing);
          }
        return its.ranked(found);
      },

      entries: (documents) => documents.map(async (document) => (await load("c" + Math.floor(document / root.chunk)))[document % root.chunk]),

      async columns(filters) {
        return Object.entries(await load("facets")).map(([name, [ids, labels, lists, runs]]) => {
          const sets = lists.map(numbers);
          const column = new Int32Array(root.documents);
          const code = numbers(runs);
          for (let i = 0, at = 0; i < code.length; i += 2) column.fill(code[i], at, (at += code[i + 1]));
          const passes = sets.map((/** @type {number[]} */ set) => !filters[name] || set.some((value) => filters[name].includes(ids[value])));
          return { name, ids, labels, sets, column, passes };
        });
      },

      narrow(documents, columns) {
        const counts = columns.map(({ ids }) => ids.map(() => 0));
        const kept = documents.filter((document) => {
          const failing = columns.filter(({ passes, column }) => !passes[column[document]]);
          columns.forEach((facet, i) => {
            if (!failing.length || (failing.length === 1 && failing[0] === facet)) for (const value of facet.sets[facet.column[document]]) counts[i][value]++;
          });
          return !failing.length;
        });
        return { kept, facets: columns.map(({ name, ids, labels }, i) => ({ name, values: ids.map((id, value) => ({ id, label: labels[value], count: counts[i][value] })) })) };
      },

      async similar(word) {
        /** @type {string[]} */
        const words = (await load("words")).split("\n");
        const near = words.map((other) => nearest(word, other)).sort((a, b) => a.by - b.by);
        const parts = near.filter(({ by }) => by < word.length && by <= word.length / 2).map(({ part }) => part);
        return [...new Set(parts)].slice(0, 5);
      },
    };
    return index;
  };
}
