import { describe, expect, it } from "@jest/globals";
import type { Language } from "../../../src/core/programme/language";
import { WORDS } from "../../../src/text/words";
import { builtSuite } from "./built-suite";

const open = builtSuite();

const LOCALES = [["fi", "fi-FI"], ["sv", "sv-FI"], ["en", "en-US"]] as const satisfies readonly (readonly [Language, string])[];

describe("The ribbon's buttons", () => {
  // The newest Excel that the client knows, and the oldest that the manifest lets in.
  it.each([15, 9])("check, write, mark and clear in Excel 1.%d, and open the pane where there is something to tell", async (minorVersion) => {
    const { host, addIn, press } = await open({ minorVersion });
    const { workbook } = host;
    const before = workbook.sheets.length;
    const { shell } = WORDS.fi.pane;
    await press("markCells");
    expect(workbook.sheets.find(({ name }) => name === "Tiekartta")?.conditionalFormats.length).toBe(3);
    await press("clearMarks");
    expect(workbook.sheets.find(({ name }) => name === "Tiekartta")?.conditionalFormats.length).toBe(0);
    expect(host.paneState).toBeNull();
    await press("checkNow");
    expect(host.paneState).toBe("Visible");
    await press("writeReports");
    expect(workbook.sheets.length).toBeGreaterThan(before + 8);
    await addIn.getByText(/välilehteä kirjoitettiin/u).first().waitFor();
    expect(await addIn.getByRole("button", { name: shell.open }).isVisible()).toBe(true);
  });
});

describe("The language of the pane", () => {
  it.each(LOCALES)("is %s in an Excel of %s, and only its words are brought", async (language, locale) => {
    const { addIn, loaded } = await open({ locale });
    const { views } = WORDS[language].pane.shell;
    await addIn.getByRole("tab", { name: views.overview, selected: true }).waitFor();
    expect(await addIn.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(loaded.filter((file) => file.startsWith("words-")).map((file) => file.slice(0, "words-fi".length))).toEqual([`words-${language}`]);
  });
});

describe("What the pane brings", () => {
  it("is neither reports nor what reads settings until somebody asks for them", async () => {
    const { loaded, addIn } = await open();
    const named = (name: string): boolean => loaded.some((file) => file.startsWith(`${name}.`));
    expect(["report", "settings-tables", "decisions"].filter(named)).toEqual([]);
    await addIn.getByRole("tab", { name: WORDS.fi.pane.shell.views.overdue }).click();
    await addIn.getByRole("heading", { name: WORDS.fi.pane.overdue.heading, exact: true }).waitFor();
    expect(["report", "overdue"].filter(named)).toEqual(["overdue"]);
  });

  it("says in words what cannot be had, and lets people try again", async () => {
    const { addIn, context, complaints } = await open();
    await context.route(/\.js$/u, (route) => route.abort());
    await addIn.getByRole("tab", { name: WORDS.fi.pane.shell.views.overdue }).click();
    await addIn.getByText(WORDS.fi.problems["program-not-loaded"]({ kind: "program-not-loaded" })).waitFor();
    expect(await addIn.getByRole("button", { name: WORDS.fi.pane.shell.retry }).isVisible()).toBe(true);
    // The browser tells of the missing file itself.
    complaints.length = 0;
  });
});
