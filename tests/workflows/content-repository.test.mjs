// A repository that holds only content: what the sample workflow does in it, from a fresh start to a mistake in a later change.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { repository, run } from "./workflow.mjs";

const sample = ".github/samples/publish.yml";
const address = "https://town.example.jp/plans/";
const folder = mkdtempSync(join(tmpdir(), "content-repository-"));
cpSync(join(repository, "tests/PlanSite.Tests/Fixtures/small"), join(folder, "content"), { recursive: true });
after(() => rmSync(folder, { recursive: true }));

const build = () => run(sample, "build", folder, { SITE_ADDRESS: address });
const page = (path) => readFileSync(join(folder, "site", path), "utf8");

test("the content is checked and built with the theme that comes with the program, for the address of the repository", () => {
  const { status, output, published } = build();
  assert.equal(status, 0, output);
  assert.equal(published, join(folder, "site"));
  assert.match(page("index.html"), /<link rel="canonical" href="https:\/\/town\.example\.jp\/plans\/">/);
  assert.match(page("404.html"), /href="\/plans\/assets\/[0-9a-f]{16}\/site\.css"/);
  assert.match(page("sitemap.xml"), /<loc>https:\/\/town\.example\.jp\/plans\/plans\/town\//);
  assert.ok(!existsSync(join(folder, "themes")));
});

test("a mistake in the content stops the job where it is told, and nothing is published", () => {
  const file = join(folder, "content/plans/town/measures/01.yaml");
  const right = readFileSync(file, "utf8");
  const before = page("index.html");
  writeFileSync(file, right.replace("direction: up", "direction: sideways"));
  const { status, output, published } = build();
  writeFileSync(file, right);
  assert.equal(status, 1, output);
  assert.match(output, /content\/plans\/town\/measures\/01\.yaml\n {2}\d+:\d+ エラー PS\d{4}: /);
  assert.equal(published, null);
  assert.equal(page("index.html"), before);
});

test("a change that is right again is published", () => {
  writeFileSync(join(folder, "content/pages/new.md"), "# 新しい頁\n\n本文。\n");
  const { status, output } = build();
  assert.equal(status, 0, output);
  assert.match(page("new/index.html"), /<h1[^>]*>新しい頁<\/h1>/);
});
