import type { TableCheck } from "../check";
import { duplicates, inDifferentYears } from "../shared/duplicates";

/** Two actions with one number. Only worth a remark where each is of its own roadmap year: numbering may begin anew every year. */
export const idDuplicate: TableCheck<"id-duplicate"> = {
  id: "id-duplicate",
  severity: "error",
  cause: "value",
  scope: "table",
  needs: ["id"],
  run: ({ roadmap }, report) => {
    for (const actions of duplicates(roadmap.actions, "id")) {
      const rows = actions.map(({ row }) => row);
      const severity = inDifferentYears(actions) ? "info" : "error";
      for (const action of actions) report({ action, field: "id", severity, facts: { rows } });
    }
  },
};
