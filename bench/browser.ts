import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pageFolder } from "../test/taskpane/browser/harness/page-folder";
import { bigWorkbook } from "./big-workbook";
import { openInPage } from "./browser-page";
import type { PageFigures } from "./browser-page";
import { inBrowser } from "./in-browser";
import { median } from "./measure";

const ROWS = 100_000;
const FEW = 100;
const TURNS = 3;

/** How many times what it is measured against each figure may take. */
const CLAIMS = { answer: 5, longestTask: 0.15, frame: 2, slowFrame: 2.5, key: 3 } as const;

function checkOnce(file: string): number {
  const script = fileURLToPath(new URL("check-file.ts", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, file], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error("The check failed");
  return Number(stdout);
}

/**
 * A roadmap of 100 000 rows in the page without Excel: its answer and the longest time that the page was held up against
 * the command line's check of the same bytes, and how it is walked through against a roadmap of 100 rows.
 */
export function benchBrowser(): Promise<boolean> {
  return inBrowser("Page without Excel", async (browser, folder) => {
    const [big, small] = [path.join(folder, "iso.xlsx"), path.join(folder, "pieni.xlsx")];
    writeFileSync(big, await bigWorkbook(ROWS));
    writeFileSync(small, await bigWorkbook(FEW));
    const page = pageFolder();
    const checks: number[] = [];
    const [many, few]: [PageFigures[], PageFigures[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn += 1) {
      checks.push(checkOnce(big));
      many.push(await openInPage(browser, page, big));
      few.push(await openInPage(browser, page, small));
    }
    console.log(`\nPage without Excel: ${ROWS} rows × 20 columns, beside the command line's check of the same bytes (${median(checks).toFixed(0)} ms [${checks.map((time) => time.toFixed(0)).join(" ")}]) and ${FEW} rows`);
    const line = (name: string, of: keyof PageFigures, against: readonly number[]): boolean => {
      const times = many.map((figures) => figures[of]);
      const ratio = median(times) / median(against);
      const kept = ratio <= CLAIMS[of];
      console.log(`  ${name.padEnd(46)} ${median(times).toFixed(0).padStart(7)} ms   ${ratio.toFixed(2).padStart(5)} ×   [${times.map((time) => time.toFixed(0)).join(" ")}]  (at most ${CLAIMS[of]}: ${kept ? "kept" : "NOT KEPT"})`);
      return kept;
    };
    const ofFew = (of: keyof PageFigures): readonly number[] => few.map((figures) => figures[of]);
    return [
      line("the answer ÷ check", "answer", checks),
      line("the longest task of the page ÷ check", "longestTask", checks),
      line("a step of scrolling ÷ that of 100 rows", "frame", ofFew("frame")),
      line("a slow step (9th of 10) ÷ that of 100 rows", "slowFrame", ofFew("slowFrame")),
      line("a key ÷ that of 100 rows", "key", ofFew("key")),
    ].every(Boolean);
  });
}
