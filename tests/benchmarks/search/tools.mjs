// Programs that the benchmark runs, and folders that they fill.
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../search-client/client.mjs";

export const project = join(repository, "tests/benchmarks/search");

/** @param {...string} words */
const dotnet = (...words) => execFileSync("dotnet", words, { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });

export const compile = () => [join(repository, "generator"), project].forEach((what) => dotnet("build", what, "-c", "Release", "-v", "q", "--nologo"));

/** The real site. @param {string} folder */
export const publish = (folder) => dotnet(join(repository, "generator/bin/Release/net10.0/PlanSite.dll"), "build", "--output", folder);

/** @param {...string} words */
export const fixture = (...words) => dotnet(join(project, "bin/Release/net10.0/SearchFixture.dll"), ...words);

/** What a program costs both cores, which tells more than the clock on a machine that does other work, too, and its most memory. @param {...string} command */
export const cost = (...command) => {
  const run = spawnSync("/usr/bin/time", ["-f", "%U %S %M", ...command], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${command[0]} failed: ${run.stderr}`);
  const [user, system, kilobytes] = (run.stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { seconds: user + system, megabytes: Math.round(kilobytes / 1024) };
};

/** @param {string} folder @returns {string[]} */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

/** @param {string} folder */
export const sizeOf = (folder) => {
  const files = filesIn(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
};
