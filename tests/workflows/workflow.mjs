// Runs the steps of a job here, as far as they are this project's own: those of GitHub only fetch tools and carry files away.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

const own = "OWNER/PLANSITE/.github/actions/plansite@COMMIT";
const foreign = /^actions\/(checkout|setup-dotnet|upload-pages-artifact)@[0-9a-f]{40}$/;

const read = (file) => parse(readFileSync(join(repository, file), "utf8"));

/** A text with each ${{ name }} replaced by its value; a name that nobody knows is a fault. */
const fill = (text, values) => `${text}`.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name) => {
  if (!(name in values)) throw new Error(`Nobody knows ${name}.`);
  return values[name];
});

/** Runs one job of a workflow in a folder that stands for the checkout. Gives the code and words of the step that failed, and what would be published. */
export function run(workflow, job, folder, variables) {
  const values = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`vars.${name}`, value]));
  let published = null;
  for (const { uses, with: given = {} } of read(workflow).jobs[job].steps) {
    if (uses === own) {
      const { status, output } = act(".github/actions/plansite", Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fill(value, values)])), folder);
      if (status !== 0) return { status, output, published };
    } else if (!foreign.test(uses)) throw new Error(`What does ${uses} do?`);
    else if (uses.includes("/upload-pages-artifact@")) published = join(folder, given.path);
  }
  return { status: 0, output: "", published };
}

/** Runs the steps of this project's composite action. */
function act(path, given, folder) {
  const action = read(`${path}/action.yml`);
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`The action knows no ${unknown}.`);
  const here = join(repository, path);
  const values = { "github.action_path": here };
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = given[name] ?? input.default;
  for (const step of action.runs.steps.filter((each) => each.run)) {
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, values)]));
    const { status, stdout, stderr } = spawnSync(step.shell, ["-c", fill(step.run, values)], {
      cwd: folder, encoding: "utf8", env: { ...process.env, ...env, GITHUB_ACTION_PATH: here },
    });
    if (status !== 0) return { status, output: stdout + stderr };
  }
  return { status: 0, output: "" };
}
