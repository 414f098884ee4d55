// What a first visit to the search loads of scripts may weigh 21 KB, every script of the theme 34 KB, as sent with gzip. What counts is the bytes to
// the first result, with styles and index: search.test.mjs holds the dearest of its questions to a limit at three sizes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { repository } from "./client.mjs";

const folder = join(repository, "themes/default/assets");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const first = ["search-fold.js", "search-query.js", "search-index.js", "search.js", "renew.js", "site.js"];
const weight = (/** @type {readonly string[]} */ names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);

for (const [what, names, limit] of /** @type {const} */ ([["first visit to the search", first, 21 * 1024], ["all scripts", scripts, 34 * 1024]])) {
  const bytes = weight(names);
  console.log(`${what}: ${bytes} bytes of ${limit}`);
  if (bytes > limit) process.exitCode = 1;
}
