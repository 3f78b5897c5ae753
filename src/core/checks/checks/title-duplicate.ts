import type { TableCheck } from "../check";
import { duplicates, inDifferentYears } from "../shared/duplicates";

/** Two actions with one name. An action that is carried over from one roadmap year to the next keeps its name. */
export const titleDuplicate: TableCheck<"title-duplicate"> = {
  id: "title-duplicate",
  severity: "warning",
  cause: "value",
  scope: "table",
  needs: ["title"],
  run: ({ roadmap }, report) => {
    for (const actions of duplicates(roadmap.actions, "title")) {
      if (inDifferentYears(actions)) continue;
      const rows = actions.map(({ row }) => row);
      for (const action of actions) report({ action, field: "title", facts: { rows } });
    }
  },
};
