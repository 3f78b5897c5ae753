import { describe, expect, it } from "@jest/globals";
import { generic } from "../../src/core/programme/generic";
import { dialogue, runOn } from "./fake-io";

const OUT = "uusi.xlsx";

async function written(...args: readonly string[]): Promise<Uint8Array> {
  const { written: files, err, exitCode } = await runOn({}, ["new", ...args, "--out", OUT]);
  const bytes = files.get(OUT);
  if (bytes === undefined) throw new Error(`${exitCode} ${err}`);
  return bytes;
}

describe("a new roadmap", () => {
  it.each([
    ["new", "--programme", "porvoo", "--out", "ulos/uusi.xlsx"],
    ["new", "--programme", "mustasaari", "--out", OUT],
    ["new", "--out", OUT],
    ["new", "--programme", "tornio", "--lang", "en", "--out", OUT, "--format", "json"],
    ["new", "--out", OUT, "--format", "json"],
  ])("is written: %j", async (...args) => {
    expect(await dialogue(args)).toMatchSnapshot();
  });

  it.each([
    ["no --out", ["new", "--programme", "porvoo"]],
    ["a name that is no Excel file", ["new", "--out", "uusi.ods"]],
    ["an unknown programme", ["new", "--programme", "espoo", "--out", OUT]],
    ["a file to read", ["new", "examples/porvoo.xlsx", "--out", OUT]],
    ["an option of other commands", ["new", "--out", OUT, "--sheet", "Tiekartta"]],
    ["a file that is there", ["new", "--out", "examples/porvoo.xlsx"]],
  ])("is not written with %s: one line, code 2", async (_what, args) => {
    for (const language of ["fi", "sv", "en"]) {
      const told = await dialogue(args, { env: { LANG: `${language}_FI.UTF-8` } });
      expect(told).toMatchSnapshot(language);
      expect(told).toMatch(/\nexit 2\n--- out\n--- err\n[^\n]+\n$/u);
    }
  });

  it("replaces a file only when it may, and comes out whole or not at all", async () => {
    const files = { [OUT]: "vanha" };
    expect((await runOn({ files }, ["new", "--out", OUT])).written.size).toBe(0);
    expect((await runOn({ files }, ["new", "--out", OUT, "--force"])).written.size).toBe(1);
    expect(await runOn({ full: true }, ["new", "--out", OUT])).toMatchObject({ exitCode: 2, out: "" });
  });

  it("is the same file each time", async () => {
    expect(await written("--programme", "tornio")).toEqual(await written("--programme", "tornio"));
  });

  it.each(["porvoo", "tornio", "mustasaari", "generic"])("is clean when it is checked: %s", async (programme) => {
    const checked = await runOn({ files: { [OUT]: await written("--programme", programme) } }, ["check", OUT, "--format", "json"]);
    expect([checked.exitCode, checked.err]).toEqual([0, ""]);
    expect(JSON.parse(checked.out)).toMatchObject({ programme, findings: [], summary: { actions: 0, errors: 0, warnings: 0 }, skipped: [{ kind: "title" }, { kind: "title" }, { kind: "example", row: 5 }] });
  });

  it("follows a programme of the user's own, which travels with it", async () => {
    const own = { ...generic, id: "oma-kunta", languages: ["sv", "fi"], names: { fi: "Oma ohjelma", sv: "Eget program", en: "Own programme" } };
    const made = await runOn({ files: { "oma.json": JSON.stringify(own) } }, ["new", "--programme", "oma.json", "--out", OUT]);
    expect(made.out).toBe("Program: Eget program (valt)\nDen nya färdplanen har skrivits: uusi.xlsx\nBlad: Färdplan, Anvisningar, Inställningar\n");
    const bytes = made.written.get(OUT) ?? "";
    const read = await runOn({ files: { [OUT]: bytes } }, ["read", OUT]);
    expect(read.out).toContain("Program  Eget program (enligt arbetsbokens inställningar)\n");
  });
});
