import { describe, expect, it } from "@jest/globals";
import { VERSION } from "../../src/cli/version";
import { runOn, dialogue } from "./fake-io";

const LANGUAGES = ["fi", "sv", "en"] as const;

describe.each(LANGUAGES)("help in %s", (language) => {
  it.each([[["--help"]], [["new", "--help"]], [["read", "--help"]], [["check", "-h"]], [["report", "--help", "anything.xlsx"]], [["ledger", "--help"]]])("%j", async (args) => {
    expect(await dialogue([...args, "--lang", language])).toMatchSnapshot();
  });

  it("fits on a page of 100 characters", async () => {
    for (const args of [["--help"], ["new", "--help"], ["read", "--help"], ["check", "--help"], ["report", "--help"]]) {
      const { out } = await runOn({}, [...args, "--lang", language]);
      expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });
});

describe("the version", () => {
  it("is that of the package", async () => {
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(await runOn({}, ["--version"])).toMatchObject({ exitCode: 0, out: `${VERSION}\n`, err: "" });
  });
});

describe("a command line that cannot be run ends with code 2, one line on stderr and nothing on stdout", () => {
  it.each<readonly [string, readonly string[]]>([
    ["no command", []],
    ["an unknown command", ["tarkista", "examples/porvoo.xlsx"]],
    ["no file", ["check"]],
    ["two files", ["check", "examples/porvoo.xlsx", "examples/tornio.xlsx"]],
    ["an unknown option", ["check", "examples/porvoo.xlsx", "--kieli", "fi"]],
    ["an unknown short option", ["check", "examples/porvoo.xlsx", "-x"]],
    ["an option without its value", ["check", "examples/porvoo.xlsx", "--sheet"]],
    ["an option whose value is empty", ["check", "examples/porvoo.xlsx", "--sheet="]],
    ["another option in the place of a value", ["report", "examples/porvoo.xlsx", "--out", "--force"]],
    ["a value for a switch", ["check", "examples/porvoo.xlsx", "--all=yes"]],
    ["an unknown language", ["check", "examples/porvoo.xlsx", "--lang", "de"]],
    ["an unknown format", ["check", "examples/porvoo.xlsx", "--format", "xml"]],
    ["a day that does not exist", ["check", "examples/porvoo.xlsx", "--as-of", "30.2.2026"]],
    ["a day with the month first", ["check", "examples/porvoo.xlsx", "--as-of", "11/22/2026"]],
    ["a meeting day that is no day", ["check", "examples/porvoo.xlsx", "--next-meeting", "huomenna"]],
    ["an option of another command", ["check", "examples/porvoo.xlsx", "--out", "raportti.xlsx"]],
    ["a switch of another command", ["read", "examples/porvoo.xlsx", "--force"]],
    ["no --out", ["report", "examples/porvoo.xlsx"]],
    ["a missing file", ["check", "examples/puuttuu.xlsx"]],
    ["an unknown sheet", ["check", "examples/porvoo-sekava.xlsx", "--sheet", "Muut"]],
    ["an unknown programme", ["check", "examples/porvoo.xlsx", "--programme", "espoo"]],
  ])("%s", async (_what, args) => {
    for (const language of LANGUAGES) {
      const told = await dialogue([...args], { env: { LANG: `${language}_FI.UTF-8` } });
      expect(told).toMatchSnapshot(language);
      expect(told).toMatch(/\nexit 2\n--- out\n--- err\n[^\n]+\n$/u);
    }
  });
});

describe("the language of a problem", () => {
  const args = ["check", "puuttuu.xlsx"];

  it("is the one asked for, also when another option is wrong", async () => {
    expect((await runOn({}, ["check", "x.xlsx", "--format", "xml", "--lang", "sv"])).err).toBe("Värdet ”xml” är inte giltigt för --format. Väntat: text, json.\n");
    expect((await runOn({}, ["--lang", "en", "check", "--colour"])).err).toBe("There is no option --colour. Help: digitiekartta --help\n");
  });

  it.each([
    ["sv_FI.UTF-8", "Filen ”puuttuu.xlsx” hittades inte. Kontrollera namnet och mappen.\n"],
    ["en_US.UTF-8", "The file “puuttuu.xlsx” is not there. Check the name and the folder.\n"],
    ["de_DE.UTF-8", "Tiedostoa ”puuttuu.xlsx” ei löydy. Tarkista nimi ja kansio.\n"],
    ["C", "Tiedostoa ”puuttuu.xlsx” ei löydy. Tarkista nimi ja kansio.\n"],
  ])("is otherwise that of the machine, or Finnish: %s", async (locale, sentence) => {
    expect((await runOn({ env: { LANG: locale } }, args)).err).toBe(sentence);
    expect((await runOn({ env: { LC_ALL: locale, LANG: "fi_FI.UTF-8" } }, args)).err).toBe(sentence);
    expect((await runOn({ env: { LC_ALL: "", LC_MESSAGES: "", LANG: locale } }, args)).err).toBe(sentence);
  });
});

describe("days", () => {
  it.each(["2026-11-22", "22.11.2026"])("are taken as %s", async (day) => {
    expect(await dialogue(["check", "examples/porvoo.xlsx", "--as-of", day])).toContain("Tilanne   22.11.2026");
  });

  it("are today where none is given", async () => {
    expect(await dialogue(["check", "examples/porvoo.xlsx"], { today: "2026-02-01" })).toContain("Tilanne   1.2.2026");
  });
});
