import { plannedResults } from "../../excel/planned-results";
import { newWorkbook } from "../../excel/workbook/create";
import { workbookFrom } from "../../excel/xlsx/xlsx";
import { planContents } from "../../../src/workbook/memory/plan-contents";
import { describeWorkbook } from "../contract";
import { openOffice } from "./open-office";

describeWorkbook("a workbook in Excel", (existing) => {
  const { excel, office } = openOffice(existing === null ? newWorkbook("Muistio") : workbookFrom(existing.sheets.map(planContents)), { sharesClient: true });
  const before = new Set(excel.workbook.sheets.map(({ name }) => name));
  const workbook = {
    capabilities: office.capabilities,
    readSheets: office.readSheets.bind(office),
    writeSheets: (...[plan, ...watched]: Parameters<typeof office.writeSheets>) => {
      excel.workbook.calculate = plannedResults(plan);
      return office.writeSheets(plan, ...watched);
    },
  };
  return Promise.resolve({
    workbook,
    written: async () => {
      const read = await office.readSheets();
      if (!read.ok) throw new Error(read.problem.kind);
      return read.value.filter(({ name }) => !before.has(name));
    },
  });
});
