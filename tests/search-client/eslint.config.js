// Lints the shipped scripts and their tests.
import js from "@eslint/js";

const browser = ["document", "location", "history", "navigator", "setTimeout", "clearTimeout", "requestAnimationFrame", "URLSearchParams", "addEventListener", "onpopstate", "matchMedia",
  "fetch", "URL", "DOMParser", "HTMLScriptElement", "HTMLTableElement", "HTMLElement", "Node", "Element"];
const node = ["process", "console", "URL", "performance"];
const known = (/** @type {string[]} */ names) => Object.fromEntries(names.map((name) => [name, "readonly"]));

export default [
  { ignores: ["**/bin/**", "**/obj/**"] },
  js.configs.recommended,
  { files: ["themes/**/*.js"], languageOptions: { sourceType: "script", globals: { ...known([...browser, "Event", "Option", "scrollTo", "scrollY", "getComputedStyle", "XMLSerializer", "Image", "Blob"]), onpopstate: "writable" } } },
  { files: ["tests/**/*.{js,mjs}"], languageOptions: { sourceType: "module", globals: known(node) } },
  { files: ["tests/benchmarks/**/*.mjs"], languageOptions: { globals: known([...browser, "MutationObserver"]) } },
  {
    rules: {
      eqeqeq: "error",
      // Marks and joiners stand in the classes of the folding on purpose.
      "no-misleading-character-class": "off",
      "no-self-compare": "off",
      "no-var": "error",
      "prefer-const": "error",
      "no-implied-eval": "error",
      "no-restricted-properties": ["error", ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property, message: "Text is set as text, never as HTML." }))],
      "no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
    },
  },
];
