import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { benchBrowser } from "./browser";
import { benchCore } from "./core";
import { benchLedger } from "./ledger";
import { benchPane } from "./pane";
import { benchReport } from "./report";
import { benchXlsx } from "./xlsx";

const BENCHES: Readonly<Record<string, () => Promise<boolean>>> = { core: benchCore, xlsx: benchXlsx, report: benchReport, ledger: benchLedger, pane: benchPane, browser: benchBrowser };

/** Each in a process of its own: what one leaves in memory must not slow the next. */
function runAlone(name: string): boolean {
  return spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], { stdio: "inherit" }).status === 0;
}

const [asked] = process.argv.slice(2);
const bench = asked === undefined ? undefined : BENCHES[asked];
if (bench !== undefined) {
  process.exitCode = (await bench()) ? 0 : 1;
} else if (asked !== undefined) {
  console.error(`There is no bench ${asked}: ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = 1;
} else {
  const kept = Object.keys(BENCHES).map(runAlone);
  console.log(kept.every(Boolean) ? "\nAll claims kept." : "\nSome claims are not kept.");
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}
