import { isCodeField } from "../../programme/fields";
import type { CellCheck } from "../check";
import { isUnreadable } from "../shared/reading-state";

/** A value outside its code list. Lists that change with the strategy are open: a new value there is only a warning. */
export const codeUnknown: CellCheck<"code-unknown"> = {
  id: "code-unknown",
  severity: "error",
  cause: "value",
  scope: "cell",
  families: ["code"],
  run: (reading, field, { programme }, report) => {
    const { note = null, suggestion } = reading;
    if (note === "several-values" || note === "value-of-another-field" || field === "impactMetric") return;
    const open = isCodeField(field) && programme.codeLists[field]?.open === true;
    const notInList = note === "value-not-in-list" && reading.status === "uncertain";
    if (isUnreadable(reading) || notInList) report({ field, suggestion, severity: open ? "warning" : "error", facts: { note } });
  },
};
