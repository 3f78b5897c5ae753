import { benchCore } from "./core";
import { benchLedger } from "./ledger";
import { benchReport } from "./report";
import { benchXlsx } from "./xlsx";

const kept = [await benchCore(), await benchXlsx(), await benchReport(), await benchLedger()];
console.log(kept.every(Boolean) ? "\nAll claims kept." : "\nSome claims are not kept.");
process.exitCode = kept.every(Boolean) ? 0 : 1;
