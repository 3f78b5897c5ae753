import { describe, expect, it } from "@jest/globals";
import { parseRange } from "../../../src/core/grid/address";
import { isCellError } from "../../../src/core/grid/cell-value";
import { cellKey } from "../../../src/core/grid/grid";
import { WORDS } from "../../../src/text/words";
import { planOf } from "../../excel/xlsx/plan-of";
import type { Workbook } from "../../excel/workbook/workbook";
import { recalculate } from "../../libreoffice/recalculate";
import { soffice } from "../../libreoffice/soffice";
import { axeViolations } from "../harness/axe";
import { builtSuite } from "./built-suite";
import { Keyboard } from "./keyboard";

const open = builtSuite();
const { pane, reports } = WORDS.fi;
const { views } = pane.shell;
const SHEET = "Tiekartta";

function valueAt(workbook: Workbook, address: string): unknown {
  const place = parseRange(address);
  const sheet = workbook.sheets.find(({ name }) => name === SHEET);
  return place === undefined ? undefined : sheet?.cells.get(cellKey(place.firstRow, place.firstColumn))?.value;
}

/** Every cell of the roadmap's sheet with its value, as text to compare. */
function roadmapCells(workbook: Workbook): string[] {
  const sheet = workbook.sheets.find(({ name }) => name === SHEET);
  return [...(sheet?.cells ?? [])].map(([key, { value, formula }]) => `${key} ${JSON.stringify(value)} ${formula ?? ""}`);
}

function names(workbook: Workbook): readonly string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** Waits for what Excel does after the pane has asked for it. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 1000 && !isSo(); turns++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

/** Error values that another program finds in what the workbook has become. */
async function errorsIn(workbook: Workbook): Promise<readonly string[]> {
  const sheets = (await recalculate(new Map([["excel", planOf(workbook, "fi")]]), "fi-FI")).get("excel") ?? [];
  expect(sheets.length).toBeGreaterThan(5);
  return sheets.flatMap(({ name, grid }) => grid.values.flat().filter((value) => isCellError(value)).map(() => name));
}

const SIZE = { width: 450, height: 800 };

function rulesOn(workbook: Workbook): number | undefined {
  return workbook.sheets.find(({ name }) => name === SHEET)?.conditionalFormats.length;
}

describe("The pane as it is delivered", () => {
  it("leads from a messy roadmap to fixes and back, reports, marks and a workbook without traces, in a Finnish Excel and by keys alone", async () => {
    const excel = await open({ size: SIZE });
    const { host: { workbook }, addIn, person } = excel;
    const keyboard = new Keyboard(excel);

    // The table was found, and the pane opens on the answer.
    await addIn.getByRole("combobox").filter({ hasText: /Tiekartta · \d+ toimenpidettä/u }).first().waitFor();
    expect(await axeViolations(addIn)).toEqual([]);
    // A Finnish Excel makes the typed TOSI a truth value.
    person.types(SHEET, "C11", "TOSI");
    expect(valueAt(workbook, "C11")).toBe(true);
    const before = { sheets: names(workbook), cells: roadmapCells(workbook) };

    // What was understood anyway is folded away; all of it is mended at once, after a look at what changes.
    await keyboard.goTo(views.findings);
    await addIn.getByRole("button", { name: /^Ei vaadi päätöstä/u }).waitFor();
    expect(await axeViolations(addIn)).toEqual([]);
    await keyboard.enter(/^Ei vaadi päätöstä/u);
    await keyboard.enter(pane.findings.fixAll);
    const dialog = addIn.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.getByRole("checkbox").count()).toBeGreaterThan(5);
    expect(await axeViolations(addIn)).toEqual([]);
    await keyboard.enter(/^Korjaa \d+ solua$/u);
    await addIn.getByText(/\d+ solua korjattiin\./u).first().waitFor();
    expect(roadmapCells(workbook).filter((cell) => !before.cells.includes(cell)).length).toBeGreaterThan(5);
    await addIn.waitForFunction(() => document.activeElement?.tagName === "H2");
    await keyboard.enter(pane.shell.undo);
    await until(() => roadmapCells(workbook).join() === before.cells.join());
    await addIn.getByText(/\d+ korjausta kumottiin\./u).first().waitFor();

    await keyboard.goTo(views.overdue);
    await addIn.getByRole("heading", { name: pane.overdue.heading, exact: true }).waitFor();
    expect(await axeViolations(addIn)).toEqual([]);

    await keyboard.goTo(views.reports);
    await addIn.getByRole("button", { name: pane.reports.write }).waitFor();
    expect(await axeViolations(addIn)).toEqual([]);
    await keyboard.enter(pane.reports.write);
    await addIn.getByText(/\d+ välilehteä kirjoitettiin\./u).first().waitFor();
    await keyboard.enter(pane.shell.open);
    await until(() => workbook.activeSheet.name === reports.sheets.summary.name);
    expect(names(workbook).filter((name) => !before.sheets.includes(name)).length).toBeGreaterThan(8);
    expect(roadmapCells(workbook)).toEqual(before.cells);
    expect(soffice === undefined ? [] : await errorsIn(workbook)).toEqual([]);

    await keyboard.goTo(views.overview);
    await keyboard.enter(pane.overview.mark);
    await addIn.getByRole("button", { name: pane.overview.clearMarks }).waitFor();
    expect(rulesOn(workbook)).toBe(3);
    await keyboard.enter(pane.overview.clearMarks);
    await addIn.getByRole("button", { name: pane.overview.mark }).waitFor();
    await keyboard.enter(pane.overview.mark);
    await addIn.getByRole("button", { name: pane.overview.clearMarks }).waitFor();

    await keyboard.goTo(views.settings);
    await addIn.getByRole("heading", { name: pane.settings.heading, exact: true }).waitFor();
    expect(await axeViolations(addIn)).toEqual([]);
    await keyboard.enter(pane.settings.clearTraces);
    await addIn.getByRole("alertdialog").waitFor();
    expect(await axeViolations(addIn)).toEqual([]);
    await keyboard.enter(pane.settings.clearTraces);
    await addIn.getByText(pane.shell.tracesRemoved).first().waitFor();
    expect({ sheets: names(workbook), cells: roadmapCells(workbook) }).toEqual(before);
    expect([rulesOn(workbook), workbook.names.length, workbook.settings.size]).toEqual([0, 0, 0]);
  }, 600_000);
});
