import { afterEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inflateSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "../../../src/workbook/xlsx/container/crc32";
import { packTexts } from "../../../src/workbook/xlsx/container/pack";

const texts = Array.from({ length: 20_000 }, (_, index) => `<c r="A${index}"><v>${index * 7}</v></c> åäö 😀`);

describe("crc32", () => {
  it("gives the checksum that every zip program gives", () => {
    expect(crc32(strToU8("123456789")).toString(16)).toBe("cbf43926");
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it("is the same however the bytes are divided", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => crc32(bytes.subarray(at), crc32(bytes.subarray(0, at))) === crc32(bytes)));
  });
});

describe("packTexts", () => {
  const host = globalThis.CompressionStream;
  afterEach(() => {
    globalThis.CompressionStream = host;
  });

  it.each(["the host's own means", "none of the host's means"])("packs what unpacks to the same, with %s", async (means) => {
    if (means.startsWith("none")) Reflect.deleteProperty(globalThis, "CompressionStream");
    const file = await packTexts("a.xml", texts);
    const bytes = strToU8(texts.join(""));
    expect(strFromU8(inflateSync(file.data))).toBe(texts.join(""));
    expect([file.name, file.method, file.size, file.crc]).toEqual(["a.xml", 8, bytes.length, crc32(bytes)]);
    expect(await packTexts("a.xml", texts)).toEqual(file);
  });

  it("packs nothing at all", async () => {
    const file = await packTexts("b.xml", []);
    expect([file.size, inflateSync(file.data).length]).toEqual([0, 0]);
  });

  it("passes on what goes wrong while the texts are made", async () => {
    function* broken(): Generator<string> {
      yield "a".repeat(100_000);
      throw new Error("katki");
    }
    await expect(packTexts("c.xml", broken())).rejects.toThrow("katki");
  });
});
