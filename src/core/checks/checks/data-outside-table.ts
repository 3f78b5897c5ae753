import { rangeAddress } from "../../grid/address";
import type { TableCheck } from "../check";

/** Rows below the table, or columns beside it, that were left out of it by mistake. */
export const dataOutsideTable: TableCheck<"data-outside-table"> = {
  id: "data-outside-table",
  severity: "warning",
  cause: "field",
  scope: "table",
  run: ({ roadmap }, report) => {
    for (const { side, range, rows } of roadmap.outside) {
      // A footnote below the table is nothing to mend; a lone column beside it may be.
      if (side === "below" && rows === 0) continue;
      report({ cell: rangeAddress(range), facts: { side, rows } });
    }
  },
};
