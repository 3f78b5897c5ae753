import path from "node:path";
import { readFileSync } from "node:fs";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { fillManifest, servedFrom } from "./scripts/build/office-manifest.mjs";
import { OFFICE_SCRIPT, panePolicy } from "./scripts/build/page-policy.mjs";
import { SizeLimits } from "./scripts/build/size-limits.mjs";

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
    ...(development ? [] : [new SizeLimits({ entry: "taskpane", firstLoad: 240, review: 220 })]),
  ],
  performance: { hints: false },
  devServer: { port: 3000, server: "https", static: false },
});

export default (env = {}) => {
  try {
    servedFrom(env.origin);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
  return [cli, pane(env)];
};
