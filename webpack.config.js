import path from "node:path";

/** The command line as one file for Node: `dist/digitiekartta.cjs`. The task pane joins here as a second entry. */
export default {
  name: "cli",
  target: "node20",
  mode: "production",
  devtool: false,
  entry: { digitiekartta: "./src/cli/main.ts" },
  output: { path: path.resolve(import.meta.dirname, "dist"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [{ test: /\.ts$/u, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } }] },
  optimization: { minimize: false },
  performance: { hints: false },
};
