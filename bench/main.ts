import { benchBrowser } from "./browser";
import { benchCore } from "./core";
import { benchLedger } from "./ledger";
import { benchPane } from "./pane";
import { benchReport } from "./report";
import { benchXlsx } from "./xlsx";

const kept = [await benchCore(), await benchXlsx(), await benchReport(), await benchLedger(), await benchPane(), await benchBrowser()];
console.log(kept.every(Boolean) ? "\nAll claims kept." : "\nSome claims are not kept.");
process.exitCode = kept.every(Boolean) ? 0 : 1;
