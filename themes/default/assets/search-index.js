// @ts-check
/* Finds the documents that hold all words of a question. The format of the index is described in generator/Search/README.md. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  const fieldCount = 6;
  /** Headers of lists of positions are greater than those of documents by this. */
  const positions = 8;
  /** A rank's key is its value times this, plus the document's number: so sorting keys sorts documents. */
  const rankStep = 2 ** 24;
  /** What a status or a year is worth in a rank: the first place of the field of indicators. */
  const ownValue = 6;
  /** Other ways to write the only word that are looked up as titles. */
  const mostKeys = 4;
  /** Forms of one word that are searched at most, and of them those by synonyms. */
  const mostForms = 16;
  const mostSynonyms = 8;
  /** What is longer, in folded units, was copied from somewhere and is searched as it stands. */
  const longest = 14;

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

  /** What all of them hold. @param {Uint8Array[]} all */
  const common = ([first, ...others]) => {
    const all = first.slice();
    for (const other of others) for (let i = 0; i < all.length; i++) all[i] &= other[i];
    return all;
  };

  /** Whether two neighbours belong to one word of Latin letters or katakana. @param {string} pair */
  const goesOn = (pair) => /[a-z]{2}|[ァ-ヶー]{2}/i.test(pair.normalize("NFKC"));

  /** As JumpKey.Of in the generator. @param {string} text */
  const jumpKey = (text) => fold(text).text.replace(/ /g, "").replace(/(?<!\d)0+(?=\d)/g, "");

  globalThis.planSearchOpen = (root, load) => {
    const first = root.leaves.split("\n");
    const cuts = numbers(root.cuts);
    const synonyms = root.synonyms.map((group) => group.map((shown, i) => ({ shown, word: fold(shown).text, stands: i < group.indexOf("") })).filter(({ word }) => word));
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

      form(shown, isTyped) {
        const { text: word, starts, ends } = fold(shown);
        const chars = [...word];
        const spelling = (/** @type {number} */ at, /** @type {number} */ length) => (isTyped ? shown.slice(starts[at], ends[at + length - 1]) : undefined);
        /** The cheapest choice of neighbours that covers the first characters. @type {{cost: number, pairs: number[][]}[]} */
        const best = [{ cost: 0, pairs: [] }];
        for (let i = 0, at = 0; i < Math.max(1, chars.length - 1); at += chars[i++].length) {
          const length = chars.slice(i, i + 2).join("").length;
          const before = i > 1 && best[i - 1].cost <= best[i].cost ? best[i - 1] : best[i];
          best.push({ cost: before.cost + its.run(word.substr(at, length)).length, pairs: [...before.pairs, [at, length]] });
        }
        const grams = best[best.length - 1].pairs.map(([at, length]) => its.gram(word.substr(at, length), at, spelling(at, length)));
        return { shown, word, synonym: !isTyped, bits: grams[0].bits, exact: grams[0].exact, grams };
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

      synonymsOf(shown) {
        const word = fold(shown).text;
        const others = [word];
        if (word.length > longest) return { others: [], named: [] };
        /** @type {Synonym[]} */
        const named = [];
        for (const group of synonyms) {
          const found = group.filter(({ word: part }) => {
            const at = part ? word.indexOf(part) : -1;
            if (at < 0 || (part.length < 2 && part !== word)) return false;
            const { starts, ends } = fold(shown);
            const pair = (/** @type {number} */ from) => shown.slice(starts[Math.max(0, from)], ends[Math.min(from + 1, word.length - 1)]);
            return !(at && goesOn(pair(at - 1))) && !(at + part.length < word.length && goesOn(pair(at + part.length - 1)));
          });
          const { shown: from, word: part } = found.sort((a, b) => b.word.length - a.word.length)[0] ?? { shown: "", word: "" };
          const rest = group.filter((other) => other.stands && !other.word.includes(part));
          if (!from || !rest.length) continue;
          const known = named.find((other) => other.from === from);
          const to = rest.map(({ shown }) => shown);
          if (known) known.to = [...new Set([...known.to, ...to])];
          else named.push({ from, to: [...new Set(to)] });
          others.push(...rest.map((other) => word.replaceAll(part, other.word)));
        }
        return { others: [...new Set(others)].slice(1, mostSynonyms + 1), named };
      },

      wordOf({ either, minus }, query) {
        /** @type {Form[]} */
        const forms = [];
        const add = (/** @type {string} */ shown, /** @type {boolean} */ isTyped) => {
          const { text } = fold(shown);
          if (text && forms.length < mostForms && !forms.some(({ word }) => word === text)) forms.push(its.form(shown, isTyped));
        };
        for (const { shown } of either) add(shown, true);
        for (const { shown, others, phrase } of either) {
          if (phrase) continue;
          for (const other of [shown, ...others]) {
            if (other !== shown) add(other, false);
            const { others: spoken, named } = its.synonymsOf(other);
            for (const form of spoken) add(form, false);
            if (!minus) query.synonyms.push(...named.filter(({ from }) => !query.synonyms.some((known) => known.from === from)));
          }
          if (others.length && !minus) query.synonyms.push({ from: shown, to: others });
        }
        return forms;
      },

      async candidates(forms) {
        const grams = forms.flatMap((form) => form.grams);
        await its.fetch(grams.flatMap(its.documentLeaves));
        for (const gram of grams) for (const leaf of its.documentLeaves(gram)) its.read(gram, leaf);
        for (const form of forms) {
          form.bits = common(form.grams.map(({ bits }) => bits));
          form.exact = common(form.grams.map(({ exact }) => exact));
          for (const gram of form.grams) gram.wanted = form.bits;
        }
      },
    };

    /** @type {PlanSearchIndex} */
    const index = {
      root,
      internals: its,
      load,

      parse(text) {
        /** @type {Query} */
        const query = { said: globalThis.planSearchWords(text), words: [], without: [], synonyms: [], jump: jumpKey(text), also: [], jumps: [] };
        for (const word of query.said) {
          const forms = its.wordOf(word, query);
          if (forms.length) (word.minus ? query.without : query.words).push(forms);
        }
        if (!query.words.length) query.jump = "";
        if (query.words.length === 1) query.also = query.words[0].map(({ word }) => jumpKey(word)).filter((key) => key !== query.jump);
        return query;
      },

      async search(query, wanted, show, allowed) {
        const forms = query.words.flat();
        const excluded = query.without.flat();
        const jump = its.gram("\t" + query.jump, 0);
        const also = query.also.slice(0, mostKeys).map((key) => its.gram("\t" + key, 0));
        // A city or a plan narrows and says nothing of the page; a status or a year that is the page's own counts as much as an indicator.
        const named = query.words.length < 2 ? [] : query.words.map((forms) => forms.map(({ word }) => ({ scope: its.gram("\t@" + word, 0), value: its.gram("\t=" + word, 0) })));
        const keys = query.jump ? [jump, ...also, ...named.flat().flatMap(({ scope, value }) => [scope, value])] : [];
        await Promise.all([its.candidates([...forms, ...excluded]), its.fetch(keys.flatMap(its.documentLeaves))]);
        for (const gram of keys) for (const leaf of its.documentLeaves(gram)) its.read(gram, leaf);

        /** @type {Rank} */
        const rank = (document, missing) => {
          let sum = 2;
          query.words.forEach((forms, i) => {
            let best = Infinity;
            for (const form of forms) best = Math.min(best, its.score(form, document, missing));
            if (best < Infinity && query.words.length > 1) {
              if (named[i].some(({ value }) => value.bits[document])) best = Math.min(best, ownValue);
              if (named[i].some(({ scope }) => scope.bits[document])) best = 0;
            }
            sum += best;
          });
          // Without positions nothing is known to be excluded but single characters.
          for (const form of excluded) if (missing || form.grams.length < 2) {
            const found = its.score(form, document, missing);
            if (found < Infinity) return Infinity;
            if (Number.isNaN(found)) sum = found;
          }
          if (!(sum < Infinity)) return sum;
          if (jump.bits[document]) sum = 0;
          else if (also.some(({ bits }) => bits[document])) sum = 1;
          return sum * rankStep + document;
        };
        const all = [...jump.bits.keys()];
        query.jumps = all.filter((document) => jump.bits[document]);
        const candidates = query.words.reduce((rest, forms) => rest.filter((document) => forms.some(({ bits }) => bits[document])), all);
        const open = its.ranked(candidates.map((document) => rank(document)).filter((key) => key < Infinity));
        if ([...forms, ...excluded].every(({ grams }) => grams.length < 2)) return open;

        // The best candidates are decided first, twice as many each time, and shown; then the rest.
        const order = [...open.filter(allowed), ...open.filter((document) => !allowed(document))];
        index.entries(order.slice(0, 1));
        /** @type {number[]} */
        let found = [];
        for (let at = 0, size = wanted; at < order.length; at += size, size *= 2)
          for (let pending = order.slice(at, at + size); pending.length; ) {
            /** @type {Set<number>} */
            const missing = new Set();
            const keys = pending.map((document) => rank(document, missing));
            found = found.concat(keys.filter((key) => key < Infinity));
            pending = pending.filter((_, i) => Number.isNaN(keys[i]));
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
    };
    return index;
  };
}
