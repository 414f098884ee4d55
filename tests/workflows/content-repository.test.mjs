// A repository that holds only content, made by "new site": the whole way of a year through it, by the steps of its own workflows.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { plansite, run } from "./workflow.mjs";

const above = mkdtempSync(join(tmpdir(), "content-repository-"));
const folder = join(above, "town");
after(() => rmSync(above, { recursive: true }));

const call = (command, given, cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(command, given, { cwd, encoding: "utf8" });
  return { status, output: stdout + stderr };
};
const say = (...given) => call(plansite[0], [plansite[1], ...given]);
const git = (...given) => {
  const { status, output } = call("git", ["-c", "user.name=clerk", "-c", "user.email=clerk@example.jp", ...given]);
  assert.equal(status, 0, output);
  return output.trim();
};
const head = () => git("rev-parse", "HEAD");
const commit = (message) => {
  git("add", "-A");
  git("commit", "-q", "-m", message);
};
const read = (path) => readFileSync(join(folder, path), "utf8");
const change = (path, old, now) => {
  assert.ok(read(path).includes(old), `${path}: ${old}\n${read(path)}`);
  writeFileSync(join(folder, path), read(path).replace(old, now));
};
const values = (before) => ({ "github.event.pull_request.base.sha": before, "github.event.before": before, "vars.SITE_ADDRESS": "https://town.example.jp/plans/" });
const check = (before) => run(".github/workflows/check.yml", "check", folder, values(before));
const publish = (before) => run(".github/workflows/publish.yml", "build", folder, values(before));

test("what new site makes passes the check and is published for its address", () => {
  const made = call(plansite[0], [plansite[1], "new", "site", "town", "--title", "見本市の計画", "--city", "見本市"], above);
  assert.equal(made.status, 0, made.output);
  const strict = say("check", "--strict");
  assert.equal(strict.status, 0, strict.output);
  git("init", "-q", "-b", "main");
  commit("始まり");
  const { status, output, kept } = publish("0".repeat(40));
  assert.equal(status, 0, output);
  assert.deepEqual(kept, [join(folder, "site")]);
  assert.match(read("site/index.html"), /<link rel="canonical" href="https:\/\/town\.example\.jp\/plans\/">/);
  assert.ok(existsSync(join(folder, ".github/pull_request_template.md")));
});

test("a year is begun as a draft: listed empty, shown in the preview as 案, in no public byte", () => {
  const before = head();
  const made = say("new", "year", "R7");
  assert.equal(made.status, 0, made.output);
  const open = say("check", "--strict");
  assert.equal(open.status, 0, open.output);
  change("content/plans/first/actuals/2025.yaml", '  "1":\n', '  "1": 121人\n');
  commit("令和7年度を集めている途中");
  const { status, output } = check(before);
  assert.equal(status, 0, output);
  assert.match(read("preview/plans/first/measure/01-1/index.html"), /121人/);
  assert.match(read("preview/index.html"), /<meta name="robots" content="noindex">/);
  assert.match(read("preview/index.html"), /案\u3000公開前の確認のためのサイトです/);
  assert.doesNotMatch(read("site/plans/first/measure/01-1/index.html"), /121人/);
  assert.doesNotMatch(read("site/index.html"), /noindex|案\u3000/);
});

test("what changes stands in the comment and on the paper, and the merge publishes it", () => {
  const before = head();
  change("content/plans/first/plan.yaml", 'draft: ["2025"]\n', "");
  commit("令和7年度を公開する");
  const { status, output, kept } = check(before);
  assert.equal(status, 0, output);
  assert.deepEqual(kept, [join(folder, "out"), join(folder, "preview")]);
  assert.match(read("out/diff.md"), /\| 01-1 指標の名前（何の数か） 令和7年度の実績 \|.*\| 121人 \|/);
  assert.match(read("out/新旧対照表.html"), /<u>121人<\/u>/);
  assert.equal(publish(before).status, 0);
  assert.match(read("site/plans/first/measure/01-1/index.html"), /121人/);
});

test("a published value that is put right is named with its correction, which diff writes and the site shows", () => {
  const before = head();
  change("content/plans/first/actuals/2025.yaml", "121人", "112人");
  const named = say("diff", `git:${before}`);
  assert.match(named.output, /121人 → 112人、達成率 110\.0% → 101\.8%、達成のまま/);
  assert.match(named.output, /- \{ plan: first, node: measure\/01-1, field: "1", year: "2025", old: 121人, new: 112人/);
  const written = say("diff", `git:${before}`, "--write-corrections", "--reason", "数え直しました。");
  assert.equal(written.status, 0, written.output);
  assert.doesNotMatch(say("diff", `git:${before}`, "--strict").output, /訂正の記録がない/);
  commit("訂正");
  const { status, output } = check(before);
  assert.equal(status, 0, output);
  assert.equal(publish(before).status, 0);
  assert.match(read("site/plans/first/measure/01-1/index.html"), /<del>121人<\/del> → <ins>112人<\/ins> <span[^>]*>数え直しました。/);
});

test("what was published does not vanish without a word: the job stops and says what to do", () => {
  const before = head();
  change("content/plans/first/measures/01.yaml", "id: 01-1", "id: 01-9");
  change("content/plans/first/actuals/2025.yaml", '"01-1"', '"01-9"');
  change("content/site.yaml", "measure/01-1", "measure/01-9");
  commit("番号を変える");
  const lost = publish(before);
  assert.equal(lost.status, 1, lost.output);
  assert.deepEqual(lost.kept, []);
  assert.match(lost.output, /PS1001: 公開した項目や指標 1 件がなくなります: 01-1 .*\n.*moved に「- \{ from: plans\/first\/measure\/01-1\/, to: 新しい番地 \}」/);
  writeFileSync(join(folder, "content/site.yaml"), `${read("content/site.yaml")}moved:\n  - { from: plans/first/measure/01-1/, to: plans/first/measure/01-9/ }\n`);
  commit("移した番地");
  const declared = publish(before);
  assert.equal(declared.status, 0, declared.output);
  assert.match(read("site/plans/first/measure/01-1/index.html"), /measure\/01-9\/index\.html/);
});

test("a mistake stands at its line, and nothing goes on", () => {
  change("content/plans/first/measures/01.yaml", "direction: up", "direction: sideways");
  const { status, output } = check(head());
  assert.equal(status, 1);
  assert.match(output, /::error file=content\/plans\/first\/measures\/01\.yaml,line=\d+/);
});
