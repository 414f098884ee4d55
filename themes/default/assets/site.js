// @ts-check
/* Improves tables and citations. Every page is complete without it. */
(() => {
  'use strict';

  /** Full width, case and the two kana read alike. @param {string} text */
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

  /** @param {HTMLTableCellElement} cell */
  const valueOf = (cell) => cell.dataset.v ?? (cell.textContent ?? '').trim();

  /** Numbers before words, empty cells last. @param {string} a @param {string} b @param {number} way */
  const compare = (a, b, way) => {
    const empty = (/** @type {string} */ s) => s === '' || s === '–';
    if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b));
    const [x, y] = [Number(a), Number(b)];
    if (!Number.isNaN(x) && !Number.isNaN(y)) return (x - y) * way;
    return (a < b ? -1 : a > b ? 1 : 0) * way;
  };

  /** @param {URLSearchParams} state */
  const keep = (state) => {
    const text = state.toString();
    try { history.replaceState(null, '', text ? '?' + text : location.pathname); } catch { /* a file has no history to write */ }
  };

  /** @param {HTMLTableElement} table @param {URLSearchParams} state */
  const sortable = (table, state) => {
    const heads = [...table.tHead?.rows[0]?.cells ?? []];
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const select = /** @type {HTMLSelectElement | null} */ (document.getElementById(table.id + '-o'));
    /** @param {string} order A column with - before it when falling; empty for the order of the plan. */
    const sort = (order) => {
      const [column, way] = [Math.abs(Number(order)), order.startsWith('-') ? -1 : 1];
      heads.forEach((h, i) => order && i === column ? h.setAttribute('aria-sort', way > 0 ? 'ascending' : 'descending') : h.removeAttribute('aria-sort'));
      body.append(...!order ? rows : rows.map((row, i) => ({ row, i, value: valueOf(row.cells[column]) }))
        .sort((a, b) => compare(a.value, b.value, way) || a.i - b.i).map((x) => x.row));
      if (select) select.value = order;
      order ? state.set('sort', order) : state.delete('sort');
    };
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      const name = head.textContent ?? '';
      button.title = (table.dataset.sort ?? '').replace('{name}', name);
      button.ariaLabel = button.title;
      button.addEventListener('click', () => {
        sort((head.getAttribute('aria-sort') === 'ascending' ? '-' : '') + column);
        keep(state);
      });
      head.append(button);
      for (const [order, text] of [[`${column}`, select?.dataset.up], [`-${column}`, select?.dataset.down]])
        select?.add(new Option((text ?? '').replace('{name}', name), order));
    });
    select?.addEventListener('change', () => {
      sort(select.value);
      keep(state);
    });
    select?.form?.addEventListener('reset', () => sort(''));
    const wanted = state.get('sort');
    if (wanted && heads[Math.abs(Number(wanted))]) sort(wanted);
  };

  /** @param {HTMLFormElement} form @param {HTMLTableElement} table @param {URLSearchParams} state */
  const filterable = (form, table, state) => {
    const rows = [...table.tBodies[0].rows];
    /** Read when the first word is typed. @type {string[] | undefined} */
    let texts;
    const count = /** @type {HTMLElement} */ (form.querySelector('[role=status]'));
    const fields = /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ ([...form.querySelectorAll('[name]')]);
    const apply = () => {
      const words = fold(fields[0].value).split(/\s+/).filter(Boolean);
      const picks = fields.slice(1).filter((f) => f.value);
      const shown = new Set();
      if (words.length) texts ??= rows.map((row) => fold(row.textContent ?? ''));
      rows.forEach((row, i) => {
        const fits = words.every((w) => texts?.[i].includes(w)) && picks.every((f) => (row.dataset[f.name] ?? '').split(' ').includes(f.value));
        row.hidden = !fits;
        if (fits) shown.add(row.dataset.key);
      });
      count.textContent = (count.dataset.text ?? '').replace('{count}', String(shown.size)).replace('{total}', count.dataset.total ?? '');
      for (const f of fields) f.value ? state.set(f.name, f.value) : state.delete(f.name);
      keep(state);
    };
    for (const f of fields) f.value = state.get(f.name) ?? '';
    const more = form.querySelector('details');
    if (more) more.open = matchMedia('(width >= 48em)').matches || state.has('sort') || fields.slice(1).some((f) => f.value);
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (e) => e.preventDefault());
    form.addEventListener('reset', () => setTimeout(apply));
    apply();
  };

  /** @param {HTMLElement} text */
  const copyable = (text) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = text.dataset.copy ?? '';
    const quoted = text.textContent ?? '';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(quoted);
      button.textContent = text.dataset.copied ?? '';
    });
    text.after(button);
  };

  /** A link to a place on this page also copies its address. @param {HTMLAnchorElement} link */
  const linkable = (link) => link.addEventListener('click', async () => {
    await navigator.clipboard.writeText(link.href);
    link.textContent = link.dataset.link ?? '';
  });

  /** The name below a mark that the keyboard has reached goes away with Escape, until another is reached. @param {HTMLElement} wall */
  const dismissible = (wall) => {
    wall.addEventListener('keydown', (e) => wall.classList.toggle('quiet', e.key === 'Escape'));
    wall.addEventListener('focusin', () => wall.classList.remove('quiet'));
  };

  document.querySelectorAll('.wall').forEach((e) => dismissible(/** @type {HTMLElement} */ (e)));
  const state = new URLSearchParams(location.search);
  for (const table of /** @type {NodeListOf<HTMLTableElement>} */ (document.querySelectorAll('table[data-sort]'))) sortable(table, state);
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-filter]'))) {
    const table = document.getElementById(form.dataset.filter ?? '');
    if (table instanceof HTMLTableElement) filterable(form, table, state);
  }
  if (navigator.clipboard) {
    document.querySelectorAll('[data-copy]').forEach((e) => copyable(/** @type {HTMLElement} */ (e)));
    document.querySelectorAll('a[data-link]').forEach((e) => linkable(/** @type {HTMLAnchorElement} */ (e)));
  }
})();
