import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { putColumns } from "./put-columns";
import { putElsewhere } from "./put-elsewhere";
import { putFacts } from "./put-facts";
import { putOutside } from "./put-outside";
import { putSkipped } from "./put-skipped";

const FACTS_ROW = 4;

/** How the table was understood: where it stands, what each column is and how its cells were read, and what was left out. */
export function readingLogSheet(input: ReportInput): SheetPlan {
  const { words } = input;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "reading-log");
  let at = putFacts(sheet, input, FACTS_ROW);
  at = putColumns(sheet, input, at);
  at = putElsewhere(sheet, input, at);
  at = putSkipped(sheet, input, at);
  putOutside(sheet, input, at);
  return sheet.build({
    id: "reading-log",
    name: words.sheets["reading-log"].name,
    columnWidths: [24, 44, 26, 44, 12, 13, 16, 14, 16, 11],
    freeze: { rows: 2, columns: 0 },
    print: printOf(input, "reading-log", { first: 1, last: 2 }),
    tabColour: "7F7F7F",
  });
}
