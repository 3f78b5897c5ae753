import type { TableCheck } from "../check";

/** Hidden or filtered rows are read like the others: whoever compares figures with what is seen has to know. */
export const hiddenRows: TableCheck<"hidden-rows"> = {
  id: "hidden-rows",
  severity: "info",
  cause: "field",
  scope: "table",
  run: ({ roadmap }, report) => {
    const rows = roadmap.actions.filter(({ hidden }) => hidden).map(({ row }) => row);
    if (rows.length > 0) report({ facts: { rows } });
  },
};
