import type { FieldKey } from "../programme/fields";
import { valueOf } from "../reading/action";
import type { ListColumn } from "./overdue/list";
import type { ReportInput } from "./report-input";

/** A list's column of money of one field; empty where the action has none. */
export function moneyListColumn({ words }: Pick<ReportInput, "words">, header: string, field: FieldKey): ListColumn {
  return numberColumn(header, words.fieldName(field), "moneyWhole", ({ action }) => {
    const value = action.fields[field]?.value;
    return typeof value === "object" && "cents" in value ? value.cents / 100 : "";
  });
}

/** A list's column of person-days; empty where the action has none. */
export function daysListColumn({ words }: Pick<ReportInput, "words">, header: string): ListColumn {
  return numberColumn(header, words.dataHeaders.personDays, "decimal", ({ action }) => valueOf(action, "personDays") ?? "");
}

function numberColumn(header: string, dataHeader: string, style: ListColumn["style"], value: ListColumn["value"]): ListColumn {
  return { header, formula: (pick) => `IF(ISNUMBER(${pick(dataHeader)}),${pick(dataHeader)},"")`, value, style };
}
