import type { FieldKey } from "../../programme/fields";
import type { Reading } from "../../reading/reading";
import type { FieldValue } from "../../reading/values";
import type { ActionCheck } from "../check";
import { onAny } from "../condition";
import { CELL_LIMIT } from "../shared/text-limit";

const TEXTS: readonly FieldKey[] = ["title", "description", "notes", "checkpoint", "law", "funding"];

/** A text that fills its cell to Excel's limit: its end has probably been lost already. */
export const textOverLimit: ActionCheck<"text-over-limit"> = {
  id: "text-over-limit",
  severity: "warning",
  cause: "field",
  scope: "action",
  when: [onAny(() => TEXTS, (reading) => typeof reading?.raw === "string" && reading.raw.length >= CELL_LIMIT)],
  run: ({ fields }, _context, report) => {
    for (const field of TEXTS) {
      const reading: Reading<FieldValue> | undefined = fields[field];
      if (typeof reading?.raw !== "string" || reading.raw.length < CELL_LIMIT) continue;
      report({ field, value: `${reading.raw.slice(0, 60)}…`, facts: { length: reading.raw.length, limit: CELL_LIMIT } });
    }
  },
};
