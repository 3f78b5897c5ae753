import path from "node:path";
import { readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { fillManifest, servedFrom } from "./scripts/build/office-manifest.mjs";
import { OFFICE_SCRIPT, panePolicy } from "./scripts/build/page-policy.mjs";
import { SizeLimits } from "./scripts/build/size-limits.mjs";
import webpack from "webpack";

const dist = path.resolve(import.meta.dirname, "dist");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

const loader = (syntax) => ({ loader: "swc-loader", options: { jsc: { parser: syntax, target: "es2022", transform: { react: { runtime: "automatic" } } } } });
const rules = [
  { test: /\.ts$/u, ...loader({ syntax: "typescript" }) },
  { test: /\.tsx$/u, ...loader({ syntax: "typescript", tsx: true }) },
];
const resolve = { extensions: [".tsx", ".ts", ".mjs", ".js"] };

/** The command line as one file for Node: `dist/digitiekartta.cjs`. */
const cli = {
  name: "cli",
  target: "node20",
  mode: "production",
  devtool: false,
  entry: { digitiekartta: "./src/cli/main.ts" },
  output: { path: dist, filename: "[name].cjs" },
  resolve,
  module: { rules },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The shape of the pane that its page shows until the program is there; `skeleton.css` is its look. */
const skeleton = `<div class="skeleton" aria-hidden="true">${"<div></div>".repeat(5)}</div>`;

/**
 * The task pane in Excel as static files that any web server can host.
 * `--env origin=https://…` says where; `--env development` makes what the development server shows.
 */
const pane = ({ origin, development = false }) => ({
  name: "pane",
  target: ["web", "es2022"],
  mode: development ? "development" : "production",
  devtool: development ? "source-map" : false,
  entry: { taskpane: [...(development ? ["./src/taskpane/development.ts"] : []), "./src/taskpane/excel.tsx"] },
  output: { path: dist, filename: "[name].[contenthash].js", chunkFilename: "[name].[contenthash].js", publicPath: "" },
  resolve,
  module: { rules },
  plugins: [
    new HtmlPlugin({ filename: "taskpane.html", chunks: ["taskpane"], template: "./src/taskpane/taskpane.html", templateParameters: { policy: panePolicy({ development }), officeScript: OFFICE_SCRIPT, skeleton }, scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [
        { from: "src/taskpane/skeleton.css", to: "skeleton.css" },
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (content) => fillManifest(content.toString(), { address: servedFrom(origin), version }) },
      ],
    }),
    ...(development ? [] : [new SizeLimits({ entry: "taskpane", firstLoad: 240, review: 230 })]),
  ],
  performance: { hints: false },
  devServer: { port: 3000, server: "https", static: false, hot: false, client: { overlay: false } },
});

/** Where the page without Excel is put, and its worker before the page takes it in; `--env out=FOLDER` puts them elsewhere. */
const pageFolder = (env) => (env.out === undefined ? dist : path.resolve(env.out));
const workerFolder = (env) => (env.out === undefined ? path.resolve(import.meta.dirname, "out/browser-worker") : `${pageFolder(env)}-worker`);

/** Everything in one file: what is brought when it is first used is there already, network or not. */
const whole = { rules, parser: { javascript: { dynamicImportMode: "eager" } } };

/** What reads, checks and writes workbooks in the page without Excel: one file, since it is started from the page itself. */
const browserWorker = (env) => ({
  name: "browser-worker",
  target: ["webworker", "es2022"],
  mode: "production",
  devtool: false,
  entry: { worker: "./src/taskpane/browser/worker.ts" },
  output: { path: workerFolder(env), filename: "worker.js" },
  resolve,
  module: whole,
  performance: { hints: false },
  // It is part of the page: it does not listen to the development server itself.
  devServer: false,
});

/** What the page without Excel may load and talk to: its own files, and nobody. Only a development server talks to its own page. */
const browserPolicy = (connect) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The most that its script may hold, in bytes before packing (a third of it is sent): a build above it fails. */
const PAGE_SIZE = 4_500_000;

/** The pane without Excel as one static page: `dist/index.html` and a script, which hold everything that the page ever needs. */
const browser = (env) => ({
  name: "browser",
  dependencies: ["browser-worker"],
  target: ["web", "es2022"],
  mode: "production",
  devtool: false,
  entry: { browser: "./src/taskpane/browser.tsx" },
  output: { path: pageFolder(env), filename: "[name].[contenthash].js", publicPath: "" },
  resolve,
  module: whole,
  plugins: [
    new webpack.DefinePlugin({
      WORKER_SOURCE: webpack.DefinePlugin.runtimeValue(() => JSON.stringify(readFileSync(path.join(workerFolder(env), "worker.js"), "utf8")), { fileDependencies: [path.join(workerFolder(env), "worker.js")] }),
      EXAMPLE_WORKBOOK: JSON.stringify(readFileSync("examples/porvoo-sekava.xlsx").toString("base64")),
    }),
    new HtmlPlugin({
      filename: "index.html",
      chunks: ["browser"],
      template: "./src/taskpane/browser.html",
      templateParameters: { policy: browserPolicy(env.WEBPACK_SERVE ? "'self' ws://localhost:3000" : "'none'"), icon: `data:image/png;base64,${readFileSync("assets/icon-32.png").toString("base64")}` },
      scriptLoading: "defer",
    }),
  ],
  performance: { hints: "error", maxAssetSize: PAGE_SIZE, maxEntrypointSize: PAGE_SIZE },
  // What is served is kept in memory, but for the worker: the page takes it in from the disk.
  devServer: { port: 3000, static: false, hot: false, client: { overlay: false }, devMiddleware: { writeToDisk: (file) => file === path.join(workerFolder(env), "worker.js") } },
});

export default (env = {}) => {
  try {
    servedFrom(env.origin);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  return [cli, pane(env), browserWorker(env), browser(env)];
};
