// @ts-check
/* Sends a figure and saves it as a picture. Every page is complete without it. */
(() => {
  'use strict';

  const wide = 720, margin = 20;
  /** What a browser has reckoned for a shape, as attributes: a picture has no style sheet. */
  const looks = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-size', 'font-weight'];
  const space = 'http://www.w3.org/2000/svg';

  /** The lasting address; on a disk, the file. @param {string} place */
  const addressOf = (place) =>
    (/** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=canonical]'))?.href ?? location.href.split('#')[0]) + '#' + place;

  /** @param {Element} from @param {Element} to */
  const dress = (from, to) => {
    const style = getComputedStyle(from);
    to.removeAttribute('class');
    for (const look of looks) to.setAttribute(look, style.getPropertyValue(look));
    [...from.children].forEach((child, i) => dress(child, to.children[i]));
  };

  /** @param {string} name @param {Record<string, string | number>} attributes @param {string} [text] */
  const element = (name, attributes, text) => {
    const made = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    if (text) made.textContent = text;
    return made;
  };

  /** Lines that fit: broken at blanks where words are long, else anywhere. @param {string} text @param {CanvasRenderingContext2D} pen @param {number} room */
  const lines = (text, pen, room) => {
    const made = [''];
    for (const part of text.match(/[!-~]+|\s+|./gu) ?? []) {
      for (const piece of pen.measureText(part).width > room ? part : [part]) {
        if (pen.measureText(made[made.length - 1] + piece).width > room) made.push('');
        made[made.length - 1] += made[made.length - 1] || piece.trim() ? piece : '';
      }
    }
    return made;
  };

  /** The figure with its name, its legend and where it comes from. @param {HTMLElement} box @returns {SVGElement} */
  const draw = (box) => {
    const section = /** @type {HTMLElement} */ (document.getElementById(box.dataset.share ?? ''));
    const chart = /** @type {SVGSVGElement} */ (section.querySelector('.c-wide'));
    const page = getComputedStyle(document.body);
    const [ink, weak, paper] = ['--text', '--text-weak', '--surface'].map((name) => page.getPropertyValue(name).trim());
    const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
    const svg = element('svg', { xmlns: space, 'font-family': page.fontFamily });
    let y = margin;
    /** @param {string} text @param {number} size @param {string} colour @param {number} weight */
    const write = (text, size, colour, weight) => {
      pen.font = `${weight} ${size}px ${page.fontFamily}`;
      for (const line of lines(text.trim(), pen, wide - 2 * margin)) {
        svg.append(element('text', { x: margin, y: y + size, 'font-size': size, 'font-weight': weight, fill: colour }, line));
        y += size * 1.5;
      }
    };
    write(document.querySelector('h1')?.textContent ?? '', 15, weak, 400);
    write(section.querySelector('h3')?.textContent ?? '', 20, ink, 700);
    write(box.dataset.text ?? '', 15, ink, 400);
    const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
    dress(chart, copy);
    copy.setAttribute('x', String((wide - Number(copy.getAttribute('width'))) / 2));
    copy.setAttribute('y', String(y + 10));
    copy.removeAttribute('aria-hidden');
    svg.append(copy);
    y += Number(copy.getAttribute('height')) + 20;
    let x = margin;
    for (const entry of section.querySelectorAll('.c-legend > li')) {
      const key = /** @type {SVGSVGElement} */ (entry.querySelector('svg'));
      const drawn = /** @type {SVGSVGElement} */ (key.cloneNode(true));
      const word = (entry.textContent ?? '').trim();
      dress(key, drawn);
      pen.font = `14px ${page.fontFamily}`;
      const width = pen.measureText(word).width + 56;
      if (x > margin && x + width > wide - margin) [x, y] = [margin, y + 22];
      drawn.setAttribute('x', String(x));
      drawn.setAttribute('y', String(y));
      svg.append(drawn, element('text', { x: x + 34, y: y + 12, 'font-size': 14, fill: ink }, word));
      x += width;
    }
    y += 24;
    for (const note of section.querySelectorAll('.c-note')) write(note.textContent ?? '', 13, weak, 400);
    write(box.dataset.origin ?? '', 12, weak, 400);
    y += margin;
    for (const [key, value] of Object.entries({ width: wide, height: y, viewBox: `0 0 ${wide} ${y}` })) svg.setAttribute(key, String(value));
    svg.prepend(element('title', {}, document.title), element('rect', { width: wide, height: y, fill: paper }));
    return svg;
  };

  /** @param {SVGElement} svg */
  const textOf = (svg) => new XMLSerializer().serializeToString(svg);

  /** Twice as large, sharp on paper and on phones. @param {SVGElement} svg @returns {Promise<Blob | null>} */
  const paint = async (svg) => {
    const picture = new Image();
    picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(textOf(svg));
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width * 2, picture.height * 2];
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, 'image/png'));
  };

  /** @param {Blob | null} blob @param {string} name */
  const save = (blob, name) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  /** By what the phone offers; else the address is copied. @param {HTMLElement} box @param {HTMLElement} button */
  const send = async (box, button) => {
    const url = addressOf(box.dataset.share ?? '');
    if (navigator.share) return navigator.share({ title: document.title, text: box.dataset.text ?? '', url });
    await navigator.clipboard.writeText(`${box.dataset.text ?? ''}\n${url}`);
    button.textContent = button.dataset.done ?? '';
  };

  for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-share]'))) {
    const name = `${location.pathname.split('/').filter((part) => part && part !== 'index.html').pop() ?? 'chart'}-${(box.dataset.share ?? '').replace('indicator-', '')}`;
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (box.querySelectorAll('button'))) {
      button.addEventListener('click', () => {
        if (button.dataset.do === 'send') send(box, button).catch(() => { /* the reader thought better of it */ });
        else if (button.dataset.do === 'svg') save(new Blob([textOf(draw(box))], { type: 'image/svg+xml' }), name + '.svg');
        else paint(draw(box)).then((blob) => save(blob, name + '.png'));
      });
      if (button.dataset.do === 'send' && !navigator.share && !navigator.clipboard) button.hidden = true;
    }
    box.hidden = false;
  }
})();
