import { readFileSync } from "node:fs";
import { checkRoadmap } from "../src/app/check-roadmap";
import { loadRoadmap } from "../src/app/load-roadmap";
import { openXlsxWorkbook } from "../src/workbook/xlsx/xlsx-workbook";

/** What the command line's `check` takes for a file, in a process that has just begun; prints milliseconds. */
const [file = ""] = process.argv.slice(2);
const start = performance.now();
const loaded = await loadRoadmap(openXlsxWorkbook(new Uint8Array(readFileSync(file)), file), {});
if (!loaded.ok) throw new Error(loaded.problem.kind);
checkRoadmap(loaded.value.roadmap, { asOf: "2025-12-15", language: "fi", accepted: [] });
console.log(performance.now() - start);
