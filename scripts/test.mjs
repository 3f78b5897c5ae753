// Runs the test suite under three time zones: a date that shifts by a day east or west of Greenwich must fail here.
// What other programs calculate and read in the files that we write, and what runs in a browser or in the stand-in for
// Excel, does not depend on the zone and runs under the first one only.
import { spawnSync } from "node:child_process";
import { chromium } from "./ensure-chromium.mjs";
import { libreOffice } from "./ensure-libreoffice.mjs";
import { openpyxl } from "./ensure-openpyxl.mjs";
import { ensureProgram } from "./ensure-program.mjs";

/** The programs that tests need, with what names those tests on the command line. */
const PROGRAMS = [
  { program: libreOffice, tests: /libreoffice/u },
  { program: openpyxl, tests: /openpyxl/u },
  { program: chromium, tests: /browser|taskpane|excel/u },
];
const ONCE = ["test/libreoffice/", "test/openpyxl/", "test/excel/", "test/taskpane/", "test/workbook/office/"];

const zones = ["Europe/Helsinki", "Pacific/Auckland", "America/New_York"];
const args = process.argv.slice(2);
const jest = "node_modules/jest/bin/jest.js";
let passed = 0;
let failed = 0;
let skipped = 0;
let broken = false;

for (const { program, tests } of PROGRAMS) {
  if (args.length === 0 || args.some((arg) => tests.test(arg))) ensureProgram(program, (line) => console.log(line));
}

for (const [index, zone] of (args.length > 0 ? zones.slice(0, 1) : zones).entries()) {
  console.log(`\nTests, time zone ${zone}`);
  const once = index === 0 ? [] : ONCE.flatMap((folder) => ["--testPathIgnorePatterns", folder]);
  const run = spawnSync(process.execPath, [jest, ...args, ...once], { env: { ...process.env, TZ: zone }, encoding: "utf8", maxBuffer: Infinity, stdio: ["ignore", "inherit", "pipe"] });
  process.stdout.write(run.stderr);
  const totals = /^Tests:(.*)$/mu.exec(run.stderr)?.[1] ?? "";
  passed += Number(/(\d+) passed/u.exec(totals)?.[1] ?? 0);
  failed += Number(/(\d+) failed/u.exec(totals)?.[1] ?? 0);
  skipped += Number(/(\d+) skipped/u.exec(totals)?.[1] ?? 0);
  // A test file that does not even load fails no test, but fails the run.
  if (run.status !== 0) broken = true;
}

if (broken && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
