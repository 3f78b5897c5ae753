import { valueOf } from "../../reading/action";
import { isOver } from "../../schedule/open-status";
import type { ActionCheck } from "../check";

const MEASURE = /[\d%‰½¼¾]|prosent|procent|per ?cent|puolet|kaikki|kaikissa|kaikilla|jokai|hälften|alla |samtliga|varje |half|all |every /iu;

/** A checkpoint (tarkistuspiste) without anything to measure: no number, no per cent, no date. */
export const checkpointWithoutTarget: ActionCheck<"checkpoint-without-target"> = {
  id: "checkpoint-without-target",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["checkpoint"],
  run: (action, _context, report) => {
    const checkpoint = valueOf(action, "checkpoint");
    if (checkpoint === undefined || MEASURE.test(checkpoint) || isOver(valueOf(action, "status"))) return;
    report({ field: "checkpoint", facts: {} });
  },
};
