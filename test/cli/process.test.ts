import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { VERSION } from "../../src/cli/version";

/** Starting the compiler for each run takes seconds on a busy machine. */
const TIME = 60_000;

const START = ["--import", "tsx", "src/cli/main.ts"] as const;
const ENV = { ...process.env, LANG: "fi_FI.UTF-8", LC_ALL: "", LC_MESSAGES: "", NODE_OPTIONS: "" };
const STACK = /\n\s+at |node:internal|Error:/u;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "digitiekartta-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runProcess(...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...START, ...args], { encoding: "utf8", env: ENV });
  return { status, out: stdout, err: stderr };
}

describe("the program in a process of its own", () => {
  it("gives its exit code to the shell: 0, 1 and 2", () => {
    expect(runProcess("--version")).toEqual({ status: 0, out: `${VERSION}\n`, err: "" });
    expect(runProcess("check", "examples/porvoo-sekava.xlsx", "--as-of", "2025-12-15")).toMatchObject({ status: 1, err: "" });
    expect(runProcess("check", "examples/puuttuu.xlsx")).toEqual({ status: 2, out: "", err: "Tiedostoa ”examples/puuttuu.xlsx” ei löydy. Tarkista nimi ja kansio.\n" });
  }, TIME);

  it("writes the report whole, and never over the workbook that it reads", () => {
    const out = path.join(folder, "uusi", "raportti.xlsx");
    expect(runProcess("report", "examples/tornio.xlsx", "--as-of", "2025-12-15", "--out", out)).toMatchObject({ status: 0, err: "" });
    expect(readdirSync(path.dirname(out))).toEqual(["raportti.xlsx"]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    const input = path.join(folder, "tiekartta.xlsx");
    const link = path.join(folder, "linkki.xlsx");
    const before = readFileSync("examples/tornio.xlsx");
    writeFileSync(input, before);
    symlinkSync(input, link);
    expect(runProcess("report", input, "--out", link, "--force")).toEqual({ status: 2, out: "", err: `Tulosta ei voi kirjoittaa luettavan tiedoston ”${link}” päälle. Anna toinen nimi.\n` });
    expect(readFileSync(input).equals(before)).toBe(true);
  }, TIME);

  it("leaves nothing where it cannot write", () => {
    const target = path.join(folder, "tiedosto");
    writeFileSync(target, "");
    const out = path.join(target, "raportti.xlsx");
    expect(runProcess("report", "examples/tornio.xlsx", "--out", out)).toEqual({ status: 2, out: "", err: `Tiedostoa ”${out}” ei voi kirjoittaa. Tarkista kansio ja oikeudet, ja sulje tiedosto Excelissä.\n` });
    expect(existsSync(out)).toBe(false);
  }, TIME);

  it("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [...START, "read", "examples/porvoo.xlsx", "--format", "json"], { stdio: ["ignore", "pipe", "pipe"], env: ENV });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    // The answer is longer than a pipe holds: the reader takes the first piece and goes away.
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect([status, err]).toEqual([0, ""]);
  }, TIME);

  it("gives a slow reader everything", async () => {
    const child = spawn(process.execPath, [...START, "read", "examples/porvoo.xlsx", "--format", "json"], { stdio: ["ignore", "pipe", "inherit"], env: ENV });
    const chunks: string[] = [];
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      chunks.push(String(chunk));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const answer = JSON.parse(chunks.join("")) as { readonly rows: readonly unknown[] };
    expect(answer.rows).toHaveLength(80);
    expect(chunks.join("").length).toBeGreaterThan(65_536);
  }, TIME);

  it("shows no stack trace for a file that is none", () => {
    const file = path.join(folder, "rikki.xlsx");
    writeFileSync(file, readFileSync("examples/porvoo.xlsx").subarray(0, 9000));
    const { status, out, err } = runProcess("check", file);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^[^\n]+ on vioittunut tai vajaa[^\n]+\n$/u);
    expect(err).not.toMatch(STACK);
  }, TIME);
});
