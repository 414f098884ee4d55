// The search's scripts may weigh 8 KB in all, every script of the theme 15 KB, as sent with gzip.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { repository } from "./client.mjs";

const folder = join(repository, "themes/default/assets");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const weight = (/** @type {string[]} */ names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);

for (const [what, names, limit] of /** @type {const} */ ([["search", scripts.filter((name) => name.startsWith("search")), 8192], ["all scripts", scripts, 15 * 1024]])) {
  const bytes = weight([...names]);
  console.log(`${what}: ${bytes} bytes of ${limit}`);
  if (bytes > limit) process.exitCode = 1;
}
