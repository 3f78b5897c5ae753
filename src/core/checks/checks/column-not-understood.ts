import { cellAddress } from "../../grid/address";
import type { TableCheck } from "../check";

/** A column with a header that no field is known by, and that nobody said is not used. Its contents take no part in anything. */
export const columnNotUnderstood: TableCheck<"column-not-understood"> = {
  id: "column-not-understood",
  severity: "info",
  cause: "value",
  scope: "table",
  run: ({ roadmap }, report) => {
    for (const { column, field, header, decided } of roadmap.columns) {
      if (field !== null || decided === true || header.trim() === "") continue;
      report({ value: header, cell: cellAddress(roadmap.table.headerRow, column), facts: { header } });
    }
  },
};
