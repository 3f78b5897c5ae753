import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { generic } from "../../../../src/core/programme/generic";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { settingsWords } from "../../../../src/app/settings-words";
import { WORDS } from "../../../../src/text/words";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

describe("severities in the settings", () => {
  it.each(LANGUAGES)("override the checks' own, in %s", (language) => {
    const { severities } = settingsWords(WORDS[language]);
    const read = programmeAfter([{ table: "severities", row: "stale", column: "severity", value: severities.error }, { table: "severities", row: "overdue", column: "severity", value: severities.off }], porvoo, language);
    expect(read).toEqual({ ...porvoo, severities: { stale: "error", overdue: "off" } });
  });

  it("are as usual again where the cell was emptied", () => {
    expect(programmeAfter([{ table: "severities", row: "code-unknown", column: "severity", value: null }], generic)).toEqual({ ...generic, severities: {} });
  });

  it("point at a severity or a check that is none", () => {
    const cell = { table: "severities", row: "stale", column: "severity", value: "kamala" } as const;
    expect(faultsAfter([cell])).toEqual([[addressOf(newSheets(), cell), "kamala", "one of: virhe, varoitus, huomio, pois"]]);
    expect(faultsAfter([{ table: "severities", row: "stale", column: "check", value: "stael" }]).map(([, found]) => found)).toEqual(["stael"]);
  });
});
