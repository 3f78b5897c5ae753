import { LiveMemoryWorkbook } from "../../../src/workbook/memory/live-memory-workbook";
import { planContents } from "../../../src/workbook/memory/plan-contents";
import { describeLiveWorkbook } from "../live-contract";

describeLiveWorkbook("a workbook in memory", (existing) => Promise.resolve(new LiveMemoryWorkbook(existing.sheets.map(planContents))));
