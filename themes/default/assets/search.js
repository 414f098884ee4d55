// @ts-check
/* The page of the search: reads the question from the address or the box, asks the index (search-index.js), and fills pages/search.sbn-html.
   search-help.js and search-reading.js are loaded only for questions that need them. */
"use strict";
{
  const app = /** @type {SearchPage} */ (document.querySelector("[data-search]"));
  const facetNames = ["plan", "kind", "policy", "sdg", "department", "status", "year"];
  const pageSize = 10;
  const facetLimit = 65536;
  /** With fewer hits than this, pages that resemble the question are shown, too. */
  const few = 3;
  const loaded = new Map();
  const waiting = new Map();
  globalThis.planSearch = (name, data) => waiting.get(name)(data);
  const isEnglish = document.documentElement.lang === "en";
  let settled = true;
  let answered = true;
  let turn = 0;
  let timer = 0;

  /** @type {Ui} */
  const ui = {
    state: { text: "", filters: {}, page: 1 },
    links: document.querySelectorAll("link[as]+link[as]"),
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
        const onerror = () => reject(loaded.delete(name));
        if (name !== "root") document.head.append(ui.make("script", { onerror, src: app.dataset.folder + name + ".js" }));
      }));
      return loaded.get(name);
    },

    tool: /** @type {Ui["tool"]} */ (async (/** @type {string} */ name) => {
      const file = app.getAttribute(`data-part-${name}`) ?? "";
      if (!loaded.has(file)) loaded.set(file, new Promise((resolve, reject) => {
        document.head.append(ui.make("script", { src: file, onload: resolve, onerror: () => reject(loaded.delete(file)) }));
      }));
      await loaded.get(file);
      return name === "help" ? globalThis.planSearchHelp(await opening) : globalThis.planSearchReading(await opening);
    }),

    read() {
      const parameters = new URLSearchParams(location.search);
      const chosen = facetNames.filter((name) => parameters.has(name)).map((name) => [name, parameters.getAll(name)]);
      ui.state = { text: parameters.get("q") ?? "", filters: Object.fromEntries(chosen), page: Math.max(1, Math.trunc(Number(parameters.get("page")))) };
      settled = true;
      ui.part("input").value = ui.state.text;
      ui.run();
    },

    address({ text, filters, page }) {
      const parameters = new URLSearchParams({ q: text });
      for (const name in filters) filters[name].forEach((id) => parameters.append(name, id));
      if (page > 1) parameters.set("page", `${page}`);
      return `${location.pathname}?${parameters}`;
    },

    go(change, typing) {
      clearTimeout(timer);
      ui.state = { ...ui.state, page: 1, ...change };
      if (!typing) ui.part("input").value = ui.state.text;
      const write = settled ? "pushState" : "replaceState";
      const address = ui.address(ui.state);
      setTimeout(() => history[write](null, "", address));
      settled = !typing;
      return ui.run();
    },

    async run() {
      const mine = ++turn;
      const { text, filters, page } = ui.state;
      const filtering = Object.keys(filters).length > 0;
      let shows = 0;
      answered = false;
      try {
        const index = await opening;
        let query = index.parse(text);
        const asked = query.words.length > 0 || filtering;
        ui.part("facets").hidden = !asked;
        const columns = filtering ? await index.columns(filters) : [];
        /** @type {Show} */
        const show = async (documents, say) => {
          const show = ++shows;
          const { kept } = index.narrow(documents, columns);
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
            list.append(result);
            if (!at && shows < 2) await ui.frame();
          }
          if (!wanted.length) list.replaceChildren();
          ui.part("count").textContent = asked ? ui.say(say ?? (kept.length ? "count" : "none"), { count: kept.length, text }) : "";
          ui.showPages(shown, last);
          answered = true;
          if (timer) ui.typed();
          return kept;
        };
        const search = (/** @type {Query} */ query) =>
          index.search(query, page * pageSize, (first) => show(first, "partly"), (document) => columns.every(({ passes, column }) => passes[column[document]]));
        let documents = asked ? await search(query) : [];
        if (asked && ui.mayBeRead(query, documents.length)) {
          const reading = await ui.tool("reading");
          if (documents.length < few ? reading.canHelp(query) : reading.isWanted(query, isEnglish)) {
            if (documents.length) await show(documents, "partly");
            query = await reading.widen(query);
            const wide = await search(query);
            documents = [...wide, ...documents.filter((document) => !wide.includes(document))];
          }
        }
        const kept = await show(documents);
        const jumps = await Promise.all(index.entries(query.jumps.filter((document) => !kept.includes(document)).slice(0, 3)));
        if (mine !== turn) return;
        ui.part("notes").replaceChildren(
          ...query.synonyms.map(({ from, to }) => ui.make("p", { textContent: ui.say("synonym", { from, to: to.join(ui.say("and")) }) })),
          ...jumps.flatMap((entry) => [ui.say("jump"), ui.link(entry, [])]),
          ...(asked && !kept.length && documents.length ? [ui.button(ui.say("unfilter", { count: documents.length }), { filters: {} })] : []),
        );
        await ui.showHelp(asked && documents.length < few ? query : null, documents, () => mine === turn);
        await ui.frame();
        const counting = asked && (filtering || ui.part("facets").open || index.root.facetBytes < facetLimit);
        const counted = counting ? await index.columns(filters).then((columns) => index.narrow(documents, columns).facets, () => []) : [];
        if (mine === turn) ui.showFacets(counted);
      } catch {
        if (mine === turn) ui.part("count").textContent = ui.say("failed");
      }
    },

    button: (text, change) => ui.make("button", { type: "button", textContent: text, onclick: () => ui.go(change) }),

    link([address, title, id], words) {
      const anchor = ui.make("a", { href: app.dataset.site + address.replace(/(^|\/)(?=#|$)/, "$1index.html") });
      const text = `${id} ${title}`.trim();
      ui.fill(anchor, text, ui.hits(text, words));
      return anchor;
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
      const slots = { title: "", kind, plan, path, status: ui.label("status", statusId, status), year, answer: texts[4] ?? "", snippet: "" };
      for (const [name, text] of Object.entries(slots)) {
        const slot = item.querySelector(`[data-slot=${name}]`);
        slot.append(text);
        if (name === "title") slot.append(ui.link(entry, words));
        if (name === "status") slot.classList.add("s-" + statusId);
        if (name === "snippet") ui.snippet(slot, title, texts, query.words.map((forms) => forms.map(({ word }) => word)));
        slot.hidden = !slot.textContent;
      }
      return item;
    },

    snippet(target, title, [indicators, departments, body, facts], words) {
      const texts = [body, indicators, departments, facts];
      const sentence = body.search(/。|\n|$/) + 1;
      // The page's own sentence, then a window around each word that neither it nor the title shows.
      /** @type {Map<string, number[][]>} */
      const windows = new Map(body ? [[body, [[0, Math.min(sentence, 80)]]]] : []);
      for (const forms of words) {
        const shown = ui.hits(title, forms).length || ui.hits(body.slice(0, Math.min(sentence, 80)), forms).length;
        const text = shown ? undefined : texts.find((text) => ui.hits(text, forms).length);
        if (text === undefined || (windows.get(text)?.length ?? 0) > 2) continue;
        const [[from, to]] = ui.hits(text, forms);
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

    turnTo: (rel, page, hidden) => ui.make("a", {
      rel,
      href: ui.address({ ...ui.state, page }),
      textContent: ui.say(rel),
      hidden,
      onclick(event) {
        event.preventDefault();
        ui.go({ page }).then(() => ui.part("count").focus());
      },
    }),

    showPages(shown, last) {
      ui.part("pages").replaceChildren(ui.turnTo("prev", shown - 1, shown < 2), ui.say("page", { shown, last }), ui.turnTo("next", shown + 1, shown === last));
      ui.part("pages").hidden = last < 2;
    },

    showFacets(facets) {
      const focused = document.activeElement?.id;
      ui.part("values").replaceChildren(...facets.map(({ name, values }) => {
        const chosen = ui.state.filters[name] ?? [];
        const shown = values.filter(({ id, count }) => count || chosen.includes(id));
        const group = ui.copy("facet");
        group.hidden = shown.length < 2 && !chosen.length;
        group.firstElementChild.textContent = ui.say(name);
        group.append(...shown.map(({ id, label, count }) => {
          const value = ui.copy("value");
          const [box, text, number] = value.children;
          box.id = `${name}-${id}`;
          box.checked = chosen.includes(id);
          box.onchange = () => {
            const { [name]: _, ...filters } = ui.state.filters;
            const now = chosen.filter((other) => other !== id).concat(box.checked ? id : []);
            ui.go({ filters: now.length ? { ...filters, [name]: now } : filters });
          };
          text.textContent = ui.label(name, id, label);
          number.textContent = count;
          return value;
        }));
        return group;
      }));
      if (focused) document.getElementById(focused)?.focus();
    },

    mayBeRead: (query, found) => query.said.some(({ either }) => either.some(({ shown }) => /^[\u3041-\u3096ー]{2,}$/.test(shown)
      || (/^[a-zａ-ｚ\u0100-\u017F'-]+$/i.test(shown) && (isEnglish || found < few)) || (/^[\u30A1-\u30F6ー]+$/.test(shown) && found < few))),

    async showHelp(query, exact, isCurrent) {
      const section = ui.part("near");
      const list = /** @type {HTMLElement} */ (section.querySelector("ol"));
      const said = ui.part("help");
      if (!query || !query.words.length) {
        section.hidden = true;
        return said.replaceChildren();
      }
      const help = await ui.tool("help");
      const index = await opening;
      const near = await help.near(query, exact, pageSize);
      const entries = await Promise.all(index.entries(near));
      if (!isCurrent()) return;
      list.replaceChildren(...entries.map((entry) => ui.result(entry, query)));
      section.hidden = !near.length;
      const counts = await help.counts(query);
      const { text } = ui.state;
      const words = await Promise.all(query.words.map(async ([{ shown }]) => (await help.similar(shown)).map((other) => ({ other, text: text.replace(shown, other) }))));
      if (!isCurrent()) return;
      const meant = words.flat();
      said.replaceChildren(
        ...counts.map((count) => ui.say("each", count)),
        near.length ? ui.say("near") : "",
        ...(meant.length ? [ui.make("br", {}), ui.say("similar"), ...meant.map(({ other, text }) => ui.button(other, { text }))] : []),
      );
    },

    typed: () => ui.part("input").value === ui.state.text || ui.go({ text: ui.part("input").value }, true),
  };

  const opening = ui.load("root").then((root) => {
    if (root.facetBytes < facetLimit) ui.part("facets").open = matchMedia("(min-width: 60em)").matches;
    else ui.part("facets").ontoggle = ui.run;
    return globalThis.planSearchOpen(root, ui.load);
  });
  for (const { href } of ui.links) document.head.append(ui.make("script", { src: href, async: false }));
  ui.part("input").addEventListener("compositionend", ui.typed);
  ui.part("input").oninput = ({ isComposing, data }) => {
    clearTimeout(timer);
    timer = isComposing && !/^\w\w+$/.test(`${data}`) ? 0 : setTimeout(ui.typed, isComposing ? 300 : answered ? 0 : 120);
  };
  ui.part("form").onsubmit = (event) => {
    event.preventDefault();
    ui.typed();
    settled = true;
  };
  onpopstate = ui.read;
  ui.read();
  // What runs for the second time is faster: tried out on nothing as soon as the index is open.
  opening.then((index) => ui.snippet(ui.copy("result"), "", ["", "", index.parse("1").jump, ""], []));
}
