import { describe, expect, it } from "@jest/globals";
import type { ReadWithSettings } from "../../src/app/read-without-settings";
import { readWithSettings } from "../../src/app/read-with-settings";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { SheetContents } from "../../src/core/grid/sheets";
import type { ReadOptions } from "../../src/core/reading/read-roadmap";
import { SETTING_TABLES } from "../../src/core/settings/setting-ids";
import { porvoo } from "../../src/core/programme/porvoo";
import { tornio } from "../../src/core/programme/tornio";
import type { Typed } from "../core/settings/settings-book";
import { newSheets, typedInto, withoutTable } from "../core/settings/settings-book";
import { sheet } from "../core/reading/shape/sheets";

const ROWS: readonly (readonly CellValue[])[] = [["Nro", "Toimenpide", "Taso", "Tila", "Toimintokoodi", "Aikataulu"], [1, "Arkisto", "ALUE", "Käynnissä", "1111", "syksy 2026"], [2, "Luvat", true, "Valmis", "2222", "kevät 2026"]];
const ROADMAP = sheet(ROWS.map((row) => [...row]), { name: "Taulu" });

const LEVEL = [
  { table: "level", row: 5, column: "code", value: "ALUE" },
  { table: "level", row: 5, column: "nameFi", value: "seudullinen ratkaisu" },
] as const;
const MEETING: Typed = { table: "meetings", row: 1, column: "day", value: "15.12.2026" };

/** A user's roadmap with the settings of a new one beside it. */
function workbook(cells: readonly Typed[]): readonly SheetContents[] {
  return [ROADMAP, ...typedInto(newSheets(), cells).slice(1)];
}

function read(sheets: readonly SheetContents[], options: ReadOptions = {}): ReadWithSettings {
  const result = readWithSettings(sheets, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("a roadmap whose workbook has settings", () => {
  it("is read by them: codes, season words, activity codes", () => {
    const cells = [...LEVEL, MEETING, { table: "activityCodes", row: 2, column: "code", value: "2222" }, { table: "seasons", row: "syksy", column: "to", value: "30.11." }] as const;
    const { roadmap, programmeSource, meetings, recipients } = read(workbook(cells));
    expect([programmeSource, meetings, recipients.map(({ role }) => role)]).toEqual(["settings", ["2026-12-15"], ["Digijory"]]);
    expect(roadmap.table.sheet).toBe("Taulu");
    expect(roadmap.actions.map(({ fields }) => [fields.level?.value, fields.activityCode?.value, fields.due?.value?.end])).toEqual([["ALUE", "1111", "2026-11-30"], ["TOSI", "2222", "2026-06-30"]]);
  });

  it("follows a programme that was chosen, whatever is wrong with the settings; meetings hold", () => {
    const broken = { table: "programme", row: "Ensimmäinen vuosi", column: "value", value: "x" } as const;
    const { roadmap, programmeSource, meetings } = read(workbook([...LEVEL, MEETING, broken]), { programme: tornio });
    expect([programmeSource, roadmap.programme, meetings]).toEqual(["overruled", tornio, ["2026-12-15"]]);
  });

  it("is a problem with the cell where settings are at fault, also meetings beside a chosen programme", () => {
    const result = readWithSettings(workbook([{ ...MEETING, value: "joulu" }]), { programme: tornio });
    expect(!result.ok && result.problem).toMatchObject({ kind: "settings-invalid", faults: [{ sheet: "Asetukset", found: "joulu" }] });
  });

  it("builds on what the roadmap looks like where the programme table is gone", () => {
    const sheets = withoutTable(workbook([...LEVEL]), "programme");
    const { roadmap, programmeSource } = read(sheets);
    expect([programmeSource, roadmap.programme.id, roadmap.programme.codeLists.level?.codes.length]).toEqual(["settings", "porvoo", 5]);
  });

  it("has only its meetings where nothing else is left of the settings", () => {
    const rest = SETTING_TABLES.filter((table) => table !== "meetings").reduce(withoutTable, workbook([MEETING]));
    const { programmeSource, meetings, roadmap } = read(rest.slice(0, 1).concat(rest.filter(({ name }) => name === "Asetukset")));
    expect([programmeSource, meetings, roadmap.programme]).toEqual(["guessed", ["2026-12-15"], porvoo]);
  });

  it("is never looked for on a sheet of ours, unless that is asked for", () => {
    const named = readWithSettings(workbook([]).slice(1), {});
    expect(!named.ok && named.problem).toEqual({ kind: "table-not-found", sheets: [] });
    expect(read(workbook([]), { sheet: "Taulu" }).roadmap.table.sheet).toBe("Taulu");
  });
});

describe("a roadmap whose workbook has no settings", () => {
  it("is read as ever", () => {
    const { programmeSource, meetings, recipients } = read([ROADMAP], { programme: porvoo });
    expect([programmeSource, meetings, recipients]).toEqual(["chosen", [], []]);
  });
});
