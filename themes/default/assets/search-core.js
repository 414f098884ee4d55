// @ts-check
/* The search itself, without a page. The format of the index is described in generator/Index/Search/README.md. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  const fieldCount = 5;
  const positionHeader = 8;
  const step = 2 ** 24;

  /** @param {string} code @returns {() => number} the next number each time, NaN at the end */
  const reader = (code) => {
    let at = 0;
    return () => {
      for (let value = 0; at < code.length; ) {
        const symbol = code.charCodeAt(at++);
        const index = symbol - 32 - (symbol > 34 ? 1 : 0) - (symbol > 92 ? 1 : 0);
        if (index < 64) return value * 64 + index;
        value = value * 29 + index - 63;
      }
      return NaN;
    };
  };

  /** @param {string} code @returns {number[]} */
  const numbers = (code) => {
    const next = reader(code);
    const all = [];
    for (let n = next(); n === n; n = next()) all.push(n);
    return all;
  };

  /** Equal for 01-101 and 1-101, 施策01 and 施策1. @param {string} folded */
  const jumpKey = (folded) => folded.replace(/(?<!\d)0+(?=\d)/g, "").replaceAll(" ", "");

  /** @param {number} bits */
  const lowestBit = (bits) => 31 - Math.clz32(bits & -bits);

  globalThis.PlanSearchIndex = class {
    /** @param {Root} root @param {(name: string) => Promise<any>} load */
    constructor(root, load) {
      this.root = root;
      this.load = load;
      this.first = root.leaves.split("\n");
      this.cuts = numbers(root.cuts);
      /** @type {Map<number, Map<string, string>>} loaded leaves */
      this.leaves = new Map();
      /** @type {Promise<Record<string, Facet>> | undefined} */
      this.facetsLoaded = undefined;
      this.synonyms = root.synonyms.map((group) => group.map((word) => ({ shown: word, folded: fold(word).text })));
    }

    /** Words, quoted phrases, and what stands for them. @param {string} text @returns {Query} */
    parse(text) {
      const folded = fold(text);
      /** @type {Synonym[]} */
      const synonyms = [];
      const words = new Map();
      for (const match of folded.text.matchAll(/"([^"]+)"|[^ ]+/g)) {
        const lead = match[1] ? match[0].length - match[0].slice(1).trimStart().length : 0;
        const word = (match[1] ?? match[0]).trim();
        if (!word || words.has(word)) continue;
        const from = match.index + lead;
        /** @param {number} at @param {number} length */
        const spelling = (at, length) => text.slice(folded.starts[from + at], folded.ends[from + at + length - 1]);
        words.set(word, [this.form(word, spelling), ...this.synonymsOf(word, synonyms).map((other) => this.form(other))]);
      }
      return { words: [...words.values()], synonyms, jump: /\d/.test(folded.text) ? jumpKey(folded.text) : "" };
    }

    /** @param {string} word @param {Synonym[]} used @returns {string[]} */
    synonymsOf(word, used) {
      let forms = [word];
      for (const group of this.synonyms) {
        const found = group.filter(({ folded }) => folded && wholeIn(word, folded)).sort((a, b) => b.folded.length - a.folded.length)[0];
        if (!found) continue;
        const others = group.filter(({ folded }) => folded && folded !== found.folded);
        for (const other of others)
          if (!used.some(({ to }) => to === other.shown)) used.push({ from: found.shown, to: other.shown });
        forms = forms.flatMap((form) => [form, ...others.map(({ folded }) => form.replaceAll(found.folded, folded))]);
      }
      return [...new Set(forms)].slice(1, 16);
    }

    /**
     * The grams to look up: as cheap a choice as covers every character.
     * @param {string} word @param {(at: number, length: number) => string} [spelling] as typed; a synonym has none
     * @returns {Form}
     */
    form(word, spelling) {
      const chars = [...word];
      if (chars.length === 1) return { word, synonym: !spelling, grams: [this.gram(word, 0, spelling)] };
      const pairs = [];
      for (let i = 0, at = 0; i + 1 < chars.length; at += chars[i++].length)
        pairs.push(this.gram(chars[i] + chars[i + 1], at, spelling));
      /** @type {{cost: number, chosen: Gram[]}[]} */
      const best = [];
      pairs.forEach((gram, i) => {
        const before = i === 0 ? { cost: 0, chosen: [] } : i > 1 && best[i - 2].cost <= best[i - 1].cost ? best[i - 2] : best[i - 1];
        best.push({ cost: before.cost + this.run(gram.term).length, chosen: [...before.chosen, gram] });
      });
      return { word, synonym: !spelling, grams: best[best.length - 1].chosen };
    }

    /** @param {string} term @param {number} offset @param {(at: number, length: number) => string} [spelling] @returns {Gram} */
    gram(term, offset, spelling) {
      return { term, offset, spelling: spelling ? spelling(offset, term.length) : "", bits: empty, exact: empty, positions: new Map() };
    }

    /** The leaves that can hold a term. @param {string} term @returns {number[]} */
    run(term) {
      let low = 0;
      for (let high = this.first.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (this.first[middle] <= term) low = middle + 1;
        else high = middle;
      }
      const run = low > 0 ? [low - 1] : [];
      while (run.length && run[0] > 0 && this.first[run[0] - 1] === term) run.unshift(run[0] - 1);
      return run;
    }

    /** @param {Iterable<number>} wanted */
    async loadLeaves(wanted) {
      await Promise.all(
        [...new Set(wanted)].map(async (leaf) => {
          if (this.leaves.has(leaf)) return;
          const [terms, codes] = await this.load("l" + leaf);
          const all = codes.split("\n");
          this.leaves.set(leaf, new Map(terms.split("\n").map((/** @type {string} */ term, /** @type {number} */ i) => [term, all[i]])));
        }),
      );
    }

    /** The leaves of a term that begin with its documents. @param {string} term */
    documentLeaves(term) {
      return this.run(term).filter((leaf) => this.cuts[leaf * 2] < positionHeader);
    }

    /** Which fields of which documents hold the gram, and where it is spelled as typed. @param {Gram} gram */
    readDocuments(gram) {
      gram.bits = new Uint8Array(this.root.documents);
      gram.exact = new Uint8Array(this.root.documents);
      for (const leaf of this.documentLeaves(gram.term)) {
        const next = reader(this.leaves.get(leaf)?.get(gram.term) ?? "");
        for (let header = next(); header < positionHeader; header = next()) {
          let spelling = "";
          for (let left = next(); left > 0; left--) spelling += String.fromCharCode(next());
          const exact = !spelling || spelling === gram.spelling ? 1 << header : 0;
          for (let left = next(), document = 0; left > 0; left--) {
            document += next();
            gram.bits[document] |= 1 << header;
            gram.exact[document] |= exact;
          }
        }
      }
    }

    /** Positions in a field of a document, or the leaf that is needed first. @param {Gram} gram @param {number} field @param {number} document */
    positions(gram, field, document) {
      const run = this.run(gram.term);
      const leaf = run.findLast((leaf) => {
        const header = this.cuts[leaf * 2];
        return header < positionHeader + field || (header === positionHeader + field && this.cuts[leaf * 2 + 1] <= document);
      });
      if (leaf === undefined) return [];
      if (!this.leaves.has(leaf)) return leaf;
      if (!gram.positions.has(leaf)) gram.positions.set(leaf, this.readPositions(gram, leaf));
      return gram.positions.get(leaf)?.get(document * fieldCount + field) ?? [];
    }

    /** @param {Gram} gram @param {number} leaf */
    readPositions(gram, leaf) {
      /** @type {Map<number, number[]>} */
      const found = new Map();
      const next = reader(this.leaves.get(leaf)?.get(gram.term) ?? "");
      for (let header = next(); header === header; header = next()) {
        if (header < positionHeader) {
          for (let left = next(); left > 0; left--) next();
          for (let left = next(); left > 0; left--) next();
          continue;
        }
        const field = header - positionHeader;
        const count = next();
        let document = next() - 1;
        /** @type {number[]} */
        let positions = [];
        for (let i = 0; i < count; i++) {
          const code = next();
          if (code % 2) positions.push(positions[positions.length - 1] + (code >> 1));
          else {
            do document++;
            while (document < gram.bits.length && !(gram.bits[document] & (1 << field)));
            found.set(document * fieldCount + field, (positions = [code >> 1]));
          }
        }
      }
      return found;
    }

    /**
     * How well a form stands in a document: the field times three, plus one when spelled otherwise, plus two for a synonym.
     * @param {Form} form @param {number} document @param {Set<number>} [missing] leaves to load first; without it, grams alone decide
     * @returns {number} Infinity when it does not stand there, NaN when leaves are missing
     */
    score(form, document, missing) {
      let fields = form.grams.reduce((bits, gram) => bits & gram.bits[document], 255);
      for (; fields; fields &= fields - 1) {
        const field = lowestBit(fields);
        const together = form.grams.length === 1 || !missing || this.together(form, field, document, missing);
        if (together === undefined) return NaN;
        if (!together) continue;
        return field * 3 + (form.synonym ? 2 : form.grams.every((gram) => gram.exact[document] & (1 << field)) ? 0 : 1);
      }
      return Infinity;
    }

    /** @param {Form} form @param {number} field @param {number} document @param {Set<number>} missing */
    together(form, field, document, missing) {
      const lists = form.grams.map((gram) => this.positions(gram, field, document));
      const needed = lists.filter((list) => typeof list === "number");
      for (const leaf of needed) missing.add(leaf);
      if (needed.length) return undefined;
      const [first, ...others] = /** @type {number[][]} */ (lists);
      return first.some((at) => others.every((list, i) => list.includes(at + form.grams[i + 1].offset)));
    }

    /**
     * Documents that hold all words, best first. Calls show once with the first ones when the rest takes more files.
     * @param {Query} query @param {number} wanted @param {(documents: number[]) => void} show
     * @param {(document: number) => boolean} allowed which to look at first
     * @returns {Promise<number[]>}
     */
    async search(query, wanted, show, allowed) {
      const grams = query.words.flat().flatMap((form) => form.grams);
      const jumpTerm = "\t" + query.jump;
      await this.loadLeaves([...grams, ...(query.jump ? [{ term: jumpTerm }] : [])].flatMap(({ term }) => this.documentLeaves(term)));
      grams.forEach((gram) => this.readDocuments(gram));
      const jump = this.gram(jumpTerm, 0);
      if (query.jump) this.readDocuments(jump);
      query.jumps = [...jump.bits.keys()].filter((document) => jump.bits[document]);

      /** @param {number} document @param {Set<number>} [missing] */
      const rank = (document, missing) => {
        let sum = 0;
        for (const forms of query.words) sum += Math.min(...forms.map((form) => this.score(form, document, missing)));
        return (jump.bits[document] ? 0 : sum + 1) * step + document + (sum === sum && sum < Infinity ? 0 : sum);
      };
      let open = [];
      for (let document = 0; document < this.root.documents; document++) {
        const key = rank(document);
        if (key < Infinity) open.push(key);
      }
      open = [...Float64Array.from(open).sort()].map((key) => key % step);
      const early = new Set(open.filter(allowed).slice(0, wanted));
      /** @type {number[]} */
      const found = [];
      for (const batch of [[...early], open.filter((document) => !early.has(document))]) {
        for (let pending = batch; pending.length; ) {
          /** @type {Set<number>} */
          const missing = new Set();
          const keys = pending.map((document) => rank(document, missing));
          found.push(...keys.filter((key) => key < Infinity));
          pending = pending.filter((_, i) => keys[i] !== keys[i]);
          if (missing.size && batch.length > early.size && found.length) show(sorted(found));
          await this.loadLeaves(missing);
        }
      }
      return sorted(found);
    }

    /** What results show. @param {number[]} documents @returns {Promise<Entry[]>} */
    async entries(documents) {
      const size = this.root.chunk;
      const chunks = new Map();
      for (const document of documents) {
        const chunk = Math.floor(document / size);
        if (!chunks.has(chunk)) chunks.set(chunk, this.load("c" + chunk));
      }
      return Promise.all(
        documents.map(async (document) => {
          const [address, title, id, kindId, kind, plan, path, statusId, status, year, ...texts] = (await chunks.get(Math.floor(document / size)))[document % size];
          return { address, title, id, kindId, kind, plan, path, statusId, status, year, texts };
        }),
      );
    }

    /** @returns {Promise<Record<string, Facet>>} */
    facets() {
      return (this.facetsLoaded ??= this.load("facets").then((columns) => {
        /** @type {Record<string, Facet>} */
        const facets = {};
        for (const [name, [ids, labels, sets, runs]] of Object.entries(columns)) {
          const column = new Int32Array(this.root.documents);
          const code = numbers(runs);
          for (let i = 0, at = 0; i < code.length; i += 2) column.fill(code[i], at, (at += code[i + 1]));
          facets[name] = { ids, labels, sets: sets.map(numbers), column };
        }
        return facets;
      }));
    }

    /**
     * Narrows results; counts each facet's values among the results that the other facets leave.
     * @param {number[]} documents @param {Record<string, Facet>} facets @param {Filters} filters
     */
    narrow(documents, facets, filters) {
      const names = Object.keys(facets);
      const allowed = names.map((name) => {
        const chosen = filters[name];
        if (!chosen?.length) return null;
        const { ids, sets } = facets[name];
        return sets.map((set) => set.some((value) => chosen.includes(ids[value])));
      });
      const counts = names.map((name) => new Int32Array(facets[name].sets.length));
      const kept = documents.filter((document) => {
        const failing = names.flatMap((name, i) => (allowed[i]?.[facets[name].column[document]] === false ? [i] : []));
        names.forEach((name, i) => {
          if (!failing.length || (failing.length === 1 && failing[0] === i)) counts[i][facets[name].column[document]]++;
        });
        return !failing.length;
      });
      /** @type {Record<string, FacetCount[]>} */
      const values = {};
      names.forEach((name, i) => {
        const { ids, labels, sets } = facets[name];
        const sums = new Int32Array(ids.length);
        sets.forEach((set, number) => set.forEach((value) => (sums[value] += counts[i][number])));
        values[name] = ids.map((id, value) => ({ id, label: labels[value], count: sums[value] }));
      });
      return { kept, values };
    }

    /** Words of the index that resemble one without hits. @param {string} text @returns {Promise<string[]>} */
    async similar(text) {
      const wanted = fold(text).text;
      const words = (await this.load("words")).split("\n");
      return words
        .map((/** @type {string} */ word, /** @type {number} */ i) => ({ word, order: distance(wanted, fold(word).text) + i / 1e6 }))
        .filter((/** @type {{order: number}} */ { order }) => order < Math.max(1.5, wanted.length / 2))
        .sort((/** @type {{order: number}} */ a, /** @type {{order: number}} */ b) => a.order - b.order)
        .slice(0, 5)
        .map((/** @type {{word: string}} */ { word }) => word);
    }
  };

  const empty = new Uint8Array(0);

  /** @param {number[]} keys */
  const sorted = (keys) => [...keys].sort((a, b) => a - b).map((key) => key % step);

  /** A Latin word is found only where no Latin letter goes on. @param {string} word @param {string} part */
  const wholeIn = (word, part) => {
    const at = word.indexOf(part);
    return at >= 0 && !(/[a-z]/.test(part) && (/[a-z]$/.test(word.slice(0, at)) || /^[a-z]/.test(word.slice(at + part.length))));
  };

  /** Edit distance. @param {string} a @param {string} b */
  const distance = (a, b) => {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length];
  };
}
