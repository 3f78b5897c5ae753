import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Problem } from "../../../src/core/problem";
import { READ_LIMITS } from "../../../src/workbook/xlsx/limits";
import type { ReadLimits } from "../../../src/workbook/xlsx/limits";
import { preflight } from "../../../src/workbook/xlsx/preflight";
import { patched, relationships, workbookFile, workbookParts, worksheet, zip } from "./files";

const FILE = "tiekartta.xlsx";

function problemOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Problem | "sound" {
  const checked = preflight(bytes, FILE, { ...READ_LIMITS, ...limits });
  return checked.ok ? "sound" : checked.problem;
}

function damaged(part: string | null): Problem {
  return { kind: "file-damaged", file: FILE, part };
}

function looksLike(kind: Extract<Problem, { kind: "not-a-workbook" }>["looksLike"]): Problem {
  return { kind: "not-a-workbook", file: FILE, looksLike: kind };
}

/** An OLE2 container with one stream in its directory. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of Array.from(stream).entries()) bytes[1024 + 128 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

describe("preflight: what is not a workbook", () => {
  it.each<readonly [string, Uint8Array, Problem]>([
    ["nothing at all", new Uint8Array(), { kind: "file-empty", file: FILE }],
    ["blanks only", strToU8(" \r\n\r\n"), { kind: "file-empty", file: FILE }],
    ["zeros, as of a copy that broke off", new Uint8Array(5000), damaged(null)],
    ["an old workbook", oleFile("Workbook"), looksLike("xls")],
    ["a still older workbook", oleFile("Book"), looksLike("xls")],
    ["a workbook with a password", oleFile("EncryptedPackage"), { kind: "file-encrypted", file: FILE }],
    ["an old text document", oleFile("WordDocument"), looksLike("unknown")],
    ["comma-separated text", strToU8("Nro;Toimenpide\r\n1;Sähköinen asiointi\r\n"), looksLike("csv")],
    ["text with a byte order mark", strToU8("\ufeffNro;Nimi"), looksLike("csv")],
    ["text in UTF-16", new Uint8Array([0xff, 0xfe, 78, 0, 114, 0, 9, 0]), looksLike("csv")],
    ["a web page", strToU8("\n<!DOCTYPE html><html></html>"), looksLike("html")],
    ["a web table with a workbook's name", strToU8("<table><tr><td>1</td></tr></table>"), looksLike("html")],
    ["an XML workbook of 2003", strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), looksLike("xls")],
    ["JSON", strToU8('{"a":1}'), looksLike("unknown")],
    ["a PDF", strToU8("%PDF-1.7 ..."), looksLike("pdf")],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), looksLike("unknown")],
    ["an OpenDocument sheet", zip({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }], "content.xml": strToU8("<a/>") }), looksLike("ods")],
    ["an OpenDocument text", zip({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }), looksLike("unknown")],
    ["a text document", zip({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8(relationships(["r", "officeDocument", "word/document.xml"])), "word/document.xml": strToU8("<w:document/>"), "word/_rels/document.xml.rels": strToU8("<R/>") }), looksLike("unknown")],
    ["a binary workbook", zip({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8(relationships(["r", "officeDocument", "xl/workbook.bin"])), "xl/workbook.bin": new Uint8Array(9) }), looksLike("xls")],
    ["a zip of other files", zip({ "tiekartta.xlsx": workbookFile() }), looksLike("zip")],
    ["an empty zip", zip({}), looksLike("zip")],
  ])("tells %s", (_what, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });

  it("never throws, whatever the bytes", () => {
    const sound = workbookFile();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => problemOf(bytes) !== "sound"));
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
        const bent = sound.slice();
        bent[at] = byte;
        const outcome = problemOf(bent);
        return outcome === "sound" || "file" in outcome;
      }),
      { numRuns: 300 },
    );
  });
});

describe("preflight: damage", () => {
  it("finds nothing wrong with a sound workbook", () => {
    expect(problemOf(workbookFile())).toBe("sound");
  });

  it("refuses a zip that was cut off anywhere", () => {
    const whole = workbookFile();
    for (const share of [0.1, 0.5, 0.9, 0.99]) expect(problemOf(whole.slice(0, Math.floor(whole.length * share)))).toEqual(damaged(null));
  });

  it.each([
    ["ends in the middle", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ["ends before its root is closed", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    ["ends in the middle of a tag", "<worksheet><sheetData></sheetData></worksh"],
    ["ends in a comment", "<worksheet></worksheet><!-- "],
    ["closes more than it opened", "<worksheet></row></worksheet></worksheet>"],
    ["lost its middle", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></worksheet>'],
    ["is empty", ""],
    ["is not XML", "hei"],
    ["declares entities", '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'],
    ["declares entities after a comment", '<!-- a --><!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>'],
    ["is in another encoding", "<\0w\0/\0>\0"],
  ])("refuses a sheet that %s, and names its part", (_what, xml) => {
    expect(problemOf(workbookFile({ sheets: { A: worksheet(""), B: xml } }))).toEqual(damaged("xl/worksheets/sheet2.xml"));
  });

  it.each(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels", "[Content_Types].xml"])("refuses a cut-off %s", (part) => {
    const whole = workbookParts({})[part] ?? new Uint8Array();
    expect(problemOf(workbookFile({ parts: { [part]: whole.slice(0, -3) } }))).toEqual(damaged(part));
  });

  it("accepts comments, CDATA and instructions around and inside", () => {
    const xml = `<?xml version="1.0"?><!-- <row> --><worksheet><?a b?><sheetData><row r="1"><c r="A1" t="str"><v><![CDATA[</c> <!DOCTYPE]]></v></c></row></sheetData></worksheet><!-- valmis -->\n`;
    expect(problemOf(workbookFile({ sheets: { A: xml } }))).toBe("sound");
  });

  it.each(["xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])("misses %s", (part) => {
    expect(problemOf(workbookFile({ parts: { [part]: undefined } }))).toEqual(damaged(part));
  });

  it("refuses two parts of one name, in whatever case", () => {
    expect(problemOf(workbookFile({ parts: { "XL/Worksheets/SHEET1.xml": worksheet("") } }))).toEqual(damaged("XL/Worksheets/SHEET1.xml"));
  });

  it("refuses names that climb out of the zip", () => {
    expect(problemOf(workbookFile({ parts: { "../../evil.xml": "<a/>" } }))).toEqual(damaged("../../evil.xml"));
  });

  it("bears a zip that was written as a stream, with the sizes after the data", () => {
    const chunks: Uint8Array[] = [];
    const stream = new Zip((_error, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(workbookParts({}))) {
      const part = new ZipDeflate(name);
      stream.add(part);
      part.push(content, true);
    }
    stream.end();
    expect(problemOf(Buffer.concat(chunks))).toBe("sound");
  });

  it("finds parts whose names are spelt in another case or with backslashes", () => {
    const sheet = worksheet("");
    expect(problemOf(workbookFile({ parts: { "xl/worksheets/sheet1.xml": undefined, "xl\\Worksheets\\Sheet1.xml": sheet } }))).toBe("sound");
  });

  it("refuses packed bytes that do not unpack", () => {
    const bytes = patched(workbookFile(), "xl/worksheets/sheet1.xml", (view, header) => {
      view.setUint8(view.getUint32(header + 42, true) + 30 + 24, 0xff);
    });
    expect(problemOf(bytes)).toEqual(damaged("xl/worksheets/sheet1.xml"));
  });

  it("refuses a way of packing that workbooks do not use", () => {
    const bytes = patched(workbookFile(), "xl/styles.xml", (view, header) => {
      view.setUint16(header + 10, 12, true);
    });
    expect(problemOf(bytes)).toEqual(damaged("xl/styles.xml"));
  });

  it("tells a zip with a password", () => {
    const bytes = patched(workbookFile(), "xl/workbook.xml", (view, header) => {
      view.setUint16(header + 8, 1, true);
    });
    expect(problemOf(bytes)).toEqual({ kind: "file-encrypted", file: FILE });
  });
});

describe("preflight: size", () => {
  const blank = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(32);
  const padded = (bytes: number): Uint8Array => {
    const head = strToU8("<worksheet>");
    const tail = strToU8("</worksheet>");
    const xml = blank(head.length + bytes + tail.length);
    xml.set(head);
    xml.set(tail, head.length + bytes);
    return xml;
  };

  it("states its limits", () => {
    expect(READ_LIMITS).toEqual({
      inflatedBytes: 600_000_000,
      ratio: 500,
      ratioFrom: 50_000_000,
      textPartBytes: 60_000_000,
      partBytes: 500_000_000,
      cells: 8_000_000,
      heldCells: 60_000_000,
      treeElements: 4_000_000,
      otherElements: 1_000_000,
      areaCells: 20_000_000,
      spareCells: 100_000,
    });
  });

  it("unpacks nothing of a part that claims to be larger than the limit", () => {
    const bytes = workbookFile({ parts: { "xl/worksheets/sheet1.xml": padded(200_000) } });
    expect(problemOf(bytes, { inflatedBytes: 150_000 })).toEqual({ kind: "file-too-large", file: FILE, megabytes: 1, limitMegabytes: 1 });
  });

  it("counts all parts together", () => {
    const sheets = { A: "", B: "", C: "" };
    const parts = { "xl/worksheets/sheet1.xml": padded(60_000), "xl/worksheets/sheet2.xml": padded(60_000), "xl/worksheets/sheet3.xml": padded(60_000) };
    expect(problemOf(workbookFile({ sheets, parts }), { inflatedBytes: 200_000 })).toBe("sound");
    expect(problemOf(workbookFile({ sheets, parts }), { inflatedBytes: 150_000 })).toMatchObject({ kind: "file-too-large" });
  });

  it("stops at the claimed size when a part unpacks to more", () => {
    const bytes = patched(workbookFile({ parts: { "xl/worksheets/sheet1.xml": padded(20_000_000) } }), "xl/worksheets/sheet1.xml", (view, header) => {
      view.setUint32(header + 24, 1000, true);
    });
    expect(problemOf(bytes)).toEqual(damaged("xl/worksheets/sheet1.xml"));
  });

  it("refuses a zip bomb by its ratio long before the limit", () => {
    const bytes = workbookFile({ parts: { "xl/worksheets/sheet1.xml": padded(5_000_000) } });
    expect(problemOf(bytes, { ratioFrom: 1_000_000 })).toMatchObject({ kind: "file-too-large" });
    expect(problemOf(bytes)).toBe("sound");
  });

  it("unpacks each part that is read once, and no other part at all", () => {
    const picture = blank(1_000_000);
    const checked = preflight(workbookFile({ parts: { "xl/media/image1.png": picture, "xl/worksheets/sheet1.xml": padded(1000) } }), FILE);
    const inflated = checked.ok ? checked.value.inflatedBytes : 0;
    const read = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"];
    const parts = workbookParts({});
    expect(inflated).toBe(read.reduce((sum, name) => sum + (parts[name]?.length ?? 0), 1023));
  });

  it("refuses more elements in a tree than memory bears", () => {
    expect(problemOf(workbookFile({ strings: "<si/>".repeat(5000) }), { treeElements: 4000 })).toMatchObject({ kind: "file-too-large" });
  });

  it("refuses more cells than memory bears, and names the sheet", () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`;
    const sheets = { A: worksheet(row.repeat(5)), B: worksheet(row.repeat(6)) };
    expect(problemOf(workbookFile({ sheets }), { cells: 1000 })).toEqual({ kind: "sheet-too-large", file: FILE, sheet: "B" });
    expect(problemOf(workbookFile({ sheets }), { cells: 1100 })).toBe("sound");
  });

  it("refuses columns described over and over, which would take minutes to read", () => {
    const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(5)}</cols>`;
    expect(problemOf(workbookFile({ sheets: { A: worksheet("", "", columns) } }))).toEqual(damaged("xl/worksheets/sheet1.xml"));
  });

  it("refuses merged areas and links beyond measure", () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(2000)}</mergeCells>`;
    expect(problemOf(workbookFile({ sheets: { A: worksheet("", merges) } }), { otherElements: 1000 })).toEqual(damaged("xl/worksheets/sheet1.xml"));
  });

  it("is not confused by attributes that hold tags", () => {
    const bytes = workbookFile({ sheets: { A: worksheet('<row r="1"><c r="A1" a=\'<c r="XFD9">\' s="0"/></row>') } });
    const checked = preflight(bytes, FILE);
    expect(checked.ok && checked.value.sheets).toEqual([{ index: 0, name: "A", box: { kind: "whole" } }]);
  });
});
