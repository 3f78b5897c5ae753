import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import type { FieldKey } from "../../../../../src/core/programme/fields";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { textKind } from "../../../../../src/core/reading/cells/text/text-kind";
import type { Cell } from "../../../../../src/core/reading/cells/cell-kind";

function read(value: CellValue, field: FieldKey = "title", column: readonly CellValue[] = [], format?: string): ReturnType<typeof textKind.read> {
  const context = { programme: porvoo, field, header: "", dateSystem: 1900 as const };
  const cell: Cell = { value, format };
  const cells = [cell, ...column.map((each) => ({ value: each }))].map((each) => ({ cell: each, count: 1 }));
  return textKind.read(cell, textKind.decide({ cells }, context), context);
}

describe("titles", () => {
  it.each([
    ["Tiedonohjaus – osa 2", "ok", "Tiedonohjaus – osa 2"],
    ["TE24 uudistus", "ok", "TE24 uudistus"],
    ["M365 käyttöönotto", "ok", "M365 käyttöönotto"],
    ["3 uutta robottia", "ok", "3 uutta robottia"],
    ["Laitteet, ohjelmistot jne.", "ok", "Laitteet, ohjelmistot jne."],
    ["Salassa pidettävien tietojen luokittelu", "ok", "Salassa pidettävien tietojen luokittelu"],
    ["-Sähköinen arkistointi", "normalised", "Sähköinen arkistointi"],
    ["UUSI: Sähköinen arkistointi", "normalised", "Sähköinen arkistointi"],
    ["'Sähköinen arkistointi", "normalised", "Sähköinen arkistointi"],
    ["Sähköinen asiointi / Elektronisk ärendehantering", "uncertain", "Sähköinen asiointi / Elektronisk ärendehantering"],
    ["[nimi]", "uncertain", "[nimi]"],
    ["1.5.2025", "uncertain", "1.5.2025"],
    ["Tietojarjestelmien kartoitus", "uncertain", "Tietojärjestelmien kartoitus"],
  ])("reads %s", (text, status, value) => {
    expect(read(text)).toMatchObject({ status, value });
  });

  it("puts the number in front and the status behind aside", () => {
    expect(read("12. Sähköinen arkistointi")).toMatchObject({ status: "normalised", value: "Sähköinen arkistointi", aside: { id: "12" } });
    expect(read("Arkistointi (peruttu)")).toMatchObject({ status: "uncertain", value: "Arkistointi", aside: { status: "cancelled" } });
  });

  it("finds the column's own title for one that has lost its dots", () => {
    expect(read("Nain tehdaan", "title", ["Näin tehdään"])).toMatchObject({ status: "uncertain", value: "Näin tehdään" });
    expect(read("Nain tehdaan").status).toBe("ok");
  });

  it("shows a date or number that stands as a title the way the sheet does", () => {
    expect(read(45778, "title", [], "d.m.yyyy")).toMatchObject({ status: "uncertain", value: "1.5.2025" });
  });
});

describe("other texts", () => {
  it("keep their line breaks, full stops and bullets", () => {
    expect(read("- yksi \r\n-  kaksi.", "description")).toEqual({ raw: "- yksi \r\n-  kaksi.", status: "ok", value: "- yksi\n- kaksi." });
  });

  it("are flagged where the public must not see them, but a law is no mark where laws are listed", () => {
    expect(read("Lisätietoja: tietohallinto@porvoo.fi", "notes")).toMatchObject({ status: "uncertain", note: "personal-data" });
    expect(read("JulkL 24 §", "notes")).toMatchObject({ status: "uncertain", note: "secret" });
    expect(read("JulkL 24 §", "law").status).toBe("ok");
    expect(read("0401234567", "costCentre").status).toBe("ok");
  });

  it("cover a personal identity code", () => {
    expect(read("Hetu: 010190-123A", "notes")).toEqual({ raw: "Hetu: ******-****", status: "unreadable", note: "personal-data" });
  });

  it("never throw", () => {
    const fields = fc.constantFrom<FieldKey>("title", "description", "notes", "checkpoint", "law", "funding", "costCentre");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[=+@"'A1. –()<>b*/-]{0,12}$/u), fc.double(), fc.boolean(), fc.record({ error: fc.string() })), fields, (raw, field) => {
        const reading = read(raw, field);
        expect(reading.value === undefined).toBe(reading.status === "empty" || reading.status === "unreadable" || reading.note === "ditto");
      }),
    );
  });
});
