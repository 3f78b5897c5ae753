import type { ChartPicture } from "../../../workbook/plan-view/chart-picture";
import { Bars } from "./bars";
import type { ChartFrame } from "./chart-frame";
import { chartFrame, shortened } from "./chart-frame";
import { Lines } from "./lines";

const GRID = "#D9D9D9";
const LETTERS = "#404040";
const LETTER = 6.6;
const SIGN = 10;

function ValueAxis({ frame }: { readonly frame: ChartFrame }): React.JSX.Element {
  return (
    <>
      {frame.marks.map((mark) => {
        const at = frame.lengthOf(mark);
        const [x, y] = [frame.left + at, frame.bottom - at];
        return frame.isHorizontal ? (
          <g key={mark}>
            <line x1={x} x2={x} y1={frame.top} y2={frame.bottom} stroke={GRID} />
            <text x={x} y={frame.bottom + 13} textAnchor="middle" fontSize={11} fill={LETTERS}>{mark}</text>
          </g>
        ) : (
          <g key={mark}>
            <line x1={frame.left} x2={frame.right} y1={y} y2={y} stroke={GRID} />
            <text x={frame.left - 6} y={y} textAnchor="end" dominantBaseline="central" fontSize={11} fill={LETTERS}>{mark}</text>
          </g>
        );
      })}
    </>
  );
}

/** Names of categories; of columns that stand too close every second, third … only. */
function CategoryAxis({ chart, frame }: { readonly chart: ChartPicture; readonly frame: ChartFrame }): React.JSX.Element {
  const longest = chart.categories.reduce((most, { length }) => Math.max(most, Math.min(length, 10)), 1);
  const every = frame.isHorizontal ? 1 : Math.max(1, Math.ceil((longest * LETTER) / frame.room));
  return (
    <>
      {chart.categories.map((name, index) => {
        if (index % every !== 0) return null;
        const at = frame.middleOf(index);
        return frame.isHorizontal ? (
          <text key={index} x={frame.left - 6} y={at} textAnchor="end" dominantBaseline="central" fontSize={11} fill={LETTERS}>{shortened(name, frame.letters)}</text>
        ) : (
          <text key={index} x={at} y={frame.bottom + 13} textAnchor="middle" fontSize={11} fill={LETTERS}>{shortened(name, Math.max(frame.letters * every, 4))}</text>
        );
      })}
    </>
  );
}

/** The names of the series with their colours, in a row under the chart. */
function Legend({ chart, frame }: { readonly chart: ChartPicture; readonly frame: ChartFrame }): React.JSX.Element | null {
  if (chart.series.length < 2) return null;
  const room = (frame.width - 24) / chart.series.length;
  const widths = chart.series.map(({ name }) => Math.min(room, name.length * LETTER + SIGN + 16));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let next = (frame.width - whole) / 2;
  return (
    <>
      {chart.series.map(({ name, colour }, index) => {
        const x = next;
        next += widths[index] ?? room;
        return (
          <g key={name}>
            <rect x={x} y={frame.height - 20} width={SIGN} height={SIGN} fill={`#${colour}`} />
            <text x={x + SIGN + 4} y={frame.height - 15} dominantBaseline="central" fontSize={11} fill={LETTERS}>{shortened(name, Math.floor(((widths[index] ?? room) - SIGN - 8) / LETTER) + 2)}</text>
          </g>
        );
      })}
    </>
  );
}

/** A planned chart as a simple picture, with its text alternative. */
export function Chart({ chart, width, height }: { readonly chart: ChartPicture; readonly width: number; readonly height: number }): React.JSX.Element {
  const frame = chartFrame(chart, width, height);
  return (
    <svg role="img" aria-label={`${chart.title}. ${chart.altText}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily="inherit">
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke={GRID} />
      <text x={width / 2} y={21} textAnchor="middle" fontSize={14} fontWeight={700} fill={LETTERS}>{shortened(chart.title, Math.floor(width / 8))}</text>
      <ValueAxis frame={frame} />
      {chart.kind === "line" ? <Lines chart={chart} frame={frame} /> : <Bars chart={chart} frame={frame} />}
      <CategoryAxis chart={chart} frame={frame} />
      <text x={(frame.left + frame.right) / 2} y={frame.bottom + 29} textAnchor="middle" fontSize={11} fill={LETTERS}>{frame.isHorizontal ? chart.valueAxis : chart.categoryAxis}</text>
      <text transform={`translate(12 ${(frame.top + frame.bottom) / 2}) rotate(-90)`} textAnchor="middle" fontSize={11} fill={LETTERS}>{frame.isHorizontal ? chart.categoryAxis : chart.valueAxis}</text>
      <Legend chart={chart} frame={frame} />
    </svg>
  );
}
