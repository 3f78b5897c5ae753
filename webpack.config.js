import path from "node:path";
import { readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const dist = path.resolve(import.meta.dirname, "dist");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Where manifest.xml says that the pane is served from; `--env origin=https://…` puts another address in its place. */
const LOCAL_ORIGIN = "https://localhost:3000";

/** Where Office.js comes from: Microsoft asks add-ins to load it from its own network. The only foreign script there is. */
const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_HOSTS = "https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft";
const OFFICE_TELEMETRY = "https://*.events.data.microsoft.com https://browser.pipe.aria.microsoft.com";

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

/** What a page of ours may load and talk to: itself, Office.js, and what Office.js itself reports to. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_HOSTS}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${OFFICE_HOSTS} ${OFFICE_TELEMETRY}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The task pane as static files that any web server can host. */
const pane = (env) => ({
  name: "pane",
  target: ["web", "es2022"],
  mode: "production",
  devtool: false,
  entry: { taskpane: "./src/taskpane/excel.tsx" },
  output: { path: dist, filename: "[name].[contenthash].js", chunkFilename: "[name].[contenthash].js", publicPath: "" },
  resolve,
  module: { rules },
  plugins: [
    new HtmlPlugin({ filename: "taskpane.html", chunks: ["taskpane"], template: "./src/taskpane/taskpane.html", templateParameters: { policy, officeScript: OFFICE_SCRIPT }, scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (content) => content.toString().replaceAll(LOCAL_ORIGIN, env.origin ?? LOCAL_ORIGIN).replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`) },
      ],
    }),
  ],
  performance: { hints: false },
  devServer: { port: 3000, server: "https", static: false },
});

/** Where the page without Excel is put, and its worker before the page takes it in; `--env out=FOLDER` puts them elsewhere. */
const pageFolder = (env) => (env.out === undefined ? dist : path.resolve(env.out));
const workerFolder = (env) => (env.out === undefined ? path.resolve(import.meta.dirname, "out/browser-worker") : `${pageFolder(env)}-worker`);

/** What reads, checks and writes workbooks in the page without Excel: one file, since it is started from the page itself. */
const browserWorker = (env) => ({
  name: "browser-worker",
  target: ["webworker", "es2022"],
  mode: "production",
  devtool: false,
  entry: { worker: "./src/taskpane/browser/worker.ts" },
  output: { path: workerFolder(env), filename: "worker.js" },
  resolve,
  module: { rules },
  performance: { hints: false },
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
  module: { rules },
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
  performance: { hints: false },
  devServer: { port: 3000, static: false, hot: false, client: { overlay: false } },
});

export default (env = {}) => [cli, pane(env), browserWorker(env), browser(env)];
