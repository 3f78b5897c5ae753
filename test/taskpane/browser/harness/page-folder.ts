import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** Changes with anything that the page is made of. */
function sourceState(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" }).sort()) {
    const stat = statSync(path.join("src", name), { throwIfNoEntry: false });
    if (stat?.isFile() === true) hash.update(`${name} ${stat.mtimeMs} ${stat.size}\n`);
  }
  hash.update(readFileSync("webpack.config.js")).update(readFileSync("examples/porvoo-sekava.xlsx"));
  return hash.digest("hex").slice(0, 16);
}

/** The folder of the page as it is built for people; built anew only when a source has changed. It appears whole or not at all. */
export function pageFolder(): string {
  const folder = path.resolve("out/browser-page", sourceState());
  if (existsSync(path.join(folder, "index.html"))) return folder;
  const half = `${folder}.${process.pid}`;
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "browser-worker", "--config-name", "browser", "--env", `out=${half}`], { stdio: ["ignore", "ignore", "pipe"] });
  rmSync(`${half}-worker`, { recursive: true, force: true });
  if (existsSync(folder)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, folder);
  return folder;
}
