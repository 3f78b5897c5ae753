import { benchCore } from "./core";
import { benchXlsx } from "./xlsx";

const kept = [await benchCore(), await benchXlsx()];
console.log(kept.every(Boolean) ? "\nAll claims kept." : "\nSome claims are not kept.");
process.exitCode = kept.every(Boolean) ? 0 : 1;
