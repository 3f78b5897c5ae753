import { describe, expect, it } from "@jest/globals";
import type { CheckJson } from "../../src/app/check-json";
import type { Ran } from "./fake-io";
import { runOn } from "./fake-io";
import { HEADER, workbook } from "./workbooks";

const files = {
  "tiekartta.xlsx": workbook({
    Tiekartta: [
      HEADER,
      [1, "Arkisto", "A", "TORI", "Tietohallinto", "30.6.2026", "Käynnissä"],
      [2, "Luvat", "X", "TOSI", "Rakennusvalvonta", "31.12.2026", "Käynnissä"],
      [3, "Varasto", "X", "DATA", "Talousjohtaja", "31.12.2026", "Käynnissä"],
    ],
  }),
};

async function check(accepted: string | Uint8Array, ...more: readonly string[]): Promise<Ran> {
  return runOn({ files: { ...files, "ok.json": accepted } }, ["check", "tiekartta.xlsx", "--accepted", "ok.json", ...more]);
}

const ENTRY = { check: "code-unknown", field: "goal", value: "X", action: null, reason: "Vanha tavoite, sovittu 1.9.2025" };

describe("accepted findings", () => {
  it("are not counted and not hidden, and a roadmap whose only errors are accepted is in order", async () => {
    const before = JSON.parse((await check("[]", "--format", "json")).out) as CheckJson;
    const ran = await check(JSON.stringify([ENTRY]), "--format", "json");
    const after = JSON.parse(ran.out) as CheckJson;
    const unknown = before.findings.filter((finding) => finding.check === "code-unknown");
    expect(unknown.map(({ cell }) => cell)).toEqual(["C3", "C4"]);
    expect(after.accepted).toEqual(unknown.map((finding) => ({ ...finding, reason: ENTRY.reason })));
    expect(after.findings).toEqual(before.findings.filter((finding) => finding.check !== "code-unknown"));
    expect(after.summary.errors).toBe(before.summary.errors - 2);
    expect(ran.exitCode).toBe(after.summary.errors > 0 ? 1 : 0);
  });

  it("are told in a line", async () => {
    const { out } = await check(JSON.stringify([ENTRY]));
    expect(out).toContain("\n2 havaintoa on hyväksytty perusteluin\n");
    expect(out).not.toContain("Arvo ei ole koodistossa");
  });
});

describe("a list of accepted findings that will not do", () => {
  const expected = "Odotettiin: [{ check, field, value, action, reason }].\n";

  it.each<readonly [string, string, string]>([
    ["not JSON", "hyväksytty", "Tiedoston ”ok.json” sisältö ei kelpaa. Odotettiin: JSON (UTF-8).\n"],
    ["no list", "{}", `Tiedoston ”ok.json” sisältö ei kelpaa. ${expected}`],
    ["an unknown check", JSON.stringify([ENTRY, { ...ENTRY, check: "kaikki" }]), `Tiedoston ”ok.json” sisältö ei kelpaa (kohta /1/check). ${expected}`],
    ["an unknown field", JSON.stringify([{ ...ENTRY, field: "vari" }]), `Tiedoston ”ok.json” sisältö ei kelpaa (kohta /0/field). ${expected}`],
    ["no reason", JSON.stringify([{ ...ENTRY, reason: "" }]), `Tiedoston ”ok.json” sisältö ei kelpaa (kohta /0/reason). ${expected}`],
  ])("%s", async (_what, content, sentence) => {
    expect(await check(content)).toMatchObject({ exitCode: 2, out: "", err: sentence });
  });

  it("is not there", async () => {
    const ran = await runOn({ files }, ["check", "tiekartta.xlsx", "--accepted", "puuttuu.json", "--lang", "en"]);
    expect(ran).toMatchObject({ exitCode: 2, out: "", err: "The file “puuttuu.json” is not there. Check the name and the folder.\n" });
  });

  it("is a folder", async () => {
    const ran = await runOn({ files, unreadable: ["kansio"] }, ["check", "tiekartta.xlsx", "--accepted", "kansio"]);
    expect(ran).toMatchObject({ exitCode: 2, out: "", err: "Tiedostoa ”kansio” ei voi lukea. Tarkista, että se on tiedosto ja että sinulla on oikeus lukea sitä.\n" });
  });
});
