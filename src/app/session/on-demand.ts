/**
 * The large parts of the program that a session works with. None is needed to show that something is under way, so each
 * is brought when it is first used; a bundle keeps them in files of their own.
 */
export const PARTS = {
  review: () => import(/* webpackChunkName: "review" */ "./review-sheets"),
  reading: () => import(/* webpackChunkName: "review" */ "../read-without-settings"),
  settings: () => import(/* webpackChunkName: "settings-tables" */ "../read-with-settings"),
  acceptance: () => import(/* webpackChunkName: "review" */ "../../core/checks/accept-findings"),
  accepted: async () => (await import(/* webpackChunkName: "decisions" */ "../../core/programme/accepted-schema")).parseAccepted,
  decidedColumns: async () => (await import(/* webpackChunkName: "decisions" */ "../../core/programme/decided-schema")).parseDecidedColumns,
  chosenTable: async () => (await import(/* webpackChunkName: "decisions" */ "../../core/programme/decided-schema")).parseChosenTable,
  ledgerDecisions: async () => (await import(/* webpackChunkName: "decisions" */ "../../core/programme/ledger-decisions-schema")).parseLedgerDecisions,
  ledgerRules: async () => (await import(/* webpackChunkName: "decisions" */ "../../core/programme/ledger-schema")).parseLedgerRules,
  ledgerSheets: async () => (await import(/* webpackChunkName: "decisions" */ "../../core/programme/ledger-schema")).parseLedgerSheets,
  ledger: () => import(/* webpackChunkName: "ledger" */ "./ledger/ledger-work"),
  report: () => import(/* webpackChunkName: "report" */ "../write-report"),
  newRoadmap: () => import(/* webpackChunkName: "new-roadmap" */ "../plan-new-roadmap"),
} as const;
