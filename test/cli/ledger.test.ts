import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { dialogue, runOn } from "./fake-io";
import { HEADER, ROADMAP, workbook } from "./workbooks";

const LEDGERS = ["porvoo-paakirja-2024.csv", "porvoo-huvudbok-2025-1-6.csv", "porvoo-paakirja-2025-6-12.xlsx"].map((name) => `examples/${name}`);
const LEDGER_FILES = Object.fromEntries(LEDGERS.map((file) => [file, new Uint8Array(readFileSync(file))]));
const GIVEN = LEDGERS.flatMap((file) => ["--ledger", file]);

const SMALL = "Tosite;Pvm;Tili;Toiminto;Projekti;Selite;Summa\n1;1.2.2025;4340;1111;1;Työ;1 000,00\n2;1.3.2025;4340;1111;;Työ;250,50\n3;1.3.2025;4340;2000;;Työ;10,00\n";
const files = { "t.xlsx": workbook({ Tiekartta: ROADMAP }), "p.csv": SMALL };
const ARGS = ["ledger", "t.xlsx", "--programme", "porvoo", "--ledger", "p.csv"];

describe("ledger", () => {
  it.each(["fi", "sv", "en"])("ties the example ledger and reconciles it, in %s", async (language) => {
    expect(await dialogue(["ledger", "examples/porvoo.xlsx", ...GIVEN, "--lang", language], { files: LEDGER_FILES })).toMatchSnapshot();
  });

  it("answers scripts in JSON whose parts add up", async () => {
    const { out, exitCode, err } = await runOn({ files }, [...ARGS, "--format", "json"]);
    const { ledger, actions, untied, findings } = JSON.parse(out) as { ledger: Record<string, number>; actions: unknown[]; untied: Record<string, unknown>[]; findings: Record<string, unknown>[] };
    expect([exitCode, err]).toEqual([0, ""]);
    expect(ledger).toMatchObject({ rows: 3, counted: 2, leftOut: 1, duplicates: 0, unreadable: 0, totalCents: 126050, tiedCents: 100000, untiedCents: 25050, leftOutCents: 1000, duplicateCents: 0 });
    expect(actions[0]).toEqual({ id: "1", title: "Sähköinen arkisto", budgetCents: {}, actualCents: { 2025: 100000 } });
    expect(untied).toEqual([expect.objectContaining({ file: "p.csv", sheet: "p", row: 3, document: "2", amountCents: 25050, reason: "no-reference", suggestions: [] })]);
    expect(findings).toEqual([]);
  });

  it("takes decisions from a file", async () => {
    const first = JSON.parse((await runOn({ files }, [...ARGS, "--format", "json"])).out) as { untied: { key: string }[] };
    const decisions = JSON.stringify([{ key: first.untied[0]?.key, action: "2" }]);
    const { out } = await runOn({ files: { ...files, "d.json": decisions } }, [...ARGS, "--decisions", "d.json", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ ledger: { tiedCents: 125050, untiedCents: 0 }, findings: [{ check: "cost-against-status", action: "2", severity: "warning" }] });
  });

  it("writes a report workbook where one is asked for", async () => {
    const { written, exitCode, out } = await runOn({ files }, [...ARGS, "--out", "r.xlsx"]);
    expect([exitCode, [...written.keys()]]).toEqual([0, ["r.xlsx"]]);
    expect(out).toContain("Raportti kirjoitettu: r.xlsx");
  });

  it.each<[string, readonly string[], Readonly<Record<string, string | Uint8Array>>]>([
    ["no ledger", ["ledger", "t.xlsx"], {}],
    ["a ledger that is not there", ["ledger", "t.xlsx", "--ledger", "puuttuu.csv"], {}],
    ["the roadmap given as the ledger", ["ledger", "t.xlsx", "--ledger", "t.xlsx"], {}],
    ["a roadmap in CSV", ARGS, { "p.csv": `${HEADER.join(";")}\n1;Arkisto;A;TORI;Tietohallinto;1.1.2026;Käynnissä\n` }],
    ["a file that is no ledger", ARGS, { "p.csv": "Nimi;Osoite\nx;y\n" }],
    ["no column of amounts", ARGS, { "p.csv": "Tosite;Pvm;Tili;Selite\n1;1.1.2025;4340;Työ\n" }],
    ["two ledgers in one workbook", ["ledger", "t.xlsx", "--ledger", "p.xlsx"], { "p.xlsx": workbook({ A: [["Tosite", "Pvm", "Summa"], [1, "1.1.2025", 1]], B: [["Tosite", "Pvm", "Summa"], [1, "1.1.2025", 1]] }) }],
    ["a quotation mark that is not closed", ARGS, { "p.csv": 'Tosite;Pvm;Summa\n1;"1.1.2025;5,00\n' }],
    ["a code page of another system", ARGS, { "p.csv": Uint8Array.from("M\u0084\u0084r\u0084;Selite\n1;2\n", (letter) => letter.charCodeAt(0)) }],
    ["an empty file", ARGS, { "p.csv": "" }],
    ["a PDF", ARGS, { "p.csv": "%PDF-1.7 …" }],
    ["a programme without an activity code", ["ledger", "t.xlsx", "--programme", "tornio", "--ledger", "p.csv"], {}],
    ["decisions that are none", [...ARGS, "--decisions", "d.json"], { "d.json": '[{ "key": 1 }]' }],
    ["an output over the ledger", ["ledger", "t.xlsx", "--ledger", "p.xlsx", "--out", "p.xlsx", "--force"], { "p.xlsx": workbook({ A: [["Tosite", "Pvm", "Summa"], [1, "1.1.2025", 1]] }) }],
    ["an option of another command", ["check", "t.xlsx", "--ledger", "p.csv"], {}],
  ])("stops in one line at %s", async (_, args, more) => {
    const ran = await runOn({ files: { ...files, ...more } }, [...args, "--lang", "fi"]);
    expect([ran.exitCode, ran.out, [...ran.written.keys()], ran.err.split("\n").length]).toEqual([2, "", [], 2]);
    expect(ran.err).toMatchSnapshot();
  });
});
