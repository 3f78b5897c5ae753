import { describe, expect, it } from "@jest/globals";
import type { FakeMachine } from "./fake-io";
import { EXAMPLE_FILES, runOn } from "./fake-io";
import { HEADER, ROADMAP, workbook } from "./workbooks";

const ESC = "\u001B";
const FILE = "examples/porvoo-sekava.xlsx";

async function outOf(machine: FakeMachine, ...args: readonly string[]): Promise<string> {
  return (await runOn({ files: EXAMPLE_FILES, ...machine }, args)).out;
}

describe("colour", () => {
  it("is used on a terminal, and only doubles what the words say", async () => {
    const plain = await outOf({}, "check", FILE);
    const coloured = await outOf({ terminal: true }, "check", FILE);
    expect(coloured).toContain(`${ESC}[31m`);
    expect(coloured.replaceAll(new RegExp(`${ESC}\\[\\d+m`, "gu"), "")).toBe(plain);
  });

  it.each<readonly [string, FakeMachine]>([
    ["the output goes elsewhere", {}],
    ["NO_COLOR is set", { terminal: true, env: { NO_COLOR: "1" } }],
    ["the terminal is a simple one", { terminal: true, env: { TERM: "dumb" } }],
  ])("is not used when %s", async (_what, machine) => {
    for (const command of ["read", "check"]) expect(await outOf(machine, command, FILE)).not.toContain(ESC);
  });

  it("is used where NO_COLOR is set to nothing", async () => {
    expect(await outOf({ terminal: true, env: { NO_COLOR: "", TERM: "xterm" } }, "check", FILE)).toContain(ESC);
  });

  it("never touches JSON", async () => {
    expect(await outOf({ terminal: true }, "check", FILE, "--format", "json")).toBe(await outOf({}, "check", FILE, "--format", "json"));
  });
});

describe("the page", () => {
  it.each([60, 80, 100])("is kept to %i characters in running text", async (width) => {
    const lines = (await outOf({ width }, "check", FILE)).split("\n").filter((line) => line.startsWith("      "));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });
});

describe("progress", () => {
  it("is shown on a terminal for what takes long, and cleared at the end", async () => {
    const ran = await runOn({ files: EXAMPLE_FILES, terminal: true, slowness: 700 }, ["report", FILE, "--out", "raportti.xlsx"]);
    expect(ran.err).toMatch(new RegExp(`^\\r${ESC}\\[KLuetaan porvoo-sekava\\.xlsx \\d+ %`, "u"));
    expect(ran.err.endsWith(`\r${ESC}[K`)).toBe(true);
  });

  it("is silent otherwise", async () => {
    expect((await runOn({ files: EXAMPLE_FILES, terminal: true }, ["check", FILE])).err).toBe("");
    expect((await runOn({ files: EXAMPLE_FILES, slowness: 5000 }, ["check", FILE])).err).toBe("");
  });
});

describe("text of the workbook on a terminal", () => {
  const steering = `_x001B_[2J_x001B_]0;otsikko_x0007_`;
  const files = { "t.xlsx": workbook({ Tiekartta: [...ROADMAP, [4, `${steering}Poista kaikki\u202Eatsiop`, "A", `${steering}TORI`, `${steering}Rehtori`, "1.1.2025", "Käynnissä"]], "Taul\u009B2J": [[`Nro${steering}`, "Muut"]] }) };

  it.each(["read", "check"])("cannot steer it: %s", async (command) => {
    const text = (await runOn({ files }, [command, "t.xlsx", "--all".slice(0, command === "check" ? 5 : 0)].filter(Boolean))).out;
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toContain("Tiekartta");
  });

  it("cannot break a problem's single line", async () => {
    const ran = await runOn({ files: { ...files, "a\nb.xlsx": workbook({ Muistio: [["Hei"]] }) } }, ["check", "a\nb.xlsx", "--sheet", `X\n${ESC}[2JY`]);
    expect(ran).toMatchObject({ exitCode: 2, err: "a b.xlsx: Välilehteä ”X [2JY” ei ole. Työkirjan välilehdet: Muistio.\n" });
  });

  it("stays as it is in JSON", async () => {
    const { out } = await runOn({ files }, ["read", "t.xlsx", "--format", "json"]);
    expect(out).not.toContain(ESC);
    expect(out).toContain("\\u001b[2J");
  });

  it("stands on one line", async () => {
    const rows = [[...HEADER.slice(0, 6), "Tila\n(tilanne)"], [1, "Arkisto\nvaihe 2", "A", "TORI", "Rehtori", "1.1.2025", "Käynnissä"]];
    const { out } = await runOn({ files: { "t.xlsx": workbook({ T: rows }) } }, ["check", "t.xlsx"]);
    expect(out).toContain("Arkisto vaihe 2");
  });
});
