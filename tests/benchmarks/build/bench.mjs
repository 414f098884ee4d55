// A whole build beside a plain loop that writes the same files and beside Hugo with the same pages, in turn: node bench.mjs [rounds] [content]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { arch, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const rounds = Number(process.argv[2] ?? 7);
const content = process.argv[3] ?? join(repository, "content");
const work = mkdtempSync(join(tmpdir(), "bench-"));

/** Clock and processor seconds of a whole process. @param {string} command @param {...string} words */
const run = (command, ...words) => {
  const timed = spawnSync("bash", ["-c", 'TIMEFORMAT="%R %U %S"; time "$@" >&2 2>/dev/null', "bash", command, ...words], { encoding: "utf8", cwd: repository });
  if (timed.status !== 0) throw new Error(`${command} failed`);
  const [clock, user, system] = timed.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { clock, processor: user + system };
};
/** @param {string} folder */
const filesIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** Every page's main part as a page of Hugo's, which needs only to wrap it: no text is parsed. @param {string} site @param {string[]} pages */
const makeHugoSite = (site, pages) => {
  const folder = join(work, "hugo");
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  writeFileSync(join(folder, "config.toml"), 'baseURL = "https://example.org/"\nlanguageCode = "ja"\ntitle = "t"\ndisableKinds = ["taxonomy", "term", "RSS", "section", "home", "404"]\n');
  writeFileSync(join(folder, "layouts/_default/single.html"), '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>\n');
  pages.forEach((page, at) => {
    const html = readFileSync(join(site, page), "utf8");
    const target = join(folder, "content", `${at}.html`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `---\ntitle: "${at}"\n---\n${/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ""}`);
  });
  return folder;
};

const system = `linux-${arch() === "arm64" ? "arm64" : "x64"}`;
/** @param {string} kind @returns {string} the program, published */
const publish = (kind) => {
  const folder = join(work, kind);
  spawnSync("dotnet", ["publish", join(repository, "generator"), "-c", "Release", "-r", system, `-p:${kind}=true`, "-o", folder], { stdio: ["ignore", "ignore", "inherit"] });
  return join(folder, "PlanSite");
};
const native = publish("PublishAot");
const compiled = publish("PublishReadyToRun");
const site = join(work, "site");
run(native, "build", "--content", content, "--output", site);
const files = filesIn(site);
const pages = files.filter((file) => file.endsWith(".html"));
const bytes = files.reduce((sum, file) => sum + readFileSync(join(site, file)).length, 0);
const hugo = makeHugoSite(site, pages);
const loop = join(work, "loop.mjs");
writeFileSync(loop, `import { mkdirSync, readFileSync, writeFileSync } from "node:fs"; import { dirname, join } from "node:path";
const [from, to, list] = process.argv.slice(2);
for (const file of JSON.parse(readFileSync(list, "utf8"))) { mkdirSync(dirname(join(to, file)), { recursive: true }); writeFileSync(join(to, file), readFileSync(join(from, file))); }`);
writeFileSync(join(work, "list.json"), JSON.stringify(files));

// Each round writes into a new folder, and nothing is deleted before the end: some file systems are slow right after much was deleted.
const hasHugo = spawnSync("hugo", ["version"]).status === 0;
/** @type {Record<string, (round: number) => { clock: number, processor: number }>} */
const all = {
  "PlanSite, native": (round) => run(native, "build", "--content", content, "--output", join(work, `n${round}`)),
  "PlanSite, compiled together with its runtime": (round) => run(compiled, "build", "--content", content, "--output", join(work, `p${round}`)),
  "plain loop that copies the same files": (round) => run(process.execPath, loop, site, join(work, `l${round}`), join(work, "list.json")),
  ...(hasHugo && { "Hugo, the same pages, each only wrapped": (round) => run("hugo", "--quiet", "-s", hugo, "-d", join(work, `h${round}`)) }),
};
/** @type {Record<string, { clock: number, processor: number }[]>} */
const measured = {};
for (let round = 0; round < rounds; round++) for (const [name, once] of Object.entries(all)) (measured[name] ??= []).push(once(round));

console.log(`${files.length} files, ${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds in turn\n\n| | fastest | median | processor, median |\n|---|---|---|---|`);
for (const [name, results] of Object.entries(measured)) {
  const sorted = (/** @type {"clock" | "processor"} */ kind) => results.map((result) => result[kind]).sort((a, b) => a - b);
  console.log(`| ${name} | ${sorted("clock")[0].toFixed(2)} s | ${sorted("clock")[rounds >> 1].toFixed(2)} s | ${sorted("processor")[rounds >> 1].toFixed(2)} s |`);
}
rmSync(work, { recursive: true });
