import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { settingsWords } from "../../../../src/app/settings-words";
import { WORDS } from "../../../../src/text/words";
import { addressOf, faultsAfter, newSheets, settingsOn, typedInto } from "../settings-book";

describe("recipients in the settings", () => {
  it.each(LANGUAGES)("are kept with their language, and an address where there is one, in %s", (language) => {
    const { languages } = settingsWords(WORDS[language]);
    const typed = [
      { table: "recipients", row: 2, column: "role", value: "Kaupunginhallitus" },
      { table: "recipients", row: 2, column: "email", value: "kirjaamo@porvoo.example" },
      { table: "recipients", row: 2, column: "language", value: languages.sv },
      { table: "recipients", row: 4, column: "role", value: "Johtoryhmä" },
    ] as const;
    const read = settingsOn(typedInto(newSheets(porvoo, language), typed, language));
    expect(read.ok && read.value.recipients).toEqual([
      { role: porvoo.steeringGroup[language], email: null, language },
      { role: "Kaupunginhallitus", email: "kirjaamo@porvoo.example", language: "sv" },
      { role: "Johtoryhmä", email: null, language: "fi" },
    ]);
  });

  it.each([
    ["email", "kirjaamo(at)porvoo", "e-mail address"],
    ["language", "venäjä", "one of: suomi, ruotsi, englanti"],
  ] as const)("point at a cell: %s", (column, value, expected) => {
    const cell = { table: "recipients", row: 1, column, value } as const;
    expect(faultsAfter([cell])).toEqual([[addressOf(newSheets(), cell), value, expected]]);
  });

  it("point at an address that is nobody's", () => {
    expect(faultsAfter([{ table: "recipients", row: 3, column: "email", value: "a@b.example" }])).toEqual([[addressOf(newSheets(), { table: "recipients", row: 3, column: "role" }), null, "text"]]);
  });
});
