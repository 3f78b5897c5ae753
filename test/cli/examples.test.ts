import { describe, expect, it } from "@jest/globals";
import { EXAMPLES, dialogue } from "./fake-io";

const LANGUAGES = ["fi", "sv", "en"] as const;
const CASES = EXAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

describe("read", () => {
  it.each(CASES)("tells how %s was understood, in %s", async (name, language) => {
    expect(await dialogue(["read", `examples/${name}.xlsx`, "--lang", language])).toMatchSnapshot();
  });

  it("answers scripts in JSON", async () => {
    expect(await dialogue(["read", "examples/mustasaari.xlsx", "--format", "json"])).toMatchSnapshot();
  });
});

describe("check", () => {
  it.each(CASES)("checks %s, in %s", async (name, language) => {
    expect(await dialogue(["check", `examples/${name}.xlsx`, "--lang", language])).toMatchSnapshot();
  });

  it.each(LANGUAGES)("lists notes and all cells with --all, in %s", async (language) => {
    expect(await dialogue(["check", "examples/porvoo-sekava.xlsx", "--all", "--lang", language])).toMatchSnapshot();
  });

  it("answers scripts in JSON", async () => {
    expect(await dialogue(["check", "examples/porvoo-sekava.xlsx", "--format", "json"])).toMatchSnapshot();
  });

  it("counts from the day that was asked for, and to the next meeting", async () => {
    expect(await dialogue(["check", "examples/tornio.xlsx", "--as-of", "22.11.2026", "--next-meeting", "2026-12-31"])).toMatchSnapshot();
  });
});

describe("report", () => {
  it.each(LANGUAGES)("tells what it wrote, in %s", async (language) => {
    expect(await dialogue(["report", "examples/porvoo-sekava.xlsx", "--out", `raportit/${language}.xlsx`, "--lang", language])).toMatchSnapshot();
  });

  it("tells scripts what it wrote", async () => {
    expect(await dialogue(["report", "examples/porvoo.xlsx", "--out", "raportti.xlsx", "--format", "json"])).toMatchSnapshot();
  });
});

describe("the language of an answer", () => {
  it("is that of the table's headers where none is asked for", async () => {
    const english = { LANG: "en_GB.UTF-8" };
    expect(await dialogue(["check", "examples/mustasaari.xlsx"], { env: english })).toContain("23 åtgärder");
    expect(await dialogue(["check", "examples/porvoo.xlsx"], { env: english })).toContain("80 toimenpidettä");
  });
});
