/** What may import what. The folders are described in ARCHITECTURE.md. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    only("core-imports-only-itself", "^src/core/", ["^src/core/", "node_modules/zod/"]),
    only("text-imports-only-core", "^src/text/", ["^src/text/", "^src/core/"]),
    only("workbook-imports-only-core", "^src/workbook/", ["^src/workbook/", "^src/core/", "node_modules/(hucre|fflate|papaparse|@types/papaparse)/"]),
    { name: "only-csv-names-its-library", severity: "error", from: { pathNot: "^(src/workbook/csv|bench)/" }, to: { path: "node_modules/(@types/)?papaparse/" } },
    { name: "only-xlsx-names-its-libraries", severity: "error", from: { pathNot: "^(src/workbook/xlsx|test/workbook/xlsx|test/scripts|scripts/examples|bench)/" }, to: { path: "node_modules/(hucre|fflate)/" } },
    { name: "zod-only-in-programme", severity: "error", from: { path: "^src/", pathNot: "^src/core/(programme|settings)/" }, to: { path: "node_modules/zod/" } },
    only("app-imports-core-text-port", "^src/app/", ["^src/app/", "^src/core/", "^src/text/", "^src/documents/", "^src/workbook/(live-)?workbook\\.ts$"]),
    only("commands-import-app-core-text", "^src/commands/", ["^src/commands/", "^src/app/", "^src/core/", "^src/text/"]),
    only("pane-imports-app-core-text-workbook", "^src/taskpane/", ["^src/taskpane/", "^src/commands/ribbon\\.ts$", "^src/app/", "^src/core/", "^src/text/", "^src/workbook/", "node_modules/(@types/)?(react|react-dom)/", "node_modules/@fluentui/", "node_modules/@tanstack/react-virtual/", "^package\\.json$", "node_modules/@microsoft/office-js-helpers/"]),
    { name: "helpers-only-in-development", severity: "error", from: { pathNot: "^src/taskpane/development\\.ts$" }, to: { path: "node_modules/@microsoft/office-js-helpers/" } },
    { name: "only-entries-pick-an-adapter", severity: "error", from: { path: "^src/taskpane/", pathNot: "^src/taskpane/(excel\\.tsx|browser/work/serve\\.ts)$" }, to: { path: "^src/workbook/(office|xlsx|memory)/" } },
    { name: "one-file-names-the-virtualiser", severity: "error", from: { path: "^src/", pathNot: "^src/taskpane/sheet-view/virtual\\.ts$" }, to: { path: "node_modules/@tanstack/" } },
    { name: "the-page-reads-no-files-itself", severity: "error", from: { path: "^src/taskpane/", pathNot: "^src/taskpane/browser/(worker\\.ts|work/)" }, to: { path: "^src/taskpane/browser/work/serve\\.ts$" } },
    { name: "views-do-not-know-the-page", severity: "error", from: { path: "^src/taskpane/", pathNot: "^src/taskpane/(browser\\.tsx$|browser/)" }, to: { path: "^src/taskpane/browser/" } },
    { name: "doors-do-not-import-each-other", severity: "error", from: { path: "^src/(cli|taskpane|commands)/", pathNot: "^src/taskpane/excel\\.tsx$" }, to: { path: "^src/(cli|taskpane|commands)/", pathNot: "^src/$1/" } },
    { name: "sources-do-not-import-tests", severity: "error", from: { path: "^src/" }, to: { path: "^(test|bench|scripts|examples)/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
