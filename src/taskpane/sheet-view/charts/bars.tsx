import type { ChartPicture } from "../../../workbook/plan-view/chart-picture";
import { lettersOn } from "../model/contrast";
import type { ChartFrame } from "./chart-frame";

/** The share of a category's room that its bars take; the rest parts them. */
const FULLNESS = 0.66;
const THICKEST = 34;
/** A figure needs so much of a bar to stand in it. */
const ROOM_FOR_FIGURE = 16;

interface Bar {
  readonly key: string;
  readonly colour: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function barsOf({ series, categories }: ChartPicture, frame: ChartFrame): readonly Bar[] {
  const { isStacked, isHorizontal, left, bottom } = frame;
  const together = Math.min(frame.room * FULLNESS, THICKEST * (isStacked ? 1 : series.length));
  const thickness = isStacked ? together : together / series.length;
  return categories.flatMap((_, category) => {
    let begun = 0;
    return series.map(({ colour, values }, index): Bar => {
      const value = values[category] ?? 0;
      const length = frame.lengthOf(value);
      const start = isStacked ? frame.lengthOf(begun) : 0;
      const across = frame.middleOf(category) - together / 2 + (isStacked ? 0 : index * thickness);
      begun += value;
      const place = isHorizontal ? { x: left + start, y: across, width: length, height: thickness } : { x: across, y: bottom - start - length, width: thickness, height: length };
      return { key: `${category}-${index}`, colour, value, ...place };
    });
  });
}

/** Bars or columns with their figures, which stand in them where there is room and beside them otherwise. */
export function Bars({ chart, frame }: { readonly chart: ChartPicture; readonly frame: ChartFrame }): React.JSX.Element {
  const { isHorizontal, isStacked } = frame;
  return (
    <>
      {barsOf(chart, frame).filter(({ value }) => value > 0).map(({ key, colour, value, x, y, width, height }) => {
        const fits = (isHorizontal ? width : height) >= ROOM_FOR_FIGURE && isStacked;
        const beside = isHorizontal ? { x: x + width + 4, y: y + height / 2, anchor: "start" } : { x: x + width / 2, y: y - 8, anchor: "middle" };
        const at = fits ? { x: x + width / 2, y: y + height / 2, anchor: "middle" } : beside;
        return (
          <g key={key}>
            <rect x={x} y={y} width={width} height={height} fill={`#${colour}`} />
            {fits || !isStacked ? (
              <text x={at.x} y={at.y} textAnchor={at.anchor as "start" | "middle"} dominantBaseline="central" fontSize={11} fill={fits ? lettersOn(colour) : "#262626"}>
                {value}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}
