import { describe, expect, it } from "@jest/globals";
import { codeOf, openExcel } from "./open-excel";

describe("charts", () => {
  it("make series of the columns of their range", async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      sheet.getRange("A1:C4").values = [["Taso", "Määrä", "Eurot"], ["TORI", 1, 10], ["TOSI", 2, 20], ["DATA", 3, 30]];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map((series) => series.name);
    });
    expect(read).toEqual(["Määrä", "Eurot"]);
  });

  it("get their texts, colours and place", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      chart.name = "Tasot";
      chart.title.text = "Toimenpiteet";
      chart.axes.valueAxis.title.text = "Määrä";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.visible = false;
      chart.setPosition("E2", "K18");
      const series = chart.series.getItemAt(0);
      series.name = "Määrä";
      series.format.fill.setSolidColor("#1F4E79");
      series.setValues(sheet.getRange("B2:B4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.gapWidth = 50;
      await context.sync();
      const found = sheet.charts.getItem("Tasot");
      found.load("chartType,title/text,legend/visible");
      await context.sync();
      expect([found.chartType, found.title.text, found.legend.visible]).toEqual(["ColumnClustered", "Toimenpiteet", false]);
    });
    const [chart] = workbook.activeSheet.charts;
    expect([chart?.place, chart?.axes.ValueAxis.title.get("Text"), chart?.series[0]?.fill, chart?.series[0]?.values?.area]).toEqual([
      { firstRow: 2, firstColumn: 5, lastRow: 18, lastColumn: 11 },
      "Määrä",
      "#1F4E79",
      { firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 2 },
    ]);
  });

  it("take further series and lose them", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:A4"));
      chart.series.add("Tavoite");
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    expect(workbook.activeSheet.charts[0]?.series.map((series) => series.scalars.get("Name"))).toEqual(["Tavoite"]);
  });

  it("of unknown types are refused, and so is a place on another sheet", async () => {
    const { run } = openExcel();
    const add = (type: string, sheet: string): Promise<string> =>
      codeOf(
        run(async (context) => {
          const home = context.workbook.worksheets.getItem("Taulu");
          context.workbook.worksheets.getItemOrNullObject("Toinen").delete();
          context.workbook.worksheets.add("Toinen");
          home.charts.add(type as "Line", home.getRange("A1:B2")).setPosition(context.workbook.worksheets.getItem(sheet).getRange("A1"));
          await context.sync();
        }),
      );
    expect(await add("Sunburst", "Taulu")).toBe("InvalidArgument");
    expect(await add("Line", "Toinen")).toBe("InvalidArgument");
  });

  it("are deleted", async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Taulu");
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      await context.sync();
      chart.delete();
      await context.sync();
    });
    expect(workbook.activeSheet.charts).toEqual([]);
  });
});
