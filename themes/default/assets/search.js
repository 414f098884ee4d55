// @ts-check
/* The page of the search: reads the question from the address or the box, asks the index (search-index.js), and shows the results in
   pages/search.sbn-html. What stands around them (search-around.js) is loaded when the first one is on the screen, unless the address asks for
   an order or a facet; search-help.js, search-reading.js and search-suggest.js only for questions that need them. */
"use strict";
{
  const app = /** @type {SearchPage} */ (document.querySelector("[data-search]"));
  const facetNames = ["plan", "kind", "policy", "sdg", "department", "status", "grade", "year"];
  const sorts = ["year", "rate", "yen", "policy"];
  /** The format of the index that this page can read. */
  const version = 4;
  /** What a file that did not come rejects with: the visitor's connection or a new publishing, and no fault of the page. */
  const unread = Symbol("unread");
  const pageSize = 10;
  const loaded = new Map();
  const waiting = new Map();
  globalThis.planSearch = (name, data) => {
    waiting.get(name)(data);
    waiting.delete(name);
  };
  const isEnglish = document.documentElement.lang === "en";
  let settled = true;
  let answered = true;
  let turn = 0;
  let timer = 0;
  /** Made once, because it keeps what is loaded. @type {Around | undefined} */
  let around;
  /** The suggestions, once somebody types. @type {Promise<Combobox> | undefined} */
  let box;

  /** @type {Ui} */
  const ui = {
    app,
    facetNames,
    pageSize,
    facetLimit: 65536,
    few: 3,
    state: { text: "", filters: {}, sort: "", page: 1 },
    links: document.querySelectorAll("link[as]+link[as]"),
    fail: () => {},
    frame: () => new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, 200);
    }),
    part: (name) => app.querySelector(`[data-${name}]`),
    copy: (name) => ui.part(name).content.firstElementChild.cloneNode(true),
    make: (tag, properties) => Object.assign(document.createElement(tag), properties),
    say: (name, values = {}) => ui.label("say", name, "").replace(/{(\w+)}/g, (_, key) => values[key]),
    label: (facet, id, text) => app.getAttribute(`data-${facet}-${id}`) ?? text,

    load(name) {
      if (!loaded.has(name)) loaded.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        if (name !== "root") ui.fetch(app.dataset.folder + name + ".js", () => {
          loaded.delete(name);
          reject(unread);
        });
      }));
      return loaded.get(name);
    },

    fetch(src, fail) {
      const script = ui.make("script", { src, async: false, onerror: fail });
      // A server that answers with a page of its own: renew.js is told as if nothing had come.
      script.onload = () => setTimeout(() => {
        if ([...waiting].some(([name]) => src.endsWith(`/${name}.js`))) script.dispatchEvent(new Event("error"));
      });
      document.head.append(script);
    },

    tool: /** @type {Ui["tool"]} */ (async (/** @type {string} */ name) => {
      const file = app.getAttribute(`data-part-${name}`) ?? "";
      if (!loaded.has(file)) loaded.set(file, new Promise((resolve, reject) => {
        document.head.append(ui.make("script", { src: file, onload: resolve, onerror: () => reject(loaded.delete(file) && unread) }));
      }));
      await loaded.get(file);
      const index = await opening;
      if (name === "around") return (around ??= globalThis.planSearchAround(index, ui));
      if (name === "help") return globalThis.planSearchHelp(index, ui);
      return name === "reading" ? globalThis.planSearchReading(index) : globalThis.planSearchSuggest(index);
    }),

    read() {
      const parameters = new URLSearchParams(location.search);
      const chosen = facetNames.filter((name) => parameters.has(name)).map((name) => [name, parameters.getAll(name)]);
      ui.state = { text: parameters.get("q") ?? "", filters: Object.fromEntries(chosen), sort: sorts.find((sort) => sort === parameters.get("sort")) ?? "", page: Math.max(1, Math.trunc(Number(parameters.get("page"))) || 1) };
      ui.part("sort").value = ui.state.sort;
      settled = true;
      ui.part("input").value = ui.state.text;
      ui.run();
    },

    address({ text, filters, sort, page }) {
      const parameters = new URLSearchParams(text || Object.keys(filters).length ? { q: text } : {});
      for (const name in filters) filters[name].forEach((id) => parameters.append(name, id));
      if (sort) parameters.set("sort", sort);
      if (page > 1) parameters.set("page", `${page}`);
      return location.pathname + (`${parameters}` && `?${parameters}`);
    },

    go(change, typing) {
      clearTimeout(timer);
      ui.state = { ...ui.state, page: 1, ...change };
      if (!typing) ui.part("input").value = ui.state.text;
      const write = settled ? "pushState" : "replaceState";
      const address = ui.address(ui.state);
      // Where somebody was on the page that is left, for the way back.
      if (settled) history.replaceState({ y: scrollY }, "");
      setTimeout(() => history[write](null, "", address));
      settled = !typing;
      return ui.run();
    },

    async run() {
      const mine = ++turn;
      const { text, filters, sort, page } = ui.state;
      let shows = 0;
      answered = false;
      // Keeps the place of what is to come, so that nothing has to move then.
      const isFiltered = Object.keys(filters).length > 0;
      const keep = (/** @type {boolean} */ isAsked) => {
        app.classList.toggle("is-asked", isAsked);
        ui.part("facets").hidden = ui.part("sorting").hidden = !isAsked;
      };
      keep(isFiltered || /\S/.test(text));
      try {
        const index = await opening;
        // What such a question needs in any case comes along with the first files.
        if (ui.mayBeRead({ said: globalThis.planSearchWords(text) }, ui.few)) ui.tool("reading").catch(() => {});
        let query = await index.parse(text);
        const asked = query.words.length > 0 || isFiltered;
        const order = isFiltered || sort ? await (await ui.tool("around")).order(filters) : null;
        keep(asked);
        /** @type {Show} */
        const show = async (documents, say) => {
          const show = ++shows;
          const { kept, groupOf } = order?.arrange(documents) ?? { kept: documents, groupOf: undefined };
          const last = Math.max(1, Math.ceil(kept.length / pageSize));
          const shown = Math.min(page, last);
          const list = ui.part("results");
          const wanted = kept.slice((shown - 1) * pageSize, shown * pageSize);
          let entries = index.entries(wanted.slice(0, 1));
          for (const at of wanted.keys()) {
            if (at === 1) entries = index.entries(wanted);
            const result = ui.result(await entries[at], query);
            if (mine !== turn) throw turn;
            if (show !== shows) return kept;
            if (!at) list.replaceChildren();
            const group = groupOf?.(wanted[at]);
            if (group !== undefined && (!at || group !== groupOf?.(wanted[at - 1]))) list.append(ui.make("li", { className: "find-group", textContent: group }));
            list.append(result);
            if (!at && shows < 2) await ui.frame();
          }
          if (!wanted.length) list.replaceChildren();
          ui.part("count").textContent = asked ? ui.say(say ?? (kept.length ? "count" : "none"), { count: kept.length, text }) : "";
          ui.part("pages").hidden = last < 2;
          answered = true;
          if (timer) ui.typed();
          return kept;
        };
        const search = (/** @type {Query} */ query) => index.search(query, page * pageSize, (first) => show(first, "partly"), order?.allows ?? (() => true));
        let documents = asked ? await search(query) : [];
        const reading = asked && ui.mayBeRead(query, documents.length) ? await ui.tool("reading").catch(() => null) : null;
        if (reading && (documents.length < ui.few ? reading.canHelp(query) : reading.isWanted(query, isEnglish))) {
          if (documents.length) await show(documents, "partly");
          query = await reading.widen(query);
          const wide = await search(query);
          documents = [...wide, ...documents.filter((document) => !wide.includes(document))];
        }
        const kept = await show(documents);
        const isCurrent = () => mine === turn;
        if (!isCurrent()) return;
        ui.part("facets").hidden = !documents.length && !isFiltered;
        const isLittle = query.words.length > 0 && documents.length < ui.few;
        if (isLittle) await ui.tool("help").then((help) => help.show(query, documents, isCurrent)).catch(() => {});
        else {
          ui.part("near").hidden = true;
          ui.part("help").replaceChildren();
        }
        // What stands around an answer is missed, but is no reason to take it away.
        if (asked || around) await ui.tool("around").then((around) => around.complete({ query, documents, kept, asked, isCurrent })).catch(() => {});
      } catch (fault) {
        if (mine !== turn) return;
        keep(false);
        ui.part("count").textContent = ui.say(fault === unread ? "failed" : "fault");
        ui.part("results").replaceChildren();
        ui.part("pages").hidden = true;
        if (fault !== unread) setTimeout(() => {
          throw fault;
        });
      }
    },

    button: (text, change) => ui.make("button", { type: "button", textContent: text, onclick: () => ui.go(change) }),

    link([address, title, id], words, section = "") {
      const anchor = ui.make("a", { href: app.dataset.site + (address + section).replace(/(^|\/)(?=#|$)/, "$1index.html") });
      const text = `${id} ${title}`.trim();
      ui.fill(anchor, text, ui.hits(text, words));
      return anchor;
    },

    section([address, title, id, , , , , , , , codes, indicators], query) {
      if (address.includes("#")) return "";
      const stands = (/** @type {string} */ text, /** @type {Form[]} */ forms) => ui.hits(text, forms.map(({ word }) => word)).length > 0;
      const others = query.words.filter((forms) => !stands(`${id} ${title}\n${codes}`, forms));
      return others.length && others.every((forms) => stands(indicators, forms)) ? "#indicators" : "";
    },

    hits(text, words) {
      const { text: folded, starts, ends } = globalThis.planSearchFold(text);
      const found = [];
      for (const word of words)
        for (let at = -1; (at = folded.indexOf(word, at + 1)) >= 0; ) found.push([starts[at], ends[at + word.length - 1]]);
      return found.sort((a, b) => a[0] - b[0]);
    },

    fill(target, text, hits, from = 0, to = text.length) {
      for (const hit of [...hits, [to, to]]) {
        const [before, textContent] = hit.map((end) => text.slice(from, from = Math.max(from, Math.min(to, end))));
        target.append(before, textContent && ui.make("mark", { textContent }));
      }
    },

    result(entry, query) {
      const item = ui.copy("result");
      const words = query.words.flat().map(({ word }) => word);
      const [, title, , , kind, plan, path, statusId, status, year, , ...texts] = entry;
      const departments = texts[1].split("\n").join("、");
      const slots = { title: "", kind, plan, path, status: ui.label("status", statusId, status), year, departments, answer: texts[4] ?? "", snippet: "" };
      for (const [name, text] of Object.entries(slots)) {
        const slot = item.querySelector(`[data-slot=${name}]`);
        slot.append(text);
        if (name === "title") slot.append(ui.link(entry, words, ui.section(entry, query)));
        if (name === "status") slot.classList.add("s-" + statusId);
        if (name === "snippet") ui.snippet(slot, [title, plan, path, slots.status, year, departments, slots.answer].join("\n"), texts, query.words.map((forms) => forms.map(({ word }) => word)));
        slot.hidden = !slot.textContent;
      }
      return item;
    },

    snippet(target, card, [indicators, departments, body, facts], words) {
      const texts = [body, indicators, departments, facts];
      const sentence = body.search(/。|\n|$/) + 1;
      // The page's own sentence, then a window around each word that neither it nor the rest of the card shows.
      /** @type {Map<string, number[][]>} */
      const windows = new Map(body ? [[body, [[0, Math.min(sentence, 80)]]]] : []);
      for (const forms of words) {
        // As typed, if that stands anywhere; else as it is written otherwise.
        const all = [card, body.slice(0, Math.min(sentence, 80)), ...texts];
        const wanted = all.some((text) => ui.hits(text, forms.slice(0, 1)).length) ? forms.slice(0, 1) : forms;
        const shown = all.findIndex((text) => ui.hits(text, wanted).length) < 2;
        const text = shown ? undefined : texts.find((text) => ui.hits(text, wanted).length);
        if (text === undefined || (windows.get(text)?.length ?? 0) > 2) continue;
        const [[from, to]] = ui.hits(text, wanted);
        windows.set(text, [...(windows.get(text) ?? []), [Math.max(0, from - 24), Math.min(text.length, to + 40)]]);
      }
      for (const [text, parts] of windows) {
        const hits = ui.hits(text, words.flat());
        let end = 0;
        for (const [from, to] of parts.sort((a, b) => a[0] - b[0])) {
          if (to <= end) continue;
          target.append(from > end ? "…" : "");
          ui.fill(target, text, hits, Math.max(from, end), to);
          end = to;
        }
        target.append(end < text.length ? "… " : " ");
      }
    },

    mayBeRead: (query, found) => query.said.some(({ either }) => either.some(({ shown }) => /^[\u3041-\u3096ー]{2,}$/.test(shown)
      || (/^[a-zａ-ｚ\u0100-\u017F'-]+$/i.test(shown) && (isEnglish || found < ui.few)) || (/^[\u30A1-\u30F6ー]+$/.test(shown) && found < ui.few))),

    typed: () => ui.part("input").value === ui.state.text || ui.go({ text: ui.part("input").value }, true).then(ui.suggest),

    async suggest() {
      box ??= ui.tool("suggest").then(({ words }) => globalThis.planSearchCombobox(ui.part("input"), ui.part("suggest"), words));
      await box.then(({ offer }) => offer()).catch(() => {
        box = undefined;
      });
    },
  };

  const opening = Promise.race([ui.load("root"), new Promise((_, reject) => {
    ui.fail = () => reject(unread);
  })]).then((root) => {
    if (root.version !== version) {
      [...document.scripts].find(({ src }) => src.endsWith("/root.js"))?.dispatchEvent(new Event("error"));
      throw unread;
    }
    if (root.facetBytes < ui.facetLimit) ui.part("facets").open = matchMedia("(min-width: 60em)").matches;
    else ui.part("facets").ontoggle = ui.run;
    return globalThis.planSearchOpen(root, ui.load);
  });
  for (const { href } of ui.links) ui.fetch(href, () => ui.fail());
  ui.part("sort").onchange = () => ui.go({ sort: ui.part("sort").value });
  ui.part("input").addEventListener("compositionend", ui.typed);
  ui.part("input").oninput = ({ isComposing, data }) => {
    clearTimeout(timer);
    timer = isComposing && !/^\w\w+$/.test(`${data}`) ? 0 : setTimeout(ui.typed, isComposing ? 300 : answered ? 0 : 120);
  };
  ui.part("form").onsubmit = (event) => {
    event.preventDefault();
    ui.typed();
    box?.then(({ close }) => close());
    settled = true;
  };
  globalThis.onpopstate = ui.read;
  ui.read();
  // What runs for the second time is faster: tried out on nothing as soon as the index is open.
  opening.then(() => ui.snippet(ui.copy("result"), "", ["", "", "1", ""], [])).catch(() => {});
}
