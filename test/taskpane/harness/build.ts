import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
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

/** Bundles the pane over a workbook in memory into a folder, which appears whole or not at all. */
async function build(folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  const compiler = webpack({
    context: root,
    target: ["web", "es2022"],
    mode: "development",
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
  await writeFile(path.join(half, "page.html"), PAGE);
  await rm(folder, { recursive: true, force: true });
  await rename(half, folder);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say into which folder");
await build(path.resolve(folder));
