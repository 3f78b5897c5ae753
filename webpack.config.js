import path from "node:path";
import { readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

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

export default (env = {}) => [cli, pane(env)];
