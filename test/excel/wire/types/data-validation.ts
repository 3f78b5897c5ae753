import { checkSheet } from "../../workbook/guard";
import { HostError, unknownMember } from "../../workbook/host-error";
import { isRecord } from "../../workbook/json";
import type { Json } from "../../workbook/json";
import type { RangeHandle } from "../../workbook/model";
import type { Validation } from "../../workbook/parts/validation";
import { clearValidations, setValidation, validationOf } from "../../workbook/validations";
import { HostObject } from "../host-object";
import { openHandle } from "../open-handle";
import type { Session } from "../session";
import { asFlag } from "../values";

const TYPES: Readonly<Record<string, string>> = { list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };

/** Excel's own limits of what a drop-down's list and its messages hold. */
const LONGEST_SOURCE = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERT_STYLES = ["Stop", "Warning", "Information"];

type Fields = Readonly<Record<string, Json>>;

function wrong(what: string): HostError {
  return new HostError("InvalidArgument", what);
}

function checkRule(value: Json): Fields {
  if (!isRecord(value)) throw wrong("A rule is an object");
  const kinds = Object.keys(value);
  const [kind = ""] = kinds;
  if (kinds.length !== 1 || TYPES[kind] === undefined) throw wrong("A rule is of one kind");
  const rule = value[kind] ?? null;
  if (kind !== "list") return value;
  if (!isRecord(rule)) throw wrong("A list has a source");
  const { source } = rule;
  if (typeof source !== "string" || source === "") throw wrong("The source of a list is a range, or text with commas");
  if (!source.startsWith("=") && source.length > LONGEST_SOURCE) throw wrong(`A list typed with commas holds at most ${String(LONGEST_SOURCE)} characters`);
  return { list: { inCellDropDown: rule["inCellDropDown"] ?? true, source } };
}

function checkMessage(value: Json, known: readonly string[]): Fields {
  if (!isRecord(value)) throw wrong("A message is an object");
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger !== undefined) throw unknownMember(`the part ${stranger} of a validation's message`);
  const { title = "", message = "" } = value;
  if (typeof title !== "string" || title.length > LONGEST_TITLE) throw wrong(`A title has at most ${String(LONGEST_TITLE)} characters`);
  if (typeof message !== "string" || message.length > LONGEST_MESSAGE) throw wrong(`A message has at most ${String(LONGEST_MESSAGE)} characters`);
  return value;
}

function checkAlert(value: Json): Fields {
  const alert = checkMessage(value, ["title", "message", "showAlert", "style"]);
  if (typeof alert["style"] !== "string" || !ALERT_STYLES.includes(alert["style"])) throw wrong("An alert has one of three styles");
  return alert;
}

/** What may be typed into a range. Cells with different rules read as null. */
export function dataValidationObject(session: Session, handle: RangeHandle): HostObject {
  const open = (): ReturnType<typeof openHandle> => openHandle(session.workbook, handle);
  const current = (): Validation | null => validationOf(open().sheet, open().area);
  const change = (part: Partial<Omit<Validation, "area">>): void => {
    const { sheet, area } = open();
    checkSheet(session.workbook, sheet);
    setValidation(sheet, area, part);
  };
  const typeOf = (validation: Validation | null): string => {
    if (validation === null) return "Inconsistent";
    const [kind] = Object.keys(validation.rule);
    return kind === undefined ? "None" : (TYPES[kind] ?? "None");
  };
  return new HostObject("DataValidation", {
    read: {
      Type: () => typeOf(current()),
      Rule: () => current()?.rule ?? null,
      Prompt: () => current()?.prompt ?? null,
      ErrorAlert: () => current()?.errorAlert ?? null,
      IgnoreBlanks: () => current()?.ignoreBlanks ?? null,
    },
    write: {
      Rule: (value) => { change({ rule: checkRule(value) }); },
      Prompt: (value) => { change({ prompt: checkMessage(value, ["title", "message", "showPrompt"]) }); },
      ErrorAlert: (value) => { change({ errorAlert: checkAlert(value) }); },
      IgnoreBlanks: (value) => { change({ ignoreBlanks: asFlag(value) }); },
    },
    does: {
      Clear: () => {
        const { sheet, area } = open();
        checkSheet(session.workbook, sheet);
        clearValidations(sheet, area);
      },
    },
  });
}
