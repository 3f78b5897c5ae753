import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeIo } from "../../src/cli/node-io";

const io = nodeIo();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = "";
const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "digitiekartta-")));
  writeFileSync(at("tiekartta.xlsx"), "sisältö");
  symlinkSync(at("tiekartta.xlsx"), at("linkki.xlsx"));
  linkSync(at("tiekartta.xlsx"), at("toinen-nimi.xlsx"));
  mkdirSync(at("kansio"));
  symlinkSync(at("kansio"), at("oikopolku"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("reading", () => {
  it("gives a file's bytes", () => {
    expect(io.read(at("tiekartta.xlsx"))).toEqual({ kind: "read", bytes: bytes("sisältö") });
  });

  it("tells a missing file from one that cannot be read", () => {
    expect(io.read(at("puuttuu.xlsx"))).toEqual({ kind: "missing" });
    expect(io.read(at("kansio"))).toEqual({ kind: "unreadable" });
    expect(io.read(at("tiekartta.xlsx", "alla.xlsx")).kind).toBe("unreadable");
    expect(io.read("a\0b").kind).toBe("unreadable");
  });
});

describe("the same file", () => {
  it("is known by another path, a link and another name", () => {
    for (const other of ["tiekartta.xlsx", "./kansio/../tiekartta.xlsx", "linkki.xlsx", "toinen-nimi.xlsx", "oikopolku/../tiekartta.xlsx"]) {
      expect([other, io.sameFile(path.join(folder, other), at("tiekartta.xlsx"))]).toEqual([other, true]);
    }
    expect(io.sameFile(path.relative(process.cwd(), at("tiekartta.xlsx")), at("tiekartta.xlsx"))).toBe(true);
  });

  it("is not taken for one of the same name elsewhere, or for one that is not there yet", () => {
    writeFileSync(at("kansio", "tiekartta.xlsx"), "muu");
    expect(io.sameFile(at("kansio", "tiekartta.xlsx"), at("tiekartta.xlsx"))).toBe(false);
    expect(io.sameFile(at("uusi.xlsx"), at("tiekartta.xlsx"))).toBe(false);
    expect(io.sameFile(at("uusi.xlsx"), at("kansio", "..", "uusi.xlsx"))).toBe(true);
    expect(io.sameFile("a\0b", at("tiekartta.xlsx"))).toBe(false);
  });
});

describe("writing", () => {
  it("makes the folders that are missing and leaves nothing else behind", () => {
    expect(io.write(at("uusi", "syvä", "raportti.xlsx"), bytes("abc"))).toBe(true);
    expect(readFileSync(at("uusi", "syvä", "raportti.xlsx"), "utf8")).toBe("abc");
    expect(readdirSync(at("uusi", "syvä"))).toEqual(["raportti.xlsx"]);
  });

  it("replaces a file as a whole; one who reads the old one keeps it", () => {
    writeFileSync(at("vanha.xlsx"), "vanha");
    linkSync(at("vanha.xlsx"), at("vanha-luettavana.xlsx"));
    expect(io.write(at("vanha.xlsx"), bytes("uusi"))).toBe(true);
    expect(readFileSync(at("vanha.xlsx"), "utf8")).toBe("uusi");
    expect(readFileSync(at("vanha-luettavana.xlsx"), "utf8")).toBe("vanha");
  });

  it("takes a name as long as the system allows", () => {
    const name = `${"r".repeat(250)}.xlsx`;
    expect(io.write(at(name), bytes("x"))).toBe(true);
    expect(existsSync(at(name))).toBe(true);
  });

  it("tells that it cannot, and leaves nothing behind", () => {
    mkdirSync(at("varattu.xlsx"));
    writeFileSync(at("varattu.xlsx", "sisällä"), "");
    for (const target of [at("varattu.xlsx"), at("tiekartta.xlsx", "raportti.xlsx"), at("tiekartta.xlsx", "a", "b.xlsx"), `${folder}/a\0b`]) expect([target, io.write(target, bytes("x"))]).toEqual([target, false]);
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes(".part"))).toEqual([]);
    expect(readFileSync(at("tiekartta.xlsx"), "utf8")).toBe("sisältö");
  });

  it("tells that it has no right to", () => {
    mkdirSync(at("lukittu"));
    chmodSync(at("lukittu"), 0o500);
    // Root may write everywhere.
    expect(io.write(at("lukittu", "raportti.xlsx"), bytes("x"))).toBe(process.getuid?.() === 0);
    chmodSync(at("lukittu"), 0o700);
  });
});

describe("the machine", () => {
  it("gives today as a calendar day of the place", () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    expect([today, io.today]).toEqual([today, nodeIo().today]);
    expect(io.today).toBe(today);
  });

  it("has a width where there is no terminal", () => {
    expect(io.outIsTerminal ? 100 : io.width).toBe(100);
  });
});
