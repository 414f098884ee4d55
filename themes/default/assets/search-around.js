// @ts-check
/* What stands around the results: their order and the facets that narrow them, chips, pages, and notes on what was searched besides. Loaded when the
   first result is on the screen, or before it where the address asks for an order or a facet. */
"use strict";
{
  const fold = (/** @type {string} */ text) => globalThis.planSearchFold(text).text;
  /** Values of a facet that are shown at once. */
  const mostValues = 8;
  const mostOffers = 4;
  const mostJumps = 3;

  globalThis.planSearchFacets = (index) => ({
    async columns(filters) {
      const { numbers } = index.internals;
      return Object.entries(await index.load("facets")).map(([name, [ids, labels, lists, runs]]) => {
        const sets = lists.map(numbers);
        const column = new Int32Array(index.root.documents);
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
  });

  globalThis.planSearchAround = (index, ui) => {
    const facetsOf = globalThis.planSearchFacets(index);
    /** Whether somebody came back, or may have, and has done nothing since. */
    let isBack = true;

    /** @type {Around} */
    const around = {
      async order(filters) {
        const columns = await facetsOf.columns(filters);
        return {
          allows: (document) => columns.every(({ passes, column }) => passes[column[document]]),
          arrange: (documents) => ({ kept: around.sorted(facetsOf.narrow(documents, columns).kept, columns), groupOf: around.grouping(columns) }),
        };
      },

      async complete({ query, documents, kept, asked, isCurrent }) {
        if (!isCurrent()) return;
        const { filters } = ui.state;
        const isFiltered = Object.keys(filters).length > 0;
        around.showPages(kept.length);
        const jumps = await Promise.all(index.entries(query.jumps.filter((document) => !kept.includes(document)).slice(0, mostJumps)));
        if (!isCurrent()) return;
        ui.part("notes").replaceChildren(
          ...around.told(query).map(({ from, to }) => ui.make("p", { textContent: ui.say("synonym", { from, to: to.join(ui.say("and")) }) })),
          ...jumps.flatMap((entry) => [ui.say("jump"), ui.link(entry, [])]),
          ...(asked && !kept.length && documents.length ? [ui.button(ui.say("unfilter", { count: documents.length }), { filters: {} })] : []),
        );
        await ui.frame();
        const counting = asked && (isFiltered || ui.part("facets").open || index.root.facetBytes < ui.facetLimit);
        const counted = counting ? await facetsOf.columns(filters).then((columns) => facetsOf.narrow(documents, columns).facets, () => []) : [];
        if (!isCurrent()) return;
        around.showFacets(counted, query, kept.length);
        await ui.frame();
        if (isCurrent()) around.goBack();
      },

      /** The results and what stands above them come after the browser has put the page back to where it was. */
      goBack() {
        const { y } = history.state ?? {};
        if (isBack && y >= 0) scrollTo({ top: y, behavior: "instant" });
        isBack = false;
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

      showPages(found) {
        const last = Math.max(1, Math.ceil(found / ui.pageSize));
        const shown = Math.min(ui.state.page, last);
        ui.part("pages").replaceChildren(around.turnTo("prev", shown - 1, shown < 2), ui.say("page", { shown, last }), around.turnTo("next", shown + 1, shown === last));
        ui.part("pages").hidden = last < 2;
      },

      // Of other words only those that stand somewhere.
      told: ({ synonyms, words }) => synonyms.map(({ from, to }) => ({
        from,
        to: to.filter((other) => words.flat().some(({ word, bits, stands }) => word.includes(fold(other)) && bits.some(Boolean) && stands !== false)),
      })).filter(({ to }) => to.length),

      grouping(columns) {
        const column = ui.state.sort === "policy" && columns.find(({ name }) => name === "policy");
        return column ? (document) => column.labels[column.sets[column.column[document]][0]] ?? ui.say("ungrouped") : undefined;
      },

      sorted(documents, columns) {
        const column = ui.state.sort && columns.find(({ name }) => name === ui.state.sort);
        if (!column) return documents;
        const groupOf = around.grouping(columns);
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
        const statuses = [...ui.app.attributes].map((attribute) => attribute.name);
        if (name === "status") return values.sort((a, b) => statuses.indexOf("data-status-" + a.id) - statuses.indexOf("data-status-" + b.id));
        if (name === "year") return values.sort((a, b) => Number(b.id) - Number(a.id));
        if (name === "sdg") return values.sort((a, b) => Number(a.id) - Number(b.id));
        return values.sort((a, b) => b.count - a.count);
      },

      showOffers(facets, query, found) {
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
        ui.part("chips").replaceChildren(...chips, ...offers.slice(0, mostOffers));
      },

      showFacets(facets, query, found) {
        const focused = document.activeElement?.id;
        const shownFacets = facets.filter(({ name }) => ui.facetNames.includes(name));
        ui.part("sorting").hidden = found < 2;
        around.showOffers(shownFacets, query, found);
        ui.part("values").replaceChildren(...shownFacets.map(({ name, values }) => {
          const chosen = ui.state.filters[name] ?? [];
          const shown = around.ordered(name, values.filter(({ id, count }) => count || chosen.includes(id)));
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
    };
    history.scrollRestoration = "manual";
    addEventListener("popstate", () => {
      isBack = true;
    });
    for (const act of ["wheel", "touchmove", "keydown"]) addEventListener(act, () => {
      isBack = false;
    }, { passive: true });
    // Where somebody was when a link was followed, for the way back.
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a")) history.replaceState({ y: scrollY }, "");
    });
    return around;
  };
}
