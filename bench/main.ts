import { benchCore } from "./core";
import { benchPane } from "./pane";
import { benchReport } from "./report";
import { benchXlsx } from "./xlsx";

const kept = [await benchCore(), await benchXlsx(), await benchReport(), await benchPane()];
console.log(kept.every(Boolean) ? "\nAll claims kept." : "\nSome claims are not kept.");
process.exitCode = kept.every(Boolean) ? 0 : 1;
