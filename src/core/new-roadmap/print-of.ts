import type { PlanPrint } from "../reports/sheet-plan";
import type { NewRoadmapInput } from "./new-roadmap-words";

/** Programme on the left, sheet in the middle, page numbers below. */
export function printOf({ programme, words }: NewRoadmapInput, sheet: string, repeatRows: PlanPrint["repeatRows"]): PlanPrint {
  return { repeatRows, header: { left: programme.names[words.language], centre: sheet, right: "" }, footer: words.page };
}
