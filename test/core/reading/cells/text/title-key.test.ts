import { describe, expect, it } from "@jest/globals";
import { titleKey } from "../../../../../src/core/reading/cells/text/title-key";

describe("the key of a title", () => {
  it("folds case, blanks and punctuation", () => {
    const keys = ["Sähköinen arkistointi", " SÄHKÖINEN  arkistointi.", "Sähköinen-arkistointi", "sähköinen\narkistointi!"].map(titleKey);
    expect(keys).toEqual(["sähköinenarkistointi", "sähköinenarkistointi", "sähköinenarkistointi", "sähköinenarkistointi"]);
  });

  it("keeps numbers apart that were apart", () => {
    expect(titleKey("Vaihe 1.2")).not.toBe(titleKey("Vaihe 12"));
    expect(titleKey("Vaihe 1.2")).toBe(titleKey("vaihe 1-2"));
  });

  it("keeps a title of punctuation alone", () => {
    expect(titleKey("…")).toBe("…");
  });
});
