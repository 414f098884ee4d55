// A web server as plain as can be: files of a folder, compressed, with a count of the bytes sent.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** @type {Record<string, string>} */
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };

/** @typedef {{address: string, sent: number, close(): void}} Server */

/** Bytes are counted here, bodies as compressed, for a browser does not tell of its workers. @param {string} folder @returns {Promise<Server>} */
export const serve = (folder) =>
  new Promise((resolve) => {
    const known = new Map();
    const read = (/** @type {string} */ path) => {
      const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
      if (!existsSync(file)) return null;
      const type = types[extname(file)];
      return type ? { type, gzip: true, content: gzipSync(readFileSync(file), { level: 9 }) } : { type: "application/octet-stream", gzip: false, content: readFileSync(file) };
    };
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "", "http://a").pathname);
      if (!known.has(path)) known.set(path, read(path));
      const found = known.get(path);
      if (!found) return response.writeHead(404).end();
      counted.sent += found.content.length;
      response.writeHead(200, { "Content-Type": found.type, ...(found.gzip ? { "Content-Encoding": "gzip" } : {}) });
      response.end(found.content);
    });
    const counted = { address: "", sent: 0, close: () => server.close() };
    server.listen(0, "127.0.0.1", () => {
      counted.address = `http://127.0.0.1:${/** @type {any} */ (server.address()).port}/`;
      resolve(counted);
    });
  });
