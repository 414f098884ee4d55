// Runs the steps of a job here, as far as they are this project's own: those of GitHub only fetch tools and carry files away.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The program as its steps call it: what the step that installs it would put on the path. */
export const plansite = ["dotnet", join(repository, "generator/bin/Release/net10.0/PlanSite.dll")];

const own = "OWNER/PLANSITE/.github/actions/install@COMMIT";
const foreign = /^actions\/(checkout|upload-artifact|upload-pages-artifact)@[0-9a-f]{40}$/;

/** A text with each ${{ name }} replaced by its value; a name that nobody knows is a fault. */
const fill = (text, values) => `${text}`.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name) => {
  if (!(name in values)) throw new Error(`Nobody knows ${name}.`);
  return values[name];
});

/** Runs one job of a workflow of a repository. Gives the code and words of the step that failed, and the folders that would be carried away. */
export function run(workflow, job, folder, values) {
  const kept = [];
  let output = "";
  for (const { uses, run: script, with: given = {}, env = {} } of parse(readFileSync(join(folder, workflow), "utf8")).jobs[job].steps) {
    if (script) {
      const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value, values)]));
      const step = spawnSync("bash", ["-c", fill(script, values)], {
        cwd: folder, encoding: "utf8", env: { ...process.env, ...filled, PLANSITE: plansite.join(" ") },
      });
      output += step.stdout + step.stderr;
      if (step.status !== 0) return { status: step.status, output, kept };
    } else if (given.path) kept.push(join(folder, given.path));
    else if (uses !== own && !foreign.test(uses)) throw new Error(`What does ${uses} do?`);
  }
  return { status: 0, output, kept };
}
