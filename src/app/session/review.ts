import type { AcceptedFinding } from "../../core/checks/accept-findings";
import type { Day } from "../../core/grid/day";
import type { Range } from "../../core/grid/grid";
import type { Programme } from "../../core/programme/schema";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import type { SheetRead } from "../../workbook/workbook";
import type { CheckOutcome, CheckRequest } from "../check-roadmap";
import type { LoadedRoadmap } from "../load-roadmap";

/** What a person chose for the review; everything else follows from the workbook. */
export interface ReviewChoices {
  readonly asOf: Day;
  /** undefined: what the workbook says, else the best match. */
  readonly programme: Programme | undefined;
  /** undefined: the sheet whose table fits best. */
  readonly sheet: string | undefined;
  /** The table on that sheet that the person pointed at; undefined: the one that fits best. */
  readonly range: Range | undefined;
  /** What people decided columns to be. */
  readonly decided: readonly DecidedColumn[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A workbook's roadmap, read and checked. */
export interface Review {
  readonly sheets: readonly SheetRead[];
  readonly loaded: LoadedRoadmap;
  readonly request: CheckRequest;
  readonly outcome: CheckOutcome;
}

/** The sheet that the roadmap stands on. */
export function roadmapSheet({ sheets, loaded }: Review): SheetRead {
  const { sheet } = loaded.roadmap.table;
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`The roadmap's sheet "${sheet}" is not among those read`);
  return found;
}
