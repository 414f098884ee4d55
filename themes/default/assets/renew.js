// @ts-check
/* On the search page: when a publishing has taken away the index that this page began with, the page at this address names another one by
   now, and is loaded again. The question is in the address. Where nothing can be read, search.js says so and the page stays. */
"use strict";
addEventListener("error", async ({ target }) => {
  const folder = document.querySelector("[data-folder]")?.getAttribute("data-folder");
  if (!folder || !(target instanceof HTMLScriptElement) || !target.src.startsWith(new URL(folder, location.href).href)) return;
  try {
    const page = await (await fetch(location.href, { cache: "no-cache" })).text();
    const now = new DOMParser().parseFromString(page, "text/html").querySelector("[data-folder]");
    if (now && now.getAttribute("data-folder") !== folder) location.reload();
  } catch { /* the network is down */ }
}, true);
