// What a visitor waits for, told by the page's own clock.

/** 150 ms a request, 1.6 Mbit/s: "slow 4G" as browsers' tools simulate it. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

/** Notes, in the page, when its first result is on the screen: in the frame after the one that draws it. @param {string} selector */
const watch = (selector) => {
  const shown = /** @type {any} */ (globalThis).shown = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  return shown;
};

/** A page of an own context, so that nothing is cached, in a browser process that is already awake. @param {any} browser @param {string} site */
const enter = async (browser, site) => {
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  await page.goto(`${site}awake.html`);
  return { context, page };
};

const throttle = async (/** @type {any} */ page) => (await page.context().newCDPSession(page)).send("Network.emulateNetworkConditions", slow4G);

/** @typedef {{bytes: number, milliseconds: number}} Wait */
/** @typedef {{server: import("./server.mjs").Server, page: string, result: string, input: string}} Engine */

/** From opening an address that holds the query. @param {any} browser @param {Engine} engine @param {string} text @param {boolean} slow @returns {Promise<Wait>} */
export const opened = async (browser, { server, page: path, result }, text, slow) => {
  const { context, page } = await enter(browser, server.address);
  await page.addInitScript(watch, result);
  if (slow) await throttle(page);
  server.sent = 0;
  await page.goto(`${server.address}${path}?q=${encodeURIComponent(text)}`, { waitUntil: "commit" });
  const milliseconds = await page.evaluate(() => /** @type {any} */ (globalThis).shown);
  const bytes = server.sent;
  await context.close();
  return { bytes, milliseconds };
};

/**
 * From the input event on a page that is ready. Of the query nothing is loaded, or, the second time, everything.
 * @param {any} browser @param {Engine} engine @param {string} text @param {{slow?: boolean, again?: boolean}} how @returns {Promise<Wait>}
 */
export const typed = async (browser, { server, page: path, result, input }, text, { slow, again }) => {
  const { context, page } = await enter(browser, server.address);
  await page.goto(server.address + path, { waitUntil: "networkidle" });
  await page.focus(input);
  if (again) {
    await page.keyboard.insertText(text);
    await page.waitForSelector(result);
    await page.waitForLoadState("networkidle");
    await page.fill(input, "");
    await page.waitForSelector(result, { state: "detached" });
    await page.waitForTimeout(500);
  }
  await page.evaluate(watch.toString().replace(/^/, "globalThis.watch = "));
  await page.evaluate((/** @type {string} */ selector) => {
    const now = /** @type {any} */ (globalThis);
    now.watch(selector);
    document.addEventListener("input", (event) => (now.since = event.timeStamp), { capture: true, once: true });
  }, result);
  if (slow) await throttle(page);
  server.sent = 0;
  await page.keyboard.insertText(text);
  const milliseconds = await page.evaluate(async () => (await /** @type {any} */ (globalThis).shown) - /** @type {any} */ (globalThis).since);
  const bytes = server.sent;
  await context.close();
  return { bytes, milliseconds };
};
