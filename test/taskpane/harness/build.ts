import { readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { minify } from "@swc/core";
import webpack from "webpack";

const root = path.resolve(import.meta.dirname, "../../..");
const loader = (syntax: { readonly syntax: "typescript"; readonly tsx?: true }): object => ({ loader: "swc-loader", options: { jsc: { parser: syntax, target: "es2022", transform: { react: { runtime: "automatic" } } } } });

/** The same as what the real page allows itself, but for Office.js. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

const PAGE = `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Digitiekartta</title>
    <style>body { margin: 0; }</style>
    <script defer src="page.js"></script>
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>
`;

/** Drops what nothing uses: thousands of icons would be drawn up each time the page opens. */
async function dropUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".js")) continue;
    const file = path.join(folder, name);
    const { code } = await minify(await readFile(file, "utf8"), { compress: true, mangle: false, module: false });
    await writeFile(file, code);
  }
}

const OLD = 60 * 60 * 1000;

/** Pages of sources that have changed long ago are of no use to anybody. */
async function removeOld(beside: string): Promise<void> {
  const folder = path.dirname(beside);
  if (path.basename(folder) !== "harness") return;
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(path.join(folder, name));
    if (Date.now() - mtimeMs > OLD) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

/** Bundles the pane over a workbook in memory into a folder, which appears whole or not at all. */
async function build(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  const compiler = webpack({
    context: root,
    target: ["web", "es2022"],
    // As the real bundle, but that React complains aloud of what is done wrong.
    mode: "production",
    optimization: { minimize: false, nodeEnv: "development" },
    devtool: false,
    entry: { page: "./test/taskpane/harness/page.tsx" },
    output: { path: half, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: { rules: [{ test: /\.ts$/u, ...loader({ syntax: "typescript" }) }, { test: /\.tsx$/u, ...loader({ syntax: "typescript", tsx: true }) }] },
    performance: { hints: false },
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, done) => {
      if (error !== null || done === undefined) reject(error ?? new Error("Nothing was bundled"));
      else resolve(done);
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  await dropUnused(half);
  await writeFile(path.join(half, "page.html"), PAGE);
  await rm(folder, { recursive: true, force: true });
  await rename(half, folder);
  await removeOld(folder);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say into which folder");
await build(path.resolve(folder));
