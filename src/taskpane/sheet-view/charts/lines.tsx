import type { ChartPicture } from "../../../workbook/plan-view/chart-picture";
import type { ChartFrame } from "./chart-frame";

/** Lines are told apart by their dashes as well as by their colours. */
const DASHES = [undefined, "7 4", "2 3", "10 3 2 3"] as const;

/** One line per series through its values. */
export function Lines({ chart, frame }: { readonly chart: ChartPicture; readonly frame: ChartFrame }): React.JSX.Element {
  return (
    <>
      {chart.series.map(({ name, colour, values }, index) => {
        const points = values.map((value, category) => ({ x: frame.middleOf(category), y: frame.bottom - frame.lengthOf(value) }));
        return (
          <g key={name}>
            <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} fill="none" stroke={`#${colour}`} strokeWidth={2.5} strokeDasharray={DASHES[index % DASHES.length]} />
            {points.map(({ x, y }, point) => (
              <circle key={point} cx={x} cy={y} r={2.5} fill={`#${colour}`} />
            ))}
          </g>
        );
      })}
    </>
  );
}
