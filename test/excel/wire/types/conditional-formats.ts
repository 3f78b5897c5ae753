import { clearConditionalFormats, conditionalFormatsOn } from "../../workbook/conditional-formats";
import { nextId } from "../../workbook/create";
import { checkSheet } from "../../workbook/guard";
import { HostError, unknownMember } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import { newConditionalFormat } from "../../workbook/parts/conditional-format";
import type { ConditionalFormat } from "../../workbook/parts/conditional-format";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import type { OpenCells } from "./cells-format";
import { conditionalFormatObject } from "./conditional-format";

/** The rules that touch cells. Only rules of the type "Custom" can be added. */
export function conditionalFormatsObject(session: Session, open: OpenCells): HostObject {
  const all = (): readonly ConditionalFormat[] => {
    const { sheet, areas } = open();
    return Array.from(new Set(areas.flatMap((area) => conditionalFormatsOn(sheet, area))));
  };
  const wrap = (format: ConditionalFormat): HostObject => conditionalFormatObject(session, open().sheet, format);
  const find = (id: Json): ConditionalFormat | undefined => all().find((format) => format.id === id);
  const present = (format: ConditionalFormat | undefined): HostObject => {
    if (format === undefined) throw new HostError("ItemNotFound", "There is no such rule");
    return wrap(format);
  };
  const guard = (): void => { checkSheet(session.workbook, open().sheet, "allowFormatCells"); };
  return new HostObject("ConditionalFormatCollection", {
    item: (key) => present(find(key)),
    items: () => all().map(wrap),
    gets: {
      Add: (given) => {
        if (given.text(0) !== "Custom") throw unknownMember(`conditional formats of the type ${given.text(0)}`);
        guard();
        const { sheet, areas } = open();
        const [first, ...others] = areas;
        if (first === undefined) throw new HostError("InvalidArgument", "There are no cells to format");
        const format = newConditionalFormat(`{CF-${String(nextId(session.workbook))}}`, first);
        format.areas = [first, ...others];
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
        return wrap(format);
      },
      GetItemAt: (given) => present(all()[given.number(0)]),
      GetItemOrNullObject: (given) => {
        const format = find(given.json(0));
        return format === undefined ? null : wrap(format);
      },
    },
    answers: { GetCount: () => all().length },
    does: {
      ClearAll: () => {
        guard();
        const { sheet, areas } = open();
        for (const area of areas) clearConditionalFormats(sheet, area);
      },
    },
  });
}
