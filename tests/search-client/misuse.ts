// For the checker only: it finds what does not exist, which it cannot when something became any.
declare const ui: Ui;

// @ts-expect-error No element has a handler of this name: what is assigned to it is never called.
ui.part("input").oncompositionend = ui.typed;
// @ts-expect-error Not in the page.
ui.part("inputs");
// @ts-expect-error Neither.
ui.copy("results");
// @ts-expect-error A link has none.
ui.make("a", { scr: "" });
