import { PLAIN_FIELDS } from "../../programme/fields";
import type { TableCheck } from "../check";

/** A field that the programme requires has no column. Said once, and not again on each row. */
export const requiredColumnMissing: TableCheck<"required-column-missing"> = {
  id: "required-column-missing",
  severity: "error",
  cause: "field",
  scope: "table",
  run: (context, report) => {
    const money = context.has("budget") || context.has("actual");
    for (const field of PLAIN_FIELDS) {
      const { required = "never", used = true, missing } = context.programme.fields[field] ?? {};
      // An action without a name is none, whatever the programme says.
      const wanted = field === "title" || (used && (required === "always" || (required === "with-money" && money)));
      if (wanted && !context.has(field)) report({ field, decided: missing, facts: {} });
    }
  },
};
