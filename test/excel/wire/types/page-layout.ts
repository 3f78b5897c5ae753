import type { Range } from "../../../../src/core/grid/grid";
import { checkSheet } from "../../workbook/guard";
import { HostError, unknownMember } from "../../workbook/host-error";
import type { Json } from "../../workbook/json";
import { isRecord } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import { HEADER_FOOTER_PARTS, PAGE_CHOICES, PAGE_SCALARS } from "../../workbook/parts/page-layout";
import type { PageScalar } from "../../workbook/parts/page-layout";
import type { Arguments } from "../arguments";
import { HostObject } from "../host-object";
import type { Session } from "../session";
import { asChoice, asFlag, asNumber, asText } from "../values";

const ZOOM_PARTS = ["scale", "horizontalFitToPages", "verticalFitToPages"];
const MARGINS: Readonly<Record<string, PageScalar>> = { left: "LeftMargin", right: "RightMargin", top: "TopMargin", bottom: "BottomMargin", header: "HeaderMargin", footer: "FooterMargin" };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
/** Of each of the three parts of a header or footer. */
const LONGEST_HEADER = 255;

function scalar(name: PageScalar, before: string | number | boolean, value: Json): string | number | boolean {
  const choices = PAGE_CHOICES[name];
  if (choices !== undefined) return asChoice(value, choices);
  return typeof before === "number" ? asNumber(value) : asFlag(value);
}

function zoomOf(value: Json): Readonly<Record<string, Json>> {
  if (!isRecord(value)) throw new HostError("InvalidArgument", "A zoom is an object");
  for (const [key, number] of Object.entries(value)) {
    if (!ZOOM_PARTS.includes(key)) throw unknownMember(`the zoom ${key}`);
    if (number !== null && (!Number.isInteger(number) || asNumber(number) < 1)) throw new HostError("InvalidArgument", `The zoom ${key} is a whole number`);
  }
  if (typeof value["scale"] === "number" && (value["horizontalFitToPages"] ?? value["verticalFitToPages"] ?? null) !== null) throw new HostError("InvalidArgument", "A sheet is scaled or fitted, not both");
  return value;
}

function headersFooters(sheet: Sheet, guard: () => void): HostObject {
  const parts = sheet.pageLayout.headerFooter;
  const all = new HostObject("HeaderFooter", {
    read: Object.fromEntries(HEADER_FOOTER_PARTS.map((part) => [part, () => parts[part]])),
    write: Object.fromEntries(
      HEADER_FOOTER_PARTS.map((part) => [
        part,
        (value: Json) => {
          guard();
          if (asText(value).length > LONGEST_HEADER) throw new HostError("InvalidArgument", "The header or footer is too long");
          parts[part] = asText(value);
        },
      ]),
    ),
  });
  return new HostObject("HeaderFooterGroup", { read: { State: () => "Default" }, objects: { DefaultForAllPages: () => all } });
}

/** How a sheet is printed. */
export function pageLayoutObject(session: Session, sheet: Sheet): HostObject {
  const layout = sheet.pageLayout;
  const guard = (): void => { checkSheet(session.workbook, sheet); };
  const part = (given: Arguments): Range => {
    guard();
    const cells = given.cells(0, sheet);
    if (cells.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another sheet");
    return cells.area;
  };
  const set = (key: "printArea" | "titleRows" | "titleColumns") => (given: Arguments): void => {
    layout[key] = part(given);
  };
  const get = (key: "titleRows" | "titleColumns") => (): HostObject | null => (layout[key] === null ? null : session.range(sheet, layout[key]));
  return new HostObject("PageLayout", {
    read: { ...Object.fromEntries(PAGE_SCALARS.map((name) => [name, () => layout.scalars[name]])), Zoom: () => layout.zoom },
    write: {
      ...Object.fromEntries(PAGE_SCALARS.map((name) => [name, (value: Json) => { guard(); layout.scalars[name] = scalar(name, layout.scalars[name], value); }])),
      Zoom: (value) => { guard(); layout.zoom = zoomOf(value); },
    },
    objects: { HeadersFooters: () => headersFooters(sheet, guard) },
    gets: { GetPrintTitleRowsOrNullObject: get("titleRows"), GetPrintTitleColumnsOrNullObject: get("titleColumns") },
    does: {
      SetPrintArea: set("printArea"),
      SetPrintTitleRows: set("titleRows"),
      SetPrintTitleColumns: set("titleColumns"),
      SetPrintMargins: (given) => {
        guard();
        const factor = POINTS[given.text(0)];
        const margins = given.json(1);
        if (factor === undefined || !isRecord(margins)) throw new HostError("InvalidArgument", "Margins have a unit and sizes");
        for (const [side, size] of Object.entries(margins)) {
          const name = MARGINS[side];
          if (name === undefined) throw unknownMember(`the margin ${side}`);
          layout.scalars[name] = asNumber(size) * factor;
        }
          },
    },
  });
}
