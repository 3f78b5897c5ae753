import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { AddInFile } from "../../excel/browser/open-frame";

/** Where the build that is tested says that it is served from. */
export const ORIGIN = "https://digitiekartta.kunta.example";
const FOLDER = "/tiekartta";
export const PANE_ADDRESS = `${ORIGIN}${FOLDER}/taskpane.html`;

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".png": "image/png", ".xml": "application/xml" };

/** Changes with anything that the build could be made of. */
function sourceState(): string {
  const hash = createHash("sha256");
  const note = (file: string): void => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() === true) hash.update(`${file} ${stat.mtimeMs} ${stat.size}\n`);
  };
  for (const file of ["webpack.config.js", "manifest.xml", "package.json"]) note(file);
  for (const folder of ["src", "scripts/build", "assets"]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) note(path.join(folder, name));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Runs the build as `npm run build` does, for the pane alone; its words come along, for tests that look at them. */
export function runBuild(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", "pane", ...args], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/**
 * The folder of the pane as it is delivered; built anew only when a source has changed. It appears whole or not at all.
 * Without another build's packed remains it takes a minute.
 */
export function builtPane(): string {
  const folder = path.resolve("out/built", sourceState());
  if (existsSync(path.join(folder, "taskpane.html"))) return folder;
  const half = `${folder}.${process.pid}`;
  const { status, said } = runBuild("--env", `origin=${ORIGIN}${FOLDER}/`, "--output-path", half);
  if (status !== 0) throw new Error(said);
  mkdirSync(path.dirname(folder), { recursive: true });
  for (const name of readdirSync(path.dirname(folder))) if (name !== path.basename(half)) rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  renameSync(half, folder);
  return folder;
}

/** A file of the built pane by the path of its address; null where there is none. */
export function builtFile(folder: string, pathname: string): AddInFile | null {
  const file = path.join(folder, pathname.startsWith(`${FOLDER}/`) ? pathname.slice(FOLDER.length) : "/none");
  return existsSync(file) && statSync(file).isFile() ? { body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? "application/octet-stream" } : null;
}
