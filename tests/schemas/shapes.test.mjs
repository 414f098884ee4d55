// Every record of the content is explained and completed by the editor, in Japanese, where it stands in its file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { start } from "./language-server.mjs";

const content = join(dirname(fileURLToPath(import.meta.url)), "../../content");
const files = { site: "site.yaml", plan: "plan.yaml", measures: "measures/**", actuals: "actuals/**", programmes: "programmes/**" };
const address = (name) => join(content, `.schemas/${name}.schema.json`);
const schemas = Object.fromEntries(Object.keys(files).map((name) => [name, JSON.parse(readFileSync(address(name), "utf8"))]));

let editor;
before(async () => {
  editor = await start(Object.fromEntries(Object.entries(files).map(([name, pattern]) => [pathToFileURL(address(name)), [pattern]])));
});
after(() => editor.stop());

/** A key that a map of such keys may have: a year, an id, a word. */
function keyFor({ propertyNames }) {
  return ["R4", "PS0518", "a"].find((key) => !propertyNames?.pattern || new RegExp(propertyNames.pattern, "u").test(key)) ?? "a";
}

/** The shortest way from the top of a file to each record: keys, and 0 for a list's entry. */
function waysIn(schema) {
  const ways = new Map();
  const open = [{ part: schema, way: [] }];
  const seen = new Set();
  while (open.length > 0) {
    const { part, way } = open.shift();
    if (!part || typeof part !== "object") continue;
    const name = part.$ref?.slice("#/$defs/".length);
    if (name) {
      if (seen.has(name)) continue;
      seen.add(name);
      const record = schema.$defs[name];
      if (Object.keys(record.properties ?? {}).length > 0) ways.set(name, way);
      open.push({ part: { ...record, $ref: undefined }, way });
    }
    for (const [key, value] of Object.entries(part.properties ?? {})) open.push({ part: value, way: [...way, key] });
    if (part.items) open.push({ part: part.items, way: [...way, 0] });
    if (part.additionalProperties) open.push({ part: part.additionalProperties, way: [...way, keyFor(part)] });
    for (const value of Object.values(part.patternProperties ?? {})) open.push({ part: value, way: [...way, keyFor(part)] });
    for (const other of [part.then, part.else, ...(part.anyOf ?? []), ...(part.oneOf ?? []), ...(part.allOf ?? [])]) open.push({ part: other, way });
  }
  return ways;
}

/** The lines that lead to a record, and what stands before its keys: on the first of them, and on the others. */
function leadTo(way) {
  let [text, indent, dash] = ["", "", ""];
  for (const step of way) {
    if (step === 0) {
      dash += "- ";
      continue;
    }
    text += `${indent}${dash}${/^[a-z_A-Z][\w-]*$/.test(step) ? step : `"${step}"`}:\n`;
    indent += `${" ".repeat(dash.length)}  `;
    dash = "";
  }
  return { text, first: indent + dash, others: indent + " ".repeat(dash.length) };
}

const isJapanese = (text) => /[ぁ-んァ-ヶ一-龠]/u.test(text);
const wordsOf = (told) => told?.value ?? told ?? "";
let last = 0;

async function opened(name, text) {
  const uri = String(pathToFileURL(join("/content/plans", `shape${++last}`, files[name].replace("**", "a.yaml"))));
  await editor.problemsOf(uri, text);
  return uri;
}

for (const [name, schema] of Object.entries(schemas)) {
  for (const [record, way] of waysIn(schema)) {
    const { title, properties } = schema.$defs[record];
    test(`${name}: ${title} (${record}) is explained and completed`, async () => {
      assert.ok(isJapanese(title), title);
      const keys = Object.keys(properties);
      const { text, first, others } = leadTo(way);
      const line = text.split("\n").length - 1;

      for (const key of keys) {
        const uri = await opened(name, `${text}${first}${key}: \n`);
        const { contents } = await editor.hover(uri, line, first.length + 1);
        assert.ok(isJapanese(wordsOf(contents)), `${key}: ${wordsOf(contents)}`);
      }

      const begun = keys[0];
      const uri = await opened(name, `${text}${first}${begun}: a\n${others}\n`);
      const { items } = await editor.completion(uri, line + 1, others.length);
      const offered = items.map((i) => i.label);
      for (const key of keys.filter((k) => k !== begun)) {
        assert.ok(offered.includes(key), `${key} is not offered: ${offered.join(" ")}`);
        const item = items.find((i) => i.label === key);
        assert.ok(isJapanese(wordsOf(item.documentation)), `${key}: ${wordsOf(item.documentation)}`);
      }
    });
  }
}

test("every record of every schema has a way to it", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const records = Object.entries(schema.$defs).filter(([, d]) => Object.keys(d.properties ?? {}).length > 0);
    assert.deepEqual([...waysIn(schema).keys()].sort(), records.map(([r]) => r).sort(), name);
  }
});
