import { describe, expect, it } from "@jest/globals";
import type { Notice } from "../../../../src/app/session/session-state";
import type { CellEdit } from "../../../../src/core/fixes/cell-edit";
import { noticeText } from "../../../../src/taskpane/logic/shell/notice-text";
import { WORDS } from "../../../../src/text/words";

const edit = (row: number, column: number): CellEdit => ({ row, column, before: { value: "Tori ", format: undefined }, after: { value: "TORI", format: "@" } });

describe("A notice", () => {
  it.each<[Notice, string, string]>([
    [{ kind: "fixed", done: 7, left: [] }, "7 solua korjattiin.", "7 celler rättades."],
    [{ kind: "fixed", done: 1, left: [edit(7, 4)] }, "1 solu korjattiin. Solu D7 oli muuttunut, ja se jätettiin ennalleen.", "1 cell rättades. Cell D7 hade ändrats och lämnades orörd."],
    [{ kind: "undone", done: 2, left: [edit(7, 4), edit(12, 27)] }, "2 korjausta kumottiin. Nämä solut olivat muuttuneet, ja ne jätettiin ennalleen: D7, AA12.", "2 rättelser ångrades. Dessa celler hade ändrats och lämnades orörda: D7, AA12."],
    [{ kind: "written", sheets: 1, first: "summary" }, "1 välilehti kirjoitettiin.", "1 blad skrevs."],
    [{ kind: "stopped", emptied: [] }, "Keskeytettiin. Tiekarttaa ei muutettu.", "Avbröts. Färdplanen ändrades inte."],
    [{ kind: "stopped", emptied: ["Yhteenveto", "Tiekarttadata"] }, "Keskeytettiin. Tiekarttaa ei muutettu. Nämä välilehdet ovat tyhjiä, kunnes yhteenvedot kirjoitetaan uudelleen: Yhteenveto, Tiekarttadata.", "Avbröts. Färdplanen ändrades inte. De här bladen är tomma tills sammandragen skrivs på nytt: Yhteenveto, Tiekarttadata."],
    [{ kind: "created", what: "settings", sheet: "Asetukset" }, "Asetukset luotiin välilehdelle ”Asetukset”. Tiekartta luetaan nyt niiden mukaan.", "Inställningarna skapades på bladet ”Asetukset”. Färdplanen läses nu enligt dem."],
    [{ kind: "traces-removed" }, "Lisäosan jäljet poistettiin työkirjasta.", "Tilläggets spår togs bort ur arbetsboken."],
    [{ kind: "problem", problem: { kind: "cell-being-edited" } }, "Solun muokkaus on kesken. Viimeistele se painamalla Enter ja yritä uudelleen.", WORDS.sv.problems["cell-being-edited"]({ kind: "cell-being-edited" })],
  ])("says what was done, and names the cells that were left: %j", (notice, fi, sv) => {
    expect(noticeText(notice, WORDS.fi)).toBe(fi);
    expect(noticeText(notice, WORDS.sv)).toBe(sv);
  });
});
