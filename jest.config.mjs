/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // hucre ships ES modules only; swc turns everything into CommonJS for Jest.
  transform: { "\\.(m?js|ts)$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }] },
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  // Every core: left to itself Jest keeps one free, which is half of a machine with two.
  maxWorkers: "100%",
  // A shared machine can be slow; no test asserts a time.
  testTimeout: 240000,
  snapshotFormat: { escapeString: false, printBasicPrototype: false },
};
