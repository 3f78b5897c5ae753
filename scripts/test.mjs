// Runs the test suite under three time zones: a date that shifts by a day east or west of Greenwich must fail here.
// What LibreOffice recalculates does not depend on the zone and runs under the first one only.
import { spawnSync } from "node:child_process";
import { ensureLibreOffice } from "./ensure-libreoffice.mjs";

const zones = ["Europe/Helsinki", "Pacific/Auckland", "America/New_York"];
const args = process.argv.slice(2);
const jest = "node_modules/jest/bin/jest.js";
let passed = 0;
let failed = 0;
let skipped = 0;
let broken = false;

if (args.length === 0 || args.some((arg) => arg.includes("libreoffice"))) ensureLibreOffice((line) => console.log(line));

for (const [index, zone] of (args.length > 0 ? zones.slice(0, 1) : zones).entries()) {
  console.log(`\nTests, time zone ${zone}`);
  const once = index === 0 ? [] : ["--testPathIgnorePatterns", "test/libreoffice/"];
  const run = spawnSync(process.execPath, [jest, ...args, ...once], { env: { ...process.env, TZ: zone }, encoding: "utf8", stdio: ["ignore", "inherit", "pipe"] });
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
