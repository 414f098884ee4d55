// Drives yaml-language-server as an editor does: opens a text and asks for its problems, an explanation, completions.
import { spawn } from "node:child_process";
import { Buffer } from "node:buffer";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const program = join(dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")), "bin/yaml-language-server");

/**
 * Starts a server.
 * @param {Record<string, string[]>} schemas which files belong to which schema: address of the schema to patterns of paths
 */
export async function start(schemas) {
  const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = new Map();
  const problems = new Map();
  let last = 0;
  let buffer = Buffer.alloc(0);
  server.stdout.on("data", (piece) => {
    buffer = Buffer.concat([buffer, piece]);
    for (let message = take(); message; message = take()) receive(message);
  });

  function take() {
    const head = buffer.indexOf("\r\n\r\n");
    if (head < 0) return null;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("ascii", 0, head))[1]);
    if (buffer.length < head + 4 + length) return null;
    const message = JSON.parse(buffer.toString("utf8", head + 4, head + 4 + length));
    buffer = buffer.subarray(head + 4 + length);
    return message;
  }

  function receive(message) {
    if (message.method === "textDocument/publishDiagnostics") problems.get(message.params.uri)?.(message.params.diagnostics);
    else if (message.method === "workspace/configuration")
      send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
    else if (message.method && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) answers.get(message.id)?.(message.result);
  }

  function send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  }

  function ask(method, params) {
    const id = ++last;
    return new Promise((resolve) => {
      answers.set(id, resolve);
      send({ id, method, params });
    });
  }

  const settings = { yaml: { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false }, format: { enable: false } } };
  await ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } }, workspace: { configuration: true } },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings } });

  return {
    /** All problems of a text that stands at an address. */
    problemsOf(uri, text) {
      return new Promise((resolve) => {
        problems.set(uri, resolve);
        send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
      });
    },
    hover: (uri, line, character) => ask("textDocument/hover", { textDocument: { uri }, position: { line, character } }),
    completion: (uri, line, character) => ask("textDocument/completion", { textDocument: { uri }, position: { line, character } }),
    stop() {
      server.stdin.end();
      server.kill();
    },
  };
}
