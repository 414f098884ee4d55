// @ts-check
/* Finds the documents that hold all words of a question. The format of the index is described in generator/Search/README.md. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  /** Bits of the fields; the bit above them says that the gram stands at the beginning of a word of the title. */
  const fieldBits = 63;
  const wordStart = 64;
  const body = 4;
  /** Files of documents that share one of positions. */
  const leavesTogether = 2;
  /** Stands before the places of a list of positions that has files of its own. */
  const longHeader = 8;
  /** Stands before the number of the file that holds a list of documents which is too long for its leaf. */
  const ownHeader = 9;
  /** A rank's key is its value times this, plus the document's number: so sorting keys sorts documents. */
  const rankStep = 2 ** 24;
  /** Places in a rank that a field takes. */
  const fieldStep = 6;
  /** What a status or a year is worth in a rank: the first place of the field of indicators. */
  const ownValue = 2 * fieldStep;
  /** Other ways to write the only word that are looked up as titles; ways to write one of several that may be a city, a plan, a status or a year. */
  const mostKeys = 3;
  /** Forms of one word that are searched at most, and of them those by synonyms. */
  const mostForms = 16;
  const mostSynonyms = 8;
  /** What is longer, in folded units, was copied from somewhere and is searched as it stands. */
  const longest = 14;
  /** Results that are decided by their own texts before positions are loaded: each costs a file. */
  const mostByText = 3;
  /** Words of a body are near each other within so many units; so many of the best results are looked at for it. */
  const nearby = 40;
  const mostNear = 200;

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

  /** As FileNumber.Of in the generator: FNV-1a. @param {string} key */
  const hash = (key) => {
    let hash = 2166136261;
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
    return hash >>> 0;
  };

  /** Fields that all of them hold. @param {Uint8Array[]} all */
  const common = ([first, ...others]) => {
    const all = first.map((bits) => bits & fieldBits);
    for (const other of others) for (let i = 0; i < all.length; i++) all[i] &= other[i];
    return all;
  };

  /** Whether two neighbours belong to one word of Latin letters or katakana. @param {string} pair */
  const goesOn = (pair) => /[a-z]{2}|[ァ-ヶー]{2}/i.test(pair.normalize("NFKC"));

  /** As JumpKey.Of in the generator. @param {string} text */
  const jumpKey = (text) => fold(text).text.replace(/ /g, "").replace(/(?<!\d)0+(?=\d)/g, "");

  /** What a synonym's group lies under: its first two units. @param {string} word folded */
  const pairsOf = (word) => (word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));

  /** Everywhere a folded word stands. @param {string} text @param {string} word */
  const placesIn = (text, word) => {
    const places = [];
    for (let at = -1; (at = text.indexOf(word, at + 1)) >= 0; ) places.push(at);
    return places;
  };

  /** Whether one place of each list lies within reach of the others. @param {number[][]} lists */
  const areNear = ([first, ...others]) => first.some((at) => others.every((list) => list.some((other) => Math.abs(other - at) <= nearby)));

  globalThis.planSearchOpen = (root, load) => {
    /** Files of the index that are here. @type {Map<string, any>} */
    const files = new Map();

    /** @type {Internals} */
    const its = {
      numbers,

      fileOf: (family, key) => family + (hash(key) % root.files[family]),

      async fetch(wanted) {
        await Promise.all([...new Set(wanted)].filter((name) => !files.has(name)).map(async (name) => files.set(name, await load(name))));
      },

      gram: (term, at, spelling) => ({ term, at, spelling, file: its.fileOf("l", term), bits: new Uint8Array(root.documents), exact: new Uint8Array(root.documents), cuts: [], positions: new Map(), read: new Set() }),

      name: (name) => ({ ...its.gram(name, 0), file: its.fileOf("n", name) }),

      form(shown, isTyped) {
        const { text: word, starts, ends } = fold(shown);
        const chars = [...word];
        const gramAt = (/** @type {number} */ from) => {
          const at = chars.slice(0, from).join("").length;
          const term = chars.slice(from, from + 2).join("");
          return its.gram(term, at, isTyped ? shown.slice(starts[at], ends[at + term.length - 1]) : undefined);
        };
        const last = Math.max(0, chars.length - 2);
        const all = Array.from({ length: last + 1 }, (_, from) => from);
        const grams = all.filter((from) => from % 2 === 0 || from === last).map(gramAt);
        return { shown, word, synonym: !isTyped, bits: grams[0].bits, exact: grams[0].exact, grams, between: () => all.filter((from) => from % 2 === 1 && from !== last).map(gramAt) };
      },

      async documents(grams) {
        await its.fetch(grams.map(({ file }) => file));
        const codes = grams.map(({ file, term }) => numbers(files.get(file)[term] ?? ""));
        const own = codes.map(([header, number]) => (header === ownHeader ? "d" + number : ""));
        await its.fetch(own.filter(Boolean));
        for (const [i, gram] of grams.entries()) {
          const code = own[i] ? numbers(files.get(own[i])) : codes[i];
          for (let at = 0; at < code.length; ) {
            const header = code[at++];
            if (header === longHeader) {
              const first = code[at++];
              gram.cuts = Array.from({ length: code[at] }, (_, i) => ({ file: "q" + (first + i), field: code[at + 1 + i * 2], document: code[at + 2 + i * 2] }));
              break;
            }
            const spelling = String.fromCharCode(...code.slice(at + 1, at + 1 + code[at]));
            at += 1 + spelling.length;
            const end = at + 1 + code[at++];
            for (let document = 0; at < end; ) {
              document += code[at++];
              gram.bits[document] |= 1 << header;
              if (!spelling || spelling === gram.spelling) gram.exact[document] |= 1 << header;
            }
          }
        }
      },

      read(gram, file) {
        const code = numbers(gram.cuts.length ? files.get(file) : files.get(file)[gram.term] ?? "");
        for (let at = 0; at < code.length; ) {
          const field = code[at++];
          const end = at + 2 + code[at++];
          let document = code[at++] - 1;
          for (let position = 0; at < end; at++) {
            if (code[at] % 2) position += code[at] >> 1;
            else {
              position = code[at] >> 1;
              do document++;
              while (document < root.documents && !(gram.bits[document] & (1 << field)));
              gram.positions.set(document * fieldStep + field, []);
            }
            gram.positions.get(document * fieldStep + field)?.push(position);
          }
        }
        gram.read.add(file);
      },

      positions(gram, field, document) {
        const cut = gram.cuts.findLast((cut) => cut.field < field || (cut.field === field && cut.document <= document));
        const file = cut?.file ?? "p" + Math.floor(Number(gram.file.slice(1)) / leavesTogether);
        if (!files.has(file)) return file;
        if (!gram.read.has(file)) its.read(gram, file);
        return gram.positions.get(document * fieldStep + field) ?? [];
      },

      byPositions: (missing) => (form, field, document) => {
        const lists = form.grams.map((gram) => its.positions(gram, field, document));
        const needed = lists.filter((list) => typeof list === "string");
        needed.forEach((file) => missing.add(file));
        if (needed.length) return null;
        const [starts, ...others] = /** @type {number[][]} */ (lists);
        return starts.filter((start) => others.every((list, i) => list.includes(start + form.grams[i + 1].at)));
      },

      byText: (entry) => {
        const texts = [entry[1], ...entry.slice(10, 15)].map((text) => fold(text).text);
        return (form, field) => placesIn(texts[field], form.word);
      },

      ranked: (keys) => [...Float64Array.from(keys).sort()].map((key) => key % rankStep),

      score(form, document, places) {
        if (places) form.stands ??= false;
        for (let fields = form.bits[document]; fields; fields &= fields - 1) {
          const field = 31 - Math.clz32(fields & -fields);
          if (places && form.grams.length > 1) {
            const found = places(form, field, document);
            if (!found) return NaN;
            if (!found.length) continue;
          }
          if (places) form.stands = true;
          const spelled = form.synonym ? 2 : form.exact[document] & (1 << field) ? 0 : 1;
          return field * fieldStep + spelled * 2 + (form.synonym || field || form.grams[0].bits[document] & wordStart ? 0 : 1);
        }
        return Infinity;
      },

      synonymsOf(shown) {
        const word = fold(shown).text;
        const others = [word];
        /** @type {Synonym[]} */
        const named = [];
        if (word.length > longest) return { others: [], named };
        /** @type {string[][]} */
        const groups = pairsOf(word).flatMap((pair) => files.get(its.fileOf("n", "~" + pair))?.["~" + pair] ?? []);
        const known = new Set();
        for (const all of groups) {
          if (known.has(all.join())) continue;
          known.add(all.join());
          const group = all.map((shown, i) => ({ shown, word: fold(shown).text, stands: i < all.indexOf("") }));
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
          const same = named.find((other) => other.from === from);
          const to = rest.map(({ shown }) => shown);
          if (same) same.to = [...new Set([...same.to, ...to])];
          else named.push({ from, to: [...new Set(to)] });
          others.push(...rest.map((other) => word.replaceAll(part, other.word)));
        }
        return { others: [...new Set(others)].slice(1, mostSynonyms + 1), named };
      },

      synonymFiles: (texts) => texts.map((text) => fold(text).text).filter((word) => word && word.length <= longest).flatMap(pairsOf).map((pair) => its.fileOf("n", "~" + pair)),

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
        await its.documents(forms.flatMap((form) => form.grams));
        for (const form of forms) {
          form.bits = common(form.grams.map(({ bits }) => bits));
          form.exact = common(form.grams.map(({ exact }) => exact));
        }
      },

      async narrow(forms) {
        const all = forms.map((form) => ({ form, grams: form.between() }));
        await its.documents(all.flatMap(({ grams }) => grams));
        for (const { form, grams } of all) form.bits = Uint8Array.from(common([form.bits, ...grams.map(({ bits }) => bits)]));
      },

      isNear(stands, document, places) {
        const lists = stands.filter(({ word }) => [...word].length > 1).map((form) => places(form, body, document));
        return lists.includes(null) ? null : lists.length < 2 || areNear(/** @type {number[][]} */ (lists));
      },

      ranking: (query, jump, also, named) => (document, places, looksNear) => {
        let sum = 0;
        let isUnknown = false;
        /** @type {{form: Form, field: number}[]} */
        const stands = [];
        for (const [i, forms] of query.words.entries()) {
          const values = forms.map((form) => its.score(form, document, places));
          const known = values.map((value) => (Number.isNaN(value) ? Infinity : value));
          let best = Math.min(...known);
          isUnknown ||= values.some(Number.isNaN);
          if (best === Infinity && !values.some(Number.isNaN)) return Infinity;
          if (named[i]?.some(({ bits }) => bits[document])) best = named[i].some(({ bits }) => bits[document] & 2) ? 0 : Math.min(best, ownValue);
          else stands.push({ form: forms[known.indexOf(best)], field: Math.floor(best / fieldStep) });
          sum += best;
        }
        // Without places nothing is known to be excluded but characters and pairs.
        for (const form of query.without.flat()) if (places || form.grams.length < 2) {
          const value = its.score(form, document, places);
          if (value < Infinity) return Infinity;
          isUnknown ||= Number.isNaN(value);
        }
        if (isUnknown) return NaN;
        if (jump.bits[document]) return document;
        if (also.some(({ bits }) => bits[document])) return rankStep + document;
        const isTogether = stands.every(({ field }) => field === stands[0].field);
        const isInBody = isTogether && stands.length > 1 && stands[0].field === body;
        const isNear = !isInBody || !places ? isTogether : looksNear && its.isNear(stands.map(({ form }) => form), document, places);
        return isNear === null ? NaN : (2 + sum * 2 + (isNear ? 0 : 1)) * rankStep + document;
      },
    };

    /** @type {PlanSearchIndex} */
    const index = {
      root,
      internals: its,
      load,

      async parse(text) {
        /** @type {Query} */
        const query = { said: globalThis.planSearchWords(text), words: [], without: [], synonyms: [], jump: jumpKey(text), also: [], jumps: [] };
        const typed = query.said.flatMap(({ either }) => either);
        const spoken = typed.filter(({ phrase }) => !phrase).flatMap(({ shown, others }) => [shown, ...others]);
        // What is looked up in any case comes along with the synonyms.
        const grams = typed.filter(({ shown }) => fold(shown).text).flatMap(({ shown }) => its.form(shown, true).grams);
        const keys = query.jump ? [its.fileOf("n", "#" + query.jump)] : [];
        await its.fetch([...grams.map(({ file }) => file), ...keys, ...its.synonymFiles(spoken)]);
        for (const word of query.said) {
          const forms = its.wordOf(word, query);
          if (forms.length) (word.minus ? query.without : query.words).push(forms);
        }
        if (!query.words.length) query.jump = "";
        if (query.words.length === 1) query.also = query.words[0].map(({ word }) => jumpKey(word)).filter((key) => key !== query.jump);
        return query;
      },

      async search(query, wanted, show, allowed) {
        const forms = [...query.words, ...query.without].flat();
        const jump = its.name("#" + query.jump);
        const also = query.also.slice(0, mostKeys).map((key) => its.name("#" + key));
        // A city or a plan narrows and says nothing of the page; a status or a year that is the page's own counts as much as an indicator.
        const named = query.words.length < 2 ? [] : query.words.map((forms) => forms.slice(0, mostKeys).map(({ word }) => its.name("=" + word)));
        const names = query.jump ? [jump, ...also, ...named.flat()] : [];
        await Promise.all([its.candidates(forms), its.documents(names)]);

        const rank = its.ranking(query, jump, also, named);
        const all = [...jump.bits.keys()];
        query.jumps = all.filter((document) => jump.bits[document]);
        const candidates = query.words.reduce((rest, forms) => rest.filter((document) => forms.some(({ bits }) => bits[document])), all);
        const open = Float64Array.from(candidates.map((document) => rank(document)).filter((key) => key < Infinity)).sort();
        if (query.words.length < 2 && forms.every(({ grams }) => grams.length < 2)) return its.ranked([...open]);

        const order = [...open].map((key, i) => ({ key, document: key % rankStep, looksNear: i < mostNear }));
        let inside = order.filter(({ document }) => allowed(document));
        let rest = [...inside, ...order.filter(({ document }) => !allowed(document))];
        /** Keys of what is decided. @type {number[]} */
        let found = [];
        let shown = 0;
        // Nothing that is not decided yet can come before what is shown.
        const showSettled = async (/** @type {number} */ next) => {
          const settled = found.filter((key) => key <= (inside[next]?.key ?? Infinity));
          if (settled.length === shown || next >= rest.length) return;
          shown = settled.length;
          await show(its.ranked(settled));
        };

        // What is shown first is loaded anyway: its own texts decide it.
        let at = 0;
        while (at < Math.min(mostByText, inside.length) && !shown) {
          const { document, looksNear } = inside[at];
          const key = rank(document, its.byText(await index.entries([document])[0]), looksNear);
          if (key < Infinity) found.push(key);
          await showSettled(++at);
        }
        // Where the best ones hold the pairs of a word but not the word, many others may: the pairs between tell, for less than positions cost.
        if (!found.length && at < rest.length) {
          await its.narrow(query.words.flat());
          [inside, rest] = [inside, rest].map((all) => all.slice(at).filter(({ document }) => rank(document) < Infinity));
          at = 0;
        }
        // The best candidates are decided first, twice as many each time; then the rest.
        for (let size = wanted; at < rest.length; at += size, size *= 2) {
          for (let pending = rest.slice(at, at + size); pending.length; ) {
            /** @type {Set<string>} */
            const missing = new Set();
            const places = its.byPositions(missing);
            const keys = pending.map(({ document, looksNear }) => rank(document, places, looksNear));
            found = found.concat(keys.filter((key) => key < Infinity));
            pending = pending.filter((_, i) => Number.isNaN(keys[i]));
            await its.fetch(missing);
          }
          await showSettled(at + size);
        }
        return its.ranked(found);
      },

      entries: (documents) => documents.map(async (document) => (await load("c" + Math.floor(document / root.chunk)))[document % root.chunk]),
    };
    return index;
  };
}
