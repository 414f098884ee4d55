// @ts-check
/* Words of the site that go on as the last word of the question, offered below the box while somebody types: a combobox with a list, as the
   ARIA Authoring Practices describe it. Loaded after the first answer, so that it costs no result time; what is found does not depend on it. */
"use strict";
{
  const fold = globalThis.planSearchFold;
  const most = 6;
  /** Shorter words that hold what was typed anywhere say little. */
  const leastInside = 2;
  /** Before the last word: everything up to a blank, a quotation mark or a bracket, and a sign that excludes it. */
  const lastWord = /^([^]*?[-－]?)([^\s"「」『』()（）]*)$/u;

  globalThis.planSearchSuggest = (index) => {
    /** Folded, the most frequent first. @type {Promise<{shown: string, text: string}[]>} */
    const words = index.load("words").then((/** @type {string} */ all) => all.split("\n").map((shown) => ({ shown, text: fold(shown).text })));

    /** Words whose reading begins with these kana. @param {string} kana in hiragana */
    const read = async (kana) => {
      if (!/^[\u3041-\u3096]{2,}$/.test(kana)) return [];
      const lines = (await index.load(index.internals.fileOf("y", kana.slice(0, 2)))).split("\n");
      return lines.filter((/** @type {string} */ line) => line.startsWith(kana)).flatMap((/** @type {string} */ line) => line.split("\t").slice(1))
        .filter((/** @type {string} */ word) => word.length > 1);
    };

    return {
      async words(question) {
        const [, before, typed] = question.match(lastWord) ?? ["", "", ""];
        const wanted = fold(typed).text;
        if (!wanted || /^[\u3041-\u3096a-z\d-]$/.test(wanted)) return [];
        const all = await words;
        const spoken = await read(wanted);
        const found = [
          ...all.filter(({ text }) => text.startsWith(wanted)).map(({ shown }) => shown),
          ...all.filter(({ shown }) => spoken.includes(shown)).map(({ shown }) => shown),
          ...spoken,
          ...(wanted.length < leastInside ? [] : all.filter(({ text }) => text.includes(wanted)).map(({ shown }) => shown)),
        ];
        const others = [...new Set(found)].filter((word) => fold(word).text !== wanted);
        return others.slice(0, most).map((word) => ({ word, question: before + word }));
      },
    };
  };

  /** @type {typeof planSearchCombobox} */
  globalThis.planSearchCombobox = (input, list, ask) => {
    let active = -1;
    let taken = "";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);

    const options = () => /** @type {HTMLElement[]} */ ([...list.children]);
    const go = (/** @type {number} */ to) => {
      active = to;
      options().forEach((option, i) => option.setAttribute("aria-selected", `${i === active}`));
      if (active < 0) input.removeAttribute("aria-activedescendant");
      else input.setAttribute("aria-activedescendant", options()[active].id);
      input.setAttribute("aria-expanded", `${!list.hidden}`);
    };
    const close = () => {
      list.hidden = true;
      list.replaceChildren();
      go(-1);
    };
    const take = (/** @type {string} */ question) => {
      input.value = taken = question;
      close();
      input.dispatchEvent(new Event("input"));
    };
    const offer = async () => {
      const { value } = input;
      const words = value === taken ? [] : await ask(value);
      // The answer to what was typed before, or to somebody who went on.
      if (value !== input.value || document.activeElement !== input) return;
      list.replaceChildren(...words.map(({ word, question }, i) => {
        const option = Object.assign(document.createElement("li"), { id: `${list.id}-${i}`, textContent: word, onclick: () => take(question) });
        option.setAttribute("role", "option");
        return option;
      }));
      list.hidden = !words.length;
      go(-1);
    };

    list.onpointerdown = (event) => event.preventDefault(); // the box keeps the focus
    input.addEventListener("blur", close);
    input.addEventListener("input", () => active < 0 || go(-1));
    input.addEventListener("keydown", async (event) => {
      const { key, isComposing } = event;
      if (isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (key === "ArrowDown" || key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          taken = "";
          await offer();
        }
        // From the last on to the box itself, and again from the first.
        const count = options().length;
        if (count) go((((active + 1 + (key === "ArrowDown" ? 1 : -1)) % (count + 1)) + count + 1) % (count + 1) - 1);
      } else if (key === "Enter" && active >= 0) {
        event.preventDefault();
        options()[active].click();
      } else if (key === "Escape" && !list.hidden) {
        event.preventDefault();
        taken = input.value;
        close();
      }
    });
    go(-1);
    return { offer, close };
  };
}
