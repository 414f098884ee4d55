// @ts-check
/* The search page: address, form, facets, results. Texts and markup belong to the page (pages/search.hbs). */
"use strict";
{
  const fold = globalThis.planSearchFold;
  const app = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
  /** @param {string} name @returns {any} */
  const part = (name) => app.querySelector(`[data-${name}]`);
  /** @param {string} name @param {Record<string, string | number>} [values] */
  const say = (name, values = {}) => (app.getAttribute("data-say-" + name) ?? "").replace(/\{(\w+)\}/g, (_, key) => `${values[key]}`);
  const input = /** @type {HTMLInputElement} */ (part("input"));
  const facetNames = ["plan", "kind", "policy", "sdg", "department", "status", "year"];
  const pageSize = 10;
  const facetLimit = 65536;

  /** @type {Map<string, Promise<any>>} */
  const loaded = new Map();
  /** @type {Map<string, (data: any) => void>} */
  const waiting = new Map();
  globalThis.planSearch = (name, data) => waiting.get(name)?.(data);

  /** A part of the index, by a script element: it works from a disk, too. @param {string} name @returns {Promise<any>} */
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const data = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      if (name === "root") return;
      const script = document.createElement("script");
      script.src = `${app.dataset.folder}${name}.js`;
      script.onerror = () => {
        loaded.delete(name);
        reject(new Error(name));
      };
      document.head.append(script);
    });
    loaded.set(name, data);
    return data;
  };
  const index = load("root").then((root) => new globalThis.PlanSearchIndex(root, load));

  /** What the address says. @returns {State} */
  const read = () => {
    const parameters = new URLSearchParams(location.search);
    /** @type {Filters} */
    const filters = {};
    for (const name of facetNames) if (parameters.has(name)) filters[name] = parameters.getAll(name);
    return { text: parameters.get("q") ?? "", filters, page: Math.max(1, Number(parameters.get("page")) || 1) };
  };

  /** @param {State} state */
  const address = ({ text, filters, page }) => {
    const parameters = new URLSearchParams(text && { q: text });
    for (const name of facetNames) for (const id of filters[name] ?? []) parameters.append(name, id);
    if (page > 1) parameters.set("page", `${page}`);
    return `${location.pathname}?${parameters}`;
  };

  let state = read();
  let settled = true;
  let turn = 0;

  /** Goes to a state. While typing goes on, one entry of the history is rewritten. @param {Partial<State>} change @param {boolean} typing */
  const go = (change, typing = false) => {
    state = { ...state, page: 1, ...change };
    history[settled ? "pushState" : "replaceState"](null, "", address(state));
    settled = !typing;
    return run();
  };

  const run = async () => {
    const mine = ++turn;
    const { text, filters, page } = state;
    const current = () => mine === turn;
    const filtering = Object.keys(filters).length > 0;
    try {
      const search = await index;
      const query = search.parse(text);
      if (!query.words.length && !filtering) return current() && clear();
      app.setAttribute("aria-busy", "true");
      let facets = filtering || search.root.facetBytes <= facetLimit ? await search.facets() : {};
      /** @param {number[]} documents */
      const show = async (documents) => {
        const { kept, values } = search.narrow(documents, facets, filters);
        const last = Math.max(1, Math.ceil(kept.length / pageSize));
        const shown = Math.min(page, last);
        const entries = await search.entries(kept.slice((shown - 1) * pageSize, shown * pageSize));
        if (!current()) return kept;
        part("results").replaceChildren(...entries.map((entry) => result(entry, query)));
        showPages(shown, last);
        showFacets(values);
        return kept;
      };
      const documents = await search.search(query, page * pageSize, show, (document) => search.narrow([document], facets, filters).kept.length > 0);
      if (!current()) return;
      const kept = await show(documents);
      const jumps = await search.entries((query.jumps ?? []).filter((document) => !kept.includes(document)).slice(0, 3));
      /** @type {Node[]} */
      const notes = query.synonyms.map((synonym) => line(say("synonym", { ...synonym })));
      notes.push(...jumps.map((entry) => line(say("jump"), link(entry))));
      if (!kept.length) notes.push(...(await help(search, query, documents.length)));
      if (!current()) return;
      part("notes").replaceChildren(...notes);
      part("status").textContent = say(kept.length ? "count" : "none", { count: kept.length.toLocaleString(), text });
      if (!Object.keys(facets).length) {
        await opened;
        facets = await search.facets();
        if (current()) showFacets(search.narrow(documents, facets, filters).values);
      }
    } catch {
      if (current()) part("status").textContent = say("failed");
    } finally {
      if (current()) app.removeAttribute("aria-busy");
    }
  };

  const clear = () => {
    for (const name of ["results", "pages", "notes", "values"]) part(name).replaceChildren();
    part("status").textContent = "";
  };

  /** A copy of a template. @param {string} name @returns {any} */
  const copy = (name) => part(name).content.firstElementChild.cloneNode(true);

  /** @param {string} text @param {...Node} more */
  const line = (text, ...more) => {
    const paragraph = document.createElement("p");
    paragraph.append(text, ...more);
    return paragraph;
  };

  /** @param {string} text @param {() => unknown} act */
  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.onclick = act;
    return made;
  };

  /** @param {Entry} entry */
  const link = ({ address, id, title }) => {
    const anchor = document.createElement("a");
    anchor.href = app.dataset.site + (address.replace(/(^|\/)$/, "$1index.html"));
    anchor.textContent = `${id} ${title}`.trim();
    return anchor;
  };

  /** Where words stand in a text. @param {string} text @param {string[]} words @returns {[number, number][]} */
  const hits = (text, words) => {
    const folded = fold(text);
    /** @type {[number, number][]} */
    const found = [];
    for (const word of words)
      for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1))
        found.push([folded.starts[at], folded.ends[at + word.length - 1]]);
    return found.sort((a, b) => a[0] - b[0]);
  };

  /** Text with its hits marked; never as HTML. @param {Element} target @param {string} text @param {string[]} words @param {number} from @param {number} to */
  const fill = (target, text, words, from = 0, to = text.length) => {
    let at = from;
    for (const [start, end] of hits(text, words)) {
      if (end <= at || start >= to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(at, start), end);
      target.append(text.slice(at, Math.max(at, start)), mark);
      at = end;
    }
    target.append(text.slice(at, Math.max(at, to)));
  };

  /** @param {Entry} entry @param {Query} query */
  const result = (entry, query) => {
    const item = copy("result");
    const words = query.words.flat().map(({ word }) => word);
    /** @param {string} name @returns {Element} */
    const slot = (name) => item.querySelector(`[data-slot=${name}]`);
    const anchor = link(entry);
    anchor.textContent = "";
    fill(anchor, `${entry.id} ${entry.title}`.trim(), words);
    slot("title").append(anchor);
    for (const name of /** @type {const} */ (["kind", "plan", "path", "status", "year"])) {
      slot(name).textContent = name === "status" ? label("status", entry.statusId, entry.status) : name === "kind" ? label("kind", entry.kindId, entry.kind) : entry[name];
      if (!entry[name]) slot(name).remove();
    }
    slot("status")?.setAttribute("data-status-id", entry.statusId);
    const [codes, indicators, departments, body] = entry.texts;
    const text = [body, indicators, departments, codes].find((text) => hits(text, words).length) ?? (body || indicators);
    const from = Math.max(0, (hits(text, words)[0]?.[0] ?? 0) - 40);
    const to = Math.min(text.length, from + 140);
    slot("snippet").append(from ? "…" : "");
    fill(slot("snippet"), text, words, from, to);
    slot("snippet").append(to < text.length ? "…" : "");
    return item;
  };

  /** The page's own word for a value, else the index's. @param {string} facet @param {string} id @param {string} text */
  const label = (facet, id, text) => app.getAttribute(`data-${facet}-${id}`) ?? text;

  /** @param {number} shown @param {number} last */
  const showPages = (shown, last) => {
    /** @param {string} name @param {number} page */
    const turnTo = (name, page) => {
      const anchor = document.createElement("a");
      anchor.href = address({ ...state, page });
      anchor.textContent = say(name);
      anchor.rel = name;
      anchor.onclick = (event) => {
        event.preventDefault();
        void go({ page }).then(() => part("heading").focus());
      };
      return page > 0 && page <= last ? [anchor] : [];
    };
    const place = document.createElement("span");
    place.textContent = say("page", { page: shown, last });
    part("pages").replaceChildren(...(last > 1 ? [...turnTo("prev", shown - 1), place, ...turnTo("next", shown + 1)] : []));
  };

  /** @param {Record<string, FacetCount[]>} values */
  const showFacets = (values) => {
    const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.id;
    part("values").replaceChildren(
      ...facetNames.flatMap((name) => {
        const chosen = state.filters[name] ?? [];
        const shown = (values[name] ?? []).filter(({ id, count }) => count || chosen.includes(id));
        if (shown.length < 2 && !chosen.length) return [];
        const group = copy("facet");
        group.querySelector("[data-slot=name]").textContent = say(name);
        for (const { id, label: text, count } of shown) {
          const value = copy("value");
          const box = value.querySelector("input");
          box.id = `${name}-${id}`;
          box.checked = chosen.includes(id);
          box.onchange = () => {
            const { [name]: _, ...others } = state.filters;
            const now = box.checked ? [...chosen, id] : chosen.filter((other) => other !== id);
            void go({ filters: now.length ? { ...others, [name]: now } : others });
          };
          value.querySelector("[data-slot=label]").textContent = label(name, id, text);
          value.querySelector("[data-slot=count]").textContent = count.toLocaleString();
          group.append(value);
        }
        return [group];
      }),
    );
    if (focused) document.getElementById(focused)?.focus();
  };

  /** What helps when nothing was found. @param {PlanSearchIndex} search @param {Query} query @param {number} unfiltered @returns {Promise<Node[]>} */
  const help = async (search, query, unfiltered) => {
    if (unfiltered) return [line("", button(say("unfilter", { count: unfiltered }), () => go({ filters: {} })))];
    const words = (await Promise.all(query.words.map(([{ word }]) => search.similar(word)))).flat();
    const buttons = words.map((word) => button(word, () => ((input.value = word), go({ text: word }))));
    return [...(words.length ? [line(say("similar"), ...buttons)] : []), part("indexes").content.cloneNode(true)];
  };

  const opened = new Promise((resolve) => {
    if (part("facets").open) resolve(true);
    part("facets").addEventListener("toggle", resolve);
  });
  /** @type {number} */
  let timer;
  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!(/** @type {InputEvent} */ (event).isComposing)) timer = setTimeout(() => go({ text: input.value }, true), 120);
  });
  input.addEventListener("compositionend", () => go({ text: input.value }, true));
  part("form").addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    clearTimeout(timer);
    settled ||= input.value !== state.text;
    if (input.value !== state.text) void go({ text: input.value });
    settled = true;
  });
  addEventListener("popstate", () => {
    state = read();
    settled = true;
    input.value = state.text;
    void run();
  });
  input.value = state.text;
  void run();
}
