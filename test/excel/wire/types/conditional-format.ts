import { checkFormula } from "../../workbook/entry/check-formula";
import { checkSheet } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import type { ConditionalFormat } from "../../workbook/parts/conditional-format";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice, asColour, asFlag, asNumber, asText } from "../values";
import { UNDERLINE } from "./cells-format";

type Guarded = <T>(set: (value: T) => void, parse: (value: Json) => T) => (value: Json) => void;

function ruleObject(format: ConditionalFormat, guarded: Guarded): HostObject {
  const set = (formula: string): void => {
    if (!formula.startsWith("=")) throw new HostError("InvalidArgument", "A rule's formula begins with =");
    checkFormula(formula);
    format.formula = formula;
  };
  return new HostObject("ConditionalFormatRule", { read: { Formula: () => format.formula }, write: { Formula: guarded(set, asText) } });
}

function formatObject(format: ConditionalFormat, guarded: Guarded): HostObject {
  const font = new HostObject("ConditionalRangeFont", {
    read: { Color: () => format.fontColor, Bold: () => format.bold, Italic: () => format.italic, Underline: () => format.underline, Strikethrough: () => format.strikethrough },
    write: {
      Color: guarded((value: string) => { format.fontColor = value; }, (value) => asColour(value)),
      Bold: guarded((value: boolean) => { format.bold = value; }, asFlag),
      Italic: guarded((value: boolean) => { format.italic = value; }, asFlag),
      Underline: guarded((value: string) => { format.underline = value; }, (value) => asChoice(value, UNDERLINE)),
      Strikethrough: guarded((value: boolean) => { format.strikethrough = value; }, asFlag),
    },
  });
  const fill = new HostObject("ConditionalRangeFill", { read: { Color: () => format.fillColor }, write: { Color: guarded((value: string) => { format.fillColor = value; }, (value) => asColour(value)) } });
  return new HostObject("ConditionalRangeFormat", {
    read: { NumberFormat: () => format.numberFormat },
    write: { NumberFormat: guarded((value: string) => { format.numberFormat = value; }, asText) },
    objects: { Fill: () => fill, Font: () => font },
  });
}

function reorder(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  if (!Number.isInteger(priority) || priority < 0 || priority > others.length) throw new HostError("InvalidArgument", "There is no such priority");
  sheet.conditionalFormats = others.toSpliced(priority, 0, format);
}

/** A rule with a formula. The newest rule comes first, as in Excel. */
export function conditionalFormatObject(session: Session, sheet: Sheet, format: ConditionalFormat): HostObject {
  const guarded: Guarded = (set, parse) => (value) => {
    checkSheet(session.workbook, sheet, "allowFormatCells");
    set(parse(value));
  };
  const custom = (): HostObject => new HostObject("CustomConditionalFormat", { objects: { Rule: () => ruleObject(format, guarded), Format: () => formatObject(format, guarded) } });
  const [first] = format.areas;
  return new HostObject("ConditionalFormat", {
    identity: () => ({ Id: format.id }),
    read: { Id: () => format.id, Type: () => "Custom", Priority: () => sheet.conditionalFormats.indexOf(format), StopIfTrue: () => format.stopIfTrue },
    write: {
      Priority: guarded((value: number) => { reorder(sheet, format, value); }, asNumber),
      StopIfTrue: guarded((value: boolean) => { format.stopIfTrue = value; }, asFlag),
    },
    objects: { Custom: custom, CustomOrNullObject: custom },
    gets: { GetRangeOrNullObject: () => (first === undefined || format.areas.length > 1 ? null : session.range(sheet, first)) },
    does: {
      Delete: () => {
        checkSheet(session.workbook, sheet, "allowFormatCells");
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
  });
}
