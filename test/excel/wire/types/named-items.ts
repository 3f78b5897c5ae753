import { checkFormula } from "../../workbook/entry/check-formula";
import { checkWritable } from "../../workbook/guard";
import { HostError } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import type { NamedItem, Sheet } from "../../workbook/model";
import { addName, cellsOfName, deleteName } from "../../workbook/names";
import { absoluteReference } from "../../workbook/reference-text";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asFlag, asText } from "../values";

function namedItemObject(session: Session, scope: Sheet | null, item: NamedItem): HostObject {
  const { workbook } = session;
  const range = (): HostObject | null => {
    const cells = cellsOfName(workbook, item);
    return cells === undefined ? null : session.range(cells.sheet, cells.area);
  };
  const guarded = (set: (value: Json) => void) => (value: Json): void => {
    checkWritable(workbook);
    set(value);
  };
  return new HostObject("NamedItem", {
    identity: () => ({ _Id: item.name }),
    read: {
      _Id: () => item.name,
      Name: () => item.name,
      Formula: () => item.formula,
      Comment: () => item.comment,
      Visible: () => item.visible,
      Scope: () => (scope === null ? "Workbook" : "Worksheet"),
      Type: () => (item.formula.includes("#REF!") ? "Error" : cellsOfName(workbook, item) === undefined ? "String" : "Range"),
      Value: () => item.formula.slice(1),
    },
    write: {
      Formula: guarded((value) => {
        checkFormula(asText(value));
        item.formula = asText(value);
      }),
      Comment: guarded((value) => { item.comment = asText(value); }),
      Visible: guarded((value) => { item.visible = asFlag(value); }),
    },
    gets: {
      GetRange: () => {
        const found = range();
        if (found === null) throw new HostError("InvalidReference", "The name does not mean cells");
        return found;
      },
      GetRangeOrNullObject: range,
    },
    does: { Delete: () => { deleteName(workbook, scope, item); } },
  });
}

/** The names of the workbook, or of one sheet. */
export function namedItemsObject(session: Session, scope: Sheet | null): HostObject {
  const names = (): readonly NamedItem[] => (scope === null ? session.workbook.names : scope.names);
  const find = (key: Json): NamedItem | undefined => names().find((item) => typeof key === "string" && item.name.toLowerCase() === key.toLowerCase());
  const wrap = (item: NamedItem): HostObject => namedItemObject(session, scope, item);
  return new HostObject("NamedItemCollection", {
    item: (key) => {
      const item = find(key);
      if (item === undefined) throw new HostError("ItemNotFound", "There is no such name");
      return wrap(item);
    },
    items: () => names().map(wrap),
    gets: {
      Add: (given) => {
        const cells = given.isObject(1) ? given.cells(1, null) : null;
        const formula = cells === null ? given.text(1) : `=${absoluteReference(cells.sheet.name, cells.area)}`;
        if (!formula.startsWith("=")) throw new HostError("InvalidArgument", "What a name means begins with =");
        return wrap(addName(session.workbook, scope, given.text(0), formula, given.textOr(2, "")));
      },
      GetItemOrNullObject: (given) => {
        const item = find(given.json(0));
        return item === undefined ? null : wrap(item);
      },
    },
    answers: { GetCount: () => names().length },
  });
}
