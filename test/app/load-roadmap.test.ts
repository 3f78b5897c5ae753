import { describe, expect, it } from "@jest/globals";
import { loadRoadmap } from "../../src/app/load-roadmap";
import { failure, success } from "../../src/core/result";
import type { SheetRead, Workbook } from "../../src/workbook/workbook";
import { sheet } from "../core/reading/shape/sheets";

const HEADER = ["Nro", "Toimenpide", "Tila"];
const roadmap = sheet([HEADER, [1, "Arkisto", "Käynnissä"], [2, "Luvat", "Valmis"]], { name: "Tiekartta" });

function workbookOf(sheets: Awaited<ReturnType<Workbook["readSheets"]>>): Workbook {
  return { capabilities: { writesInPlace: false, readsFills: true }, readSheets: () => Promise.resolve(sheets), writeSheets: () => Promise.resolve(success(undefined)) };
}

describe("loading a roadmap", () => {
  it("tells which cells no reading has seen, over all sheets", async () => {
    const notes: SheetRead = { ...sheet([["Muistio"]], { name: "Muistio" }), cellsLeftOut: 2 };
    const loaded = await loadRoadmap(workbookOf(success([{ ...roadmap, cellsLeftOut: 1 }, sheet([["Ohje"]], { name: "Ohje" }), notes])), {});
    expect(loaded.ok && loaded.value.leftOut).toEqual({ cells: 3, sheets: ["Tiekartta", "Muistio"] });
  });

  it("has nothing to tell where all was read", async () => {
    const loaded = await loadRoadmap(workbookOf(success([roadmap])), {});
    expect(loaded.ok && [loaded.value.leftOut, loaded.value.roadmap.actions.length, loaded.value.programmeSource]).toEqual([null, 2, "fallback"]);
  });

  it("hands on what is wrong with the workbook or with its sheets", async () => {
    const empty = failure({ kind: "file-empty", file: "a.xlsx" } as const);
    expect(await loadRoadmap(workbookOf(empty), {})).toEqual(empty);
    expect(await loadRoadmap(workbookOf(success([roadmap])), { sheet: "Muu" })).toEqual(failure({ kind: "sheet-not-found", sheet: "Muu", sheets: ["Tiekartta"] }));
  });
});
