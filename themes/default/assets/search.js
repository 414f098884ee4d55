// @ts-check
/* The page of the search: reads the question from the address or the box, asks the index (search-index.js), and fills pages/search.sbn-html.
   search-help.js, search-reading.js and search-suggest.js are loaded only for questions that need them. */
"use strict";
{
  const app = /** @type {SearchPage} */ (document.querySelector("[data-search]"));
  const facetNames = ["plan", "kind", "policy", "sdg", "department", "status", "grade", "year"];
  const sorts = ["year", "rate", "yen", "policy"];
  /** The format of the index that this page can read. */
  const version = 2;
  /** Values of a facet that are shown at once. */
  const mostValues = 8;
  /** What a file that did not come rejects with: the visitor's connection or a new publishing, and no fault of the page. */
  const unread = Symbol("unread");
  const pageSize = 10;
  const facetLimit = 65536;
  /** With fewer hits than this, pages that resemble the question are shown, too. */
  const few = 3;
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
  /** The suggestions, once somebody types. @type {Promise<Combobox> | undefined} */
  let box;

  /** @type {Ui} */
  const ui = {
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
      if (name === "help") return globalThis.planSearchHelp(index);
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
      setTimeout(() => history[write](null, "", address));
      settled = !typing;
      return ui.run();
    },

    async run() {
      const mine = ++turn;
      const { text, filters, sort, page } = ui.state;
      const filtering = Object.keys(filters).length > 0;
      let shows = 0;
      answered = false;
      try {
        const index = await opening;
        let query = index.parse(text);
        const asked = query.words.length > 0 || filtering;
        ui.part("facets").hidden = !asked;
        const columns = filtering || sort ? await index.columns(filters) : [];
        /** @type {Show} */
        const show = async (documents, say) => {
          const show = ++shows;
          const kept = ui.sorted(index.narrow(documents, columns).kept, columns);
          const groupOf = ui.grouping(columns);
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
          ui.showPages(shown, last);
          answered = true;
          if (timer) ui.typed();
          return kept;
        };
        const search = (/** @type {Query} */ query) =>
          index.search(query, page * pageSize, (first) => show(first, "partly"), (document) => columns.every(({ passes, column }) => passes[column[document]]));
        let documents = asked ? await search(query) : [];
        const reading = asked && ui.mayBeRead(query, documents.length) ? await ui.tool("reading").catch(() => null) : null;
        if (reading) {
          if (documents.length < few ? reading.canHelp(query) : reading.isWanted(query, isEnglish)) {
            if (documents.length) await show(documents, "partly");
            query = await reading.widen(query);
            const wide = await search(query);
            documents = [...wide, ...documents.filter((document) => !wide.includes(document))];
          }
        }
        const kept = await show(documents);
        if (mine === turn) ui.part("facets").hidden = !documents.length && !filtering;
        const jumps = await Promise.all(index.entries(query.jumps.filter((document) => !kept.includes(document)).slice(0, 3)));
        if (mine !== turn) return;
        ui.part("notes").replaceChildren(
          ...ui.told(query).map(({ from, to }) => ui.make("p", { textContent: ui.say("synonym", { from, to: to.join(ui.say("and")) }) })),
          ...jumps.flatMap((entry) => [ui.say("jump"), ui.link(entry, [])]),
          ...(asked && !kept.length && documents.length ? [ui.button(ui.say("unfilter", { count: documents.length }), { filters: {} })] : []),
        );
        await ui.showHelp(asked && documents.length < few ? query : null, documents, () => mine === turn).catch(() => {});
        await ui.frame();
        const counting = asked && (filtering || ui.part("facets").open || index.root.facetBytes < facetLimit);
        const counted = counting ? await index.columns(filters).then((columns) => index.narrow(documents, columns).facets, () => []) : [];
        if (mine === turn) ui.showFacets(counted, query, kept.length);
      } catch (fault) {
        if (mine !== turn) return;
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

    // Of other words only those that stand somewhere.
    told: ({ synonyms, words }) => synonyms.map(({ from, to }) => ({
      from,
      to: to.filter((other) => words.flat().some(({ word, bits }) => word.includes(globalThis.planSearchFold(other).text) && bits.some(Boolean))),
    })).filter(({ to }) => to.length),

    grouping(columns) {
      const column = ui.state.sort === "policy" && columns.find(({ name }) => name === "policy");
      return column ? (document) => column.labels[column.sets[column.column[document]][0]] ?? ui.say("ungrouped") : undefined;
    },

    sorted(documents, columns) {
      const column = ui.state.sort && columns.find(({ name }) => name === ui.state.sort);
      if (!column) return documents;
      const groupOf = ui.grouping(columns);
      if (groupOf) {
        const without = ui.say("ungrouped");
        const groups = [...new Set(documents.map(groupOf))].sort((a, b) => Number(a === without) - Number(b === without));
        return [...documents].sort((a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)));
      }
      const numbers = column.sets.map((set) => Math.max(-Infinity, ...set.map((value) => Number(column.ids[value]))));
      const numberOf = (/** @type {number} */ document) => numbers[column.column[document]];
      return [...documents].sort((a, b) => numberOf(b) - numberOf(a) || 0);
    },

    /** As people look for them: statuses and years in their order, all others the most frequent first. */
    ordered(name, values) {
      const statuses = [...app.attributes].map((attribute) => attribute.name);
      if (name === "status") return values.sort((a, b) => statuses.indexOf("data-status-" + a.id) - statuses.indexOf("data-status-" + b.id));
      if (name === "year") return values.sort((a, b) => Number(b.id) - Number(a.id));
      if (name === "sdg") return values.sort((a, b) => Number(a.id) - Number(b.id));
      return values.sort((a, b) => b.count - a.count);
    },

    showOffers(facets, query, found) {
      const fold = (/** @type {string} */ text) => globalThis.planSearchFold(text).text;
      const spoken = query.said.filter(({ minus, either }) => !minus && !either[0].phrase).map(({ either }) => ({ shown: either[0].shown, folded: either.flatMap(({ shown, others }) => [shown, ...others]).map(fold) }));
      const offers = facets.flatMap(({ name, values }) => values.flatMap(({ id, label, count }) => {
        if (!count || (ui.state.filters[name] ?? []).includes(id)) return [];
        const text = ui.label(name, id, label);
        const parts = [label, text, ...(name === "plan" ? label.split(" ") : [])].map(fold);
        const word = spoken.find(({ folded }) => folded.some((form) => parts.includes(form)));
        if (!word || (count === found && spoken.length < 2)) return [];
        const rest = spoken.length > 1 ? ui.state.text.replace(word.shown, "").trim() : ui.state.text;
        return [ui.button(ui.say("offer", { facet: ui.say(name), value: text }), { text: rest, filters: { ...ui.state.filters, [name]: [id] } })];
      }));
      const chips = facets.flatMap(({ name, values }) => values.filter(({ id }) => ui.state.filters[name]?.includes(id)).map(({ id, label }) => {
        const { [name]: ids, ...filters } = ui.state.filters;
        const others = ids.filter((other) => other !== id);
        return ui.button(ui.say("chip", { facet: ui.say(name), value: ui.label(name, id, label) }), { filters: others.length ? { ...filters, [name]: others } : filters });
      }));
      ui.part("chips").replaceChildren(...chips, ...offers.slice(0, 4));
    },

    showFacets(facets, query, found) {
      const focused = document.activeElement?.id;
      const shownFacets = facets.filter(({ name }) => facetNames.includes(name));
      ui.part("sorting").hidden = found < 2;
      ui.showOffers(shownFacets, query, found);
      ui.part("values").replaceChildren(...shownFacets.map(({ name, values }) => {
        const chosen = ui.state.filters[name] ?? [];
        const shown = ui.ordered(name, values.filter(({ id, count }) => count || chosen.includes(id)));
        const group = ui.copy("facet");
        group.hidden = shown.length < 2 && !chosen.length;
        group.firstElementChild.textContent = ui.say(name);
        const boxes = shown.map(({ id, label, count }) => {
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
        });
        group.append(...boxes.slice(0, mostValues));
        if (boxes.length > mostValues) {
          const more = ui.make("details", { open: shown.slice(mostValues).some(({ id }) => chosen.includes(id)) });
          more.append(ui.make("summary", { textContent: ui.say("more", { count: boxes.length - mostValues }) }), ...boxes.slice(mostValues));
          group.append(more);
        }
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
    if (root.facetBytes < facetLimit) ui.part("facets").open = matchMedia("(min-width: 60em)").matches;
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
  opening.then((index) => ui.snippet(ui.copy("result"), "", ["", "", index.parse("1").jump, ""], [])).catch(() => {});
}
