import { describe, expect, it } from "@jest/globals";
import { coverIdentityCodes, emailIn, hasIdentityCode, phoneIn, secrecyGroundIn } from "../../../../../src/core/reading/cells/text/personal-data";

describe("personal data in a text", () => {
  it.each([
    ["puh. 040 123 4567", "040 123 4567"],
    ["soita 019 520 2211 heti", "019 520 2211"],
    ["+358 40 123 4567", "+358 40 123 4567"],
    ["gsm 0401234567", "0401234567"],
  ])("finds the phone number of %s", (text, phone) => {
    expect(phoneIn(text)).toBe(phone);
  });

  it.each(["Y-tunnus 0123456-7", "2024-2026", "0 400 000 e", "1.1.2025–31.12.2025", "kustannuspaikka 1234567"])("finds none in %s", (text) => {
    expect(phoneIn(text)).toBeUndefined();
  });

  it("finds an e-mail address", () => {
    expect(emailIn("ota yhteyttä: digi@kunta.fi.")).toBe("digi@kunta.fi");
    expect(emailIn("hinta @ 5 e")).toBeUndefined();
  });

  it("finds Finnish and Swedish identity codes of real days only", () => {
    expect(["010190-123A", "131052A308T", "19900101-1234", "henkilötunnus 010190"].map(hasIdentityCode)).toEqual([true, true, true, true]);
    expect(["991390-123A", "2024-1234", "123456-7", "A1234567"].map(hasIdentityCode)).toEqual([false, false, false, false]);
    expect(coverIdentityCodes("a 010190-123A b 131052A308T")).toBe("a ******-**** b ******-****");
  });

  it("tells a mark of secrecy from a topic", () => {
    expect(secrecyGroundIn("SALASSA PIDETTÄVÄ")).toBe("SALASSA PIDETTÄVÄ");
    expect(secrecyGroundIn("JulkL 24 § 1 mom. 7 k.")).toBe("JulkL 24 § 1 mom. 7 k.");
    expect(secrecyGroundIn("Julkisuuslain uudistus")).toBeUndefined();
    expect(secrecyGroundIn("Luottamuksellisen viestinnän kehittäminen")).toBeUndefined();
  });
});
