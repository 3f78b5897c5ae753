import type { FieldKey } from "../programme/fields";
import { isCodeField, plainField } from "../programme/fields";

/** Fields whose cells can be wrong in the same ways. */
export type FieldFamily = "code" | "date" | "amount" | "other";

/** Code fields and status are codes; start, due and updated dates; budget, actual and yearly benefit amounts. */
export function familyOf(field: FieldKey): FieldFamily {
  if (field === "status" || isCodeField(field)) return "code";
  switch (plainField(field)) {
    case "start":
    case "due":
    case "updated":
      return "date";
    case "budget":
    case "actual":
    case "benefitPerYear":
      return "amount";
    default:
      return "other";
  }
}
