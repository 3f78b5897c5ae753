import { describe, expect, it } from "@jest/globals";
import { PROGRAMMES, findProgramme } from "../../../../src/core/programme/registry";
import { programmeChoices } from "../../../../src/taskpane/logic/shell/programme-choices";
import { sheetChoices, tableOfChoice } from "../../../../src/taskpane/logic/shell/sheet-choices";
import { WORDS } from "../../../../src/text/words";
import { makeReview, plainSheet } from "../make-review";

describe("The programmes to choose from", () => {
  it("are those of the product, after what the workbook itself leads to", () => {
    const [, ...others] = programmeChoices({ review: makeReview() }, WORDS.fi);
    expect(others.map(({ value }) => value)).toEqual(PROGRAMMES.map(({ id }) => id));
  });

  it.each([
    ["guessed", "Digitiekartta (päätelty)"],
    ["settings", "Digitiekartta (työkirjan asetukset)"],
    ["fallback", "Digitiekartta (oletus)"],
    ["overruled", "Työkirjan mukaan"],
  ] as const)("say how the workbook led to one: %p", (programmeSource, text) => {
    const review = makeReview();
    const [first] = programmeChoices({ review: { ...review, loaded: { ...review.loaded, programmeSource } } }, WORDS.fi);
    expect(first).toEqual({ value: "", text });
  });

  it("do not say what the workbook leads to once another was chosen", () => {
    const [first] = programmeChoices({ review: makeReview({ programme: findProgramme("tornio") }) }, WORDS.sv);
    expect(first?.text).toBe("Enligt arbetsboken");
  });

  it("can be chosen before anything was read", () => {
    expect(programmeChoices({ review: null }, WORDS.en)).toHaveLength(PROGRAMMES.length + 1);
  });
});

describe("The sheets to choose from", () => {
  it("are those that people see and that are not ours, with the actions of the one that was found", () => {
    const sheets = [plainSheet("Tiekartta"), plainSheet("Muistio", [["Muistio"]]), plainSheet("Piilossa", [["x"]], { hidden: true }), plainSheet("Asetukset", [["x"]], { tables: [{ name: "dk_set_meetings", range: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 }, hasTotalRow: false }] })];
    expect(sheetChoices(makeReview({}, sheets), WORDS.fi)).toEqual([
      { value: "Tiekartta", text: "Tiekartta · 4 toimenpidettä" },
      { value: "Muistio", text: "Muistio" },
    ]);
  });

  it("are also other tables on the same sheet", () => {
    const rows = [["Nro", "Toimenpide", "Tavoite", "Tila"], [1, "Arkisto", "A", "Kesken"], [2, "Luvat", "B", "Valmis"], [], [], ["Toimenpiteet 2027"], ["Nro", "Toimenpide", "Määräaika", "Vastuutaho"], [1, "Luvat", "31.12.2027", "Tvt"]];
    const [, other] = sheetChoices(makeReview({}, [plainSheet("Tiekartta", rows)]), WORDS.fi);
    expect(other).toEqual({ value: "Tiekartta?A7:D8", text: "Tiekartta A7:D8 · toinen taulukko" });
    expect(tableOfChoice("Tiekartta?A7:D8")).toEqual({ sheet: "Tiekartta", range: { firstRow: 7, firstColumn: 1, lastRow: 8, lastColumn: 4 } });
    expect(tableOfChoice("Tiekartta")).toEqual({ sheet: "Tiekartta", range: null });
  });

  it("tell which others hold a table like a roadmap, and keep a hidden one that was found", () => {
    const sheets = [plainSheet("Tiekartta"), plainSheet("Vanha tiekartta", undefined, { hidden: true })];
    expect(sheetChoices(makeReview({ sheet: "Vanha tiekartta" }, sheets), WORDS.fi).map(({ value }) => value)).toEqual(["Tiekartta", "Vanha tiekartta"]);
    expect(sheetChoices(makeReview({ programme: findProgramme("porvoo") }, [plainSheet("Tiekartta"), plainSheet("Luonnos")]), WORDS.fi).map(({ text }) => text)).toEqual(["Tiekartta · 4 toimenpidettä", "Luonnos · toinen taulukko"]);
  });
});
