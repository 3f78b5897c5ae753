import { isOver } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on } from "../condition";

const MEASURE = /[\d%‰½¼¾]|prosent|procent|per ?cent|puolet|kaikki|kaikissa|kaikilla|jokai|hälften|alla |samtliga|varje |half|all |every /iu;

/** A checkpoint (tarkistuspiste) without anything to measure: no number, no per cent, no date. */
export const checkpointWithoutTarget: ActionCheck<"checkpoint-without-target"> = {
  id: "checkpoint-without-target",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["checkpoint"],
  when: [on("checkpoint", (reading) => reading?.value !== undefined && !MEASURE.test(reading.value)), on("status", (reading) => !isOver(reading?.value))],
  run: (_action, _context, report) => {
    report({ field: "checkpoint", facts: {} });
  },
};
