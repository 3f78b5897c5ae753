import type { Range } from "../../../../src/core/grid/grid";
import { columnsOf, rowsOf } from "../../workbook/area";
import type { CellSide } from "../../workbook/format";
import type { Json } from "../../workbook/json";
import type { Session } from "../session";
import { HostObject } from "../host-object";
import { asChoice, asColour } from "../values";
import type { OpenCells } from "./cells-format";
import { readFormat, writeFormat } from "./cells-format";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface Edge {
  readonly side: CellSide;
  readonly area: Range;
}

/** The cells' own borders that a side of a range is made of. */
function edges(area: Range, side: Side): readonly Edge[] {
  switch (side) {
    case "EdgeTop":
      return [{ side, area: { ...area, lastRow: area.firstRow } }];
    case "EdgeBottom":
      return [{ side, area: { ...area, firstRow: area.lastRow } }];
    case "EdgeLeft":
      return [{ side, area: { ...area, lastColumn: area.firstColumn } }];
    case "EdgeRight":
      return [{ side, area: { ...area, firstColumn: area.lastColumn } }];
    case "InsideHorizontal":
      return rowsOf(area) < 2 ? [] : [{ side: "EdgeBottom", area: { ...area, lastRow: area.lastRow - 1 } }, { side: "EdgeTop", area: { ...area, firstRow: area.firstRow + 1 } }];
    case "InsideVertical":
      return columnsOf(area) < 2 ? [] : [{ side: "EdgeRight", area: { ...area, lastColumn: area.lastColumn - 1 } }, { side: "EdgeLeft", area: { ...area, firstColumn: area.firstColumn + 1 } }];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ side, area }];
  }
}

function borderObject(session: Session, open: OpenCells, side: Side): HostObject {
  const each = (): readonly { readonly edge: Edge; readonly cells: OpenCells }[] => {
    const { sheet, areas } = open();
    return areas.flatMap((area) => edges(area, side)).map((edge) => ({ edge, cells: () => ({ sheet, areas: [edge.area] }) }));
  };
  const read = (part: "style" | "color" | "weight"): Json => {
    const values = new Set(each().map(({ edge, cells }) => readFormat(cells, `${edge.side}.${part}`)));
    const [first] = values;
    return values.size === 1 && first !== undefined ? first : null;
  };
  const write = (part: "style" | "color" | "weight", value: string): void => {
    for (const { edge, cells } of each()) writeFormat(session, cells, `${edge.side}.${part}`, value);
  };
  return new HostObject("RangeBorder", {
    read: { SideIndex: () => side, Style: () => read("style"), Color: () => read("color"), Weight: () => read("weight") },
    write: {
      Style: (value) => { write("style", asChoice(value, STYLES)); },
      Color: (value) => {
        write("color", asColour(value));
        if (read("style") === "None") write("style", "Continuous");
      },
      Weight: (value) => {
        write("weight", asChoice(value, WEIGHTS));
        if (read("style") === "None") write("style", "Continuous");
      },
    },
  });
}

export function bordersObject(session: Session, open: OpenCells): HostObject {
  const at = (side: Side): HostObject => borderObject(session, open, side);
  return new HostObject("RangeBorderCollection", {
    read: { Count: () => SIDES.length },
    item: (key) => at(asChoice(key, SIDES)),
    items: () => SIDES.map(at),
    gets: { GetItemAt: (given) => at(SIDES[given.number(0)] ?? asChoice(null, SIDES)) },
  });
}
