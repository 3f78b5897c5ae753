import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

/** A folder of the server's, as a municipality would have it. */
const SUB_PATH = "/palvelut/tiekartta/";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

export interface ServedPage {
  readonly address: string;
  readonly close: () => void;
}

/** Plain files under a sub-path, without a header that would say more than their kind. */
export async function servePage(folder: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, pathname === SUB_PATH ? "index.html" : path.basename(pathname));
    if (pathname.startsWith(SUB_PATH) && existsSync(file)) response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const place = server.address();
  return {
    address: `http://127.0.0.1:${typeof place === "object" && place !== null ? place.port : 0}${SUB_PATH}`,
    close: () => {
      server.close();
    },
  };
}
