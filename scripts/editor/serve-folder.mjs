// Serves one folder over HTTP on this machine: the web extension host loads an extension under development from there.
import * as fs from "node:fs";
import * as http from "node:http";
import * as path from "node:path";

const types = { ".js": "text/javascript", ".json": "application/json" };

/** @returns {Promise<{ port: number, close: () => void }>} */
export async function serveFolder(folder) {
  const server = http.createServer((request, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)));
    fs.readFile(file, (error, bytes) => {
      response.writeHead(error ? 404 : 200, {
        "access-control-allow-origin": "*",
        "content-type": types[path.extname(file)] ?? "application/octet-stream",
      });
      response.end(error ? "" : bytes);
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  return { port: server.address().port, close: () => server.close() };
}
