import type { Json } from "../../workbook/json";
import type { ChartScalars } from "../../workbook/parts/chart";
import { HostObject } from "../host-object";
import type { ObjectParts } from "../host-object";
import { asChoice, asColour, asFlag, asNumber, asText } from "../values";

export type Guard = () => void;
type Parser = (value: Json) => Json;

/** Simple properties that are kept in a map, each with its kind and what it is before it is set. */
export function kept(scalars: ChartScalars, guard: Guard, properties: Readonly<Record<string, readonly [Parser, Json]>>): Pick<ObjectParts, "read" | "write"> {
  const entries = Object.entries(properties);
  return {
    read: Object.fromEntries(entries.map(([name, [, absent]]) => [name, () => scalars.get(name) ?? absent])),
    write: Object.fromEntries(entries.map(([name, [parse]]) => [name, (value: Json) => { guard(); scalars.set(name, parse(value)); }])),
  };
}

function fontObject(scalars: ChartScalars, guard: Guard): HostObject {
  const prefixed = kept(scalars, guard, { "Font.Bold": [asFlag, false], "Font.Italic": [asFlag, false], "Font.Size": [asNumber, 10], "Font.Color": [(value) => asColour(value), "#595959"], "Font.Name": [asText, "Calibri"] });
  const plain = <T>(members: Readonly<Record<string, T>> = {}): Record<string, T> => Object.fromEntries(Object.entries(members).map(([name, member]) => [name.replace("Font.", ""), member]));
  return new HostObject("ChartFont", { read: plain(prefixed.read), write: plain(prefixed.write) });
}

export function fillObject(guard: Guard, set: (colour: string) => void): HostObject {
  return new HostObject("ChartFill", {
    does: {
      SetSolidColor: (given) => { guard(); set(asColour(given.json(0))); },
      Clear: () => { guard(); set(""); },
    },
  });
}

/** The text beside or above a chart. Setting the text shows it. */
export function titleObject(type: "ChartTitle" | "ChartAxisTitle", scalars: ChartScalars, guard: Guard): HostObject {
  const common = kept(scalars, guard, { Visible: [asFlag, scalars.has("Text")], TextOrientation: [asNumber, 0], ...(type === "ChartTitle" ? { Overlay: [asFlag, false] as const } : {}) });
  return new HostObject(type, {
    read: { ...common.read, Text: () => scalars.get("Text") ?? "" },
    write: {
      ...common.write,
      Text: (value) => {
        guard();
        scalars.set("Text", asText(value));
        scalars.set("Visible", true);
      },
    },
    objects: { Format: () => new HostObject(`${type}Format`, { objects: { Font: () => fontObject(scalars, guard) } }) },
  });
}

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export function legendObject(scalars: ChartScalars, guard: Guard): HostObject {
  return new HostObject("ChartLegend", {
    ...kept(scalars, guard, { Visible: [asFlag, true], Position: [(value) => asChoice(value, LEGEND_PLACES), "Right"], Overlay: [asFlag, false] }),
    objects: { Format: () => new HostObject("ChartLegendFormat", { objects: { Font: () => fontObject(scalars, guard) } }) },
  });
}

const LABEL_PLACES = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"] as const;

export function dataLabelsObject(scalars: ChartScalars, guard: Guard): HostObject {
  return new HostObject("ChartDataLabels", {
    ...kept(scalars, guard, {
      ShowValue: [asFlag, false],
      ShowPercentage: [asFlag, false],
      ShowCategoryName: [asFlag, false],
      ShowSeriesName: [asFlag, false],
      ShowLegendKey: [asFlag, false],
      Position: [(value) => asChoice(value, LABEL_PLACES), "OutsideEnd"],
      NumberFormat: [asText, "General"],
    }),
    objects: { Format: () => new HostObject("ChartDataLabelFormat", { objects: { Font: () => fontObject(scalars, guard) } }) },
  });
}
