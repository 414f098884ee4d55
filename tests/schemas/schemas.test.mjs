// What an editor tells while content is written is what `check` tells afterwards. The editor's own engine is asked, not a model of it.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { start } from "./language-server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const content = join(root, "content");
const tests = join(root, "tests/PlanSite.Tests");

/** Rules that a schema can watch over as well: unknown keys, missing keys, shapes, numbers, years, words, ids, dates, addresses. */
const told = ["PS0201", "PS0202", "PS0203", "PS0204", "PS0205", "PS0206", "PS0207", "PS0208", "PS0209"];

/** Lines of mistakes that only the whole plan tells: its own words and marks, digits that do not add up, eras, days of a month,
 * what addresses hide, names of devices; 1e3 and 0500, which for YAML are numbers. */
const beyond = {
  "addresses-that-run-code": ["plans/town/plan.yaml:12", "site.yaml:4"],
  "contact-of-the-municipality-that-runs-code": ["plans/town/plan.yaml:4"],
  "day-that-is-none": ["plans/town/plan.yaml:6"],
  "grade-not-in-scale": ["plans/town/actuals/2022.yaml:12"],
  "grade-of-a-look-alike": ["plans/town/actuals/2022.yaml:3", "plans/town/actuals/2022.yaml:8"],
  "number-too-large": ["site.yaml:14"],
  "published-mark-unknown": ["plans/town/actuals/2022.yaml:2"],
  "published-rate-unreadable": ["plans/town/actuals/2022.yaml:2"],
  "judgement-not-a-block": ["plans/town/actuals/2022.yaml:2"],
  "municipality-code-without-check-digit": ["plans/town/plan.yaml:4"],
  "late-heisei-as-start": ["plans/town/plan.yaml:5"],
  "id-of-a-page-file": ["plans/town/measures/01.yaml:1", "plans/town/measures/01.yaml:21"],
  "language-by-its-title": ["site.yaml:7"],
  "page-offset-of-half-a-sheet": ["plans/town/plan.yaml:33"],
  "late-heisei-in-a-plan-of-reiwa": ["plans/town/measures/01.yaml:14", "plans/town/measures/01.yaml:30"],
  "municipality-code-cut": ["plans/town/plan.yaml:4"],
  "number-with-exponent": ["plans/town/measures/01.yaml:32"],
  "number-with-leading-zero": ["plans/town/measures/01.yaml:32"],
  "value-begins-with-hash": ["plans/town/measures/01.yaml:1"],
};

/** What the editor tells besides: a key that is misspelt is missing as well, and a key without its value is marked itself. */
const besides = {
  "key-in-another-case": ["plans/town/measures/01.yaml:1"],
  "levels-misspelt": ["plans/town/plan.yaml:1"],
  "required-key-misspelt": ["plans/town/plan.yaml:1"],
  "value-begins-with-hash": ["plans/town/measures/01.yaml:3"],
};

let editor;
let explained;
before(async () => {
  const schemas = {};
  for (const [name, files] of [
    ["site", "site.yaml"],
    ["plan", "plan.yaml"],
    ["measures", "measures/**"],
    ["actuals", "actuals/**"],
  ])
    schemas[pathToFileURL(join(content, `.schemas/${name}.schema.json`))] = [files];
  editor = await start(schemas);
  explained = await start({});
});
after(() => [editor, explained].forEach((server) => server.stop()));

/** All files of a folder, as paths below it. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => relative(folder, join(f.parentPath ?? f.path, f.name)).replaceAll("\\", "/"))
    .sort();
}

/** Lines at which `check` tells of something by one of the rules, below the name of their file: `plans/town/plan.yaml:4`. */
function linesOf(expected, rules) {
  const found = [];
  let file = "";
  for (const line of expected.split("\n")) {
    if (/^\S+\.yaml$/.test(line)) file = line.replace(/^content\//, "");
    const problem = line.match(/^ {2}(\d+):\d+ \S+ (PS\d{4}): /);
    if (problem && rules.includes(problem[2])) found.push(`${file}:${problem[1]}`);
  }
  return found;
}

const mistakes = readdirSync(join(tests, "WrongContent"))
  .map((name) => ({
    name,
    folder: join(tests, "WrongContent", name),
    expected: readFileSync(join(tests, "WrongContent", name, "expected.txt"), "utf8"),
  }))
  .map((m) => ({ ...m, lines: linesOf(m.expected, told) }))
  .filter((m) => m.lines.length > 0)
  .filter((m) => !m.expected.includes("PS0102")); // no YAML: the editor's reader stops where it is told, and says it in its own way

test("there are mistakes of every rule to compare", () => {
  for (const rule of told)
    assert.ok(
      mistakes.some((m) => m.expected.includes(rule)),
      rule,
    );
});

for (const { name, folder, lines } of mistakes) {
  test(`${name}: the editor marks the lines that check tells of`, async () => {
    const marked = [];
    for (const file of filesOf(folder).filter((f) => f.endsWith(".yaml"))) {
      const uri = String(pathToFileURL(join("/content", name, file)));
      for (const problem of await editor.problemsOf(uri, readFileSync(join(folder, file), "utf8")))
        marked.push(`${file}:${problem.range.start.line + 1}`);
    }
    const expects = lines.filter((line) => !beyond[name]?.includes(line) && existsSync(join(folder, line.split(":")[0])));
    for (const line of expects) assert.ok(marked.includes(line), `${line} is not marked; marked are ${marked.join(" ")}`);
    assert.deepEqual(
      marked.filter((line) => !expects.includes(line) && !besides[name]?.includes(line)),
      [],
      "what the editor alone marks",
    );
  });
}

const shipped = filesOf(content).filter((f) => f.endsWith(".yaml") && !f.startsWith("."));

test("every file of the content names its schema, and the editor finds nothing wrong in it", async () => {
  assert.ok(shipped.length > 50);
  for (const file of shipped) {
    const text = readFileSync(join(content, file), "utf8");
    const [, schema] = text.match(/^# yaml-language-server: \$schema=(\S+\.schema\.json)\n/) ?? [];
    assert.ok(schema && existsSync(join(content, dirname(file), schema)), `${file} names no schema that is there`);
    assert.deepEqual(await explained.problemsOf(String(pathToFileURL(join(content, file))), text), [], file);
  }
});

let last = 0;

/** Opens a text as the file of a plan and says where its mark | stands. */
async function opened(file, text) {
  const uri = String(pathToFileURL(join("/content/plans", String(++last), file)));
  const at = text.indexOf("|");
  const lines = text.slice(0, at).split("\n");
  await editor.problemsOf(uri, text.replace("|", ""));
  return [uri, lines.length - 1, lines.at(-1).length];
}

test("it explains a key and its words in Japanese", async () => {
  const { contents } = await editor.hover(
    ...(await opened("measures/explain.yaml", "- id: a\n  title: b\n  parent: c\n  indicators:\n    - id: x\n      name: y\n      dire|ction: up\n")),
  );
  for (const words of ["向き", "`up`", "多いほどよい"]) assert.ok(contents.value.includes(words), contents.value);
});

test("it offers the keys of a record and tells what they hold", async () => {
  const { items } = await editor.completion(
    ...(await opened("measures/offer.yaml", "- id: a\n  title: b\n  parent: c\n  indicators:\n    - id: x\n      name: y\n      |\n")),
  );
  const labels = items.map((i) => i.label);
  for (const key of ["baseline", "targets", "direction", "unit", "reviewed"]) assert.ok(labels.includes(key), labels.join(" "));
  assert.ok(!labels.includes("name") && !labels.includes("budget"));
  const told = items.find((i) => i.label === "stages").documentation;
  assert.ok((told.value ?? told).includes("進む順に並べます"));
});

test("it offers the words that a key chooses from", async () => {
  const { items } = await editor.completion(...(await opened("plan.yaml", "title: a\nbudget_kind: |\n")));
  assert.deepEqual(items.map((i) => i.label).sort(), ["budget", "estimate", "settled"]);
});

test("it offers what goes with a result", async () => {
  const { items } = await editor.completion(...(await opened("actuals/2022.yaml", '"1-1":\n  participants:\n    value: 3人\n    |\n')));
  const labels = items.map((i) => i.label);
  for (const key of ["note", "published", "doubtful", "judgement"]) assert.ok(labels.includes(key), labels.join(" "));
});
