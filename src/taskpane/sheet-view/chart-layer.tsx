import { makeStyles } from "@fluentui/react-components";
import type { ChartPicture } from "../../workbook/plan-view/chart-picture";
import { Chart } from "./charts/chart";
import type { SheetModel } from "./model/sheet-model";
import type { DrawnPart } from "./virtual";

const useStyles = makeStyles({ chart: { position: "absolute", zIndex: 1, overflow: "hidden" } });

export interface ChartLayerProps {
  readonly model: SheetModel;
  readonly rows: DrawnPart;
  readonly columns: DrawnPart;
}

/** Where the end of an axis's place is. */
function endOf(part: DrawnPart, axis: SheetModel["rows"], number: number): number {
  const place = axis.placeOf(number);
  return part.startOf(place) + axis.sizeAt(place);
}

/** The charts of a sheet over the cells that they cover. */
export function ChartLayer({ model, rows, columns }: ChartLayerProps): React.JSX.Element {
  const styles = useStyles();
  const place = ({ place: { firstRow, firstColumn, lastRow, lastColumn } }: ChartPicture): { left: number; top: number; width: number; height: number } => {
    // Columns that stay in sight come before the others: a chart that begins among them begins at the edge.
    const frozen = model.columns.placeOf(firstColumn) < model.freeze.columns;
    const left = frozen ? 0 : columns.startOf(model.columns.placeOf(firstColumn));
    const top = rows.startOf(model.rows.placeOf(firstRow));
    return { left, top, width: Math.max(240, endOf(columns, model.columns, lastColumn) - left), height: Math.max(160, endOf(rows, model.rows, lastRow) - top) };
  };
  return (
    <>
      {model.charts.map((chart) => {
        const { left, top, width, height } = place(chart);
        return (
          <div key={chart.title} className={styles.chart} style={{ left, top, width, height }}>
            <Chart chart={chart} width={width} height={height} />
          </div>
        );
      })}
    </>
  );
}
