import { dayParts } from "../../../../src/core/grid/day";
import { dayFromSerial } from "../../../../src/core/grid/serial";
import type { Json } from "../../workbook/json";
import type { Workbook } from "../../workbook/workbook";
import { HostObject } from "../host-object";

/** A result is either a value or an error, and the other is empty. */
function resultObject(result: { readonly value: Json } | { readonly error: string }): HostObject {
  return new HostObject("FunctionResult", { read: { Value: () => ("value" in result ? result.value : null), Error: () => ("error" in result ? result.error : null) } });
}

/** The functions of Excel that can be reckoned without a cell, by the date system of the workbook: only YEAR of a number. */
export function functionsObject(workbook: Workbook): HostObject {
  return new HostObject("Functions", {
    gets: {
      Year: (given) => {
        const serial = given.json(0);
        if (typeof serial !== "number") return resultObject({ error: "#VALUE!" });
        const day = dayFromSerial(serial, workbook.dateSystem);
        return resultObject(day === undefined ? { error: "#NUM!" } : { value: dayParts(day).year });
      },
    },
  });
}
