import { describe, expect, it } from "@jest/globals";
import { lexicon } from "../../../../../../src/core/reading/cells/metric/figures/lexicon";

const { roleOf, nearRoleOf } = lexicon({ day: "paiv* pv dagsverk*", week: "tyoviikko", short: "pai*" });

describe("lexicon", () => {
  it("prefers the whole word, then the longest stem", () => {
    expect(roleOf("pv")).toBe("day");
    expect(roleOf("paivaa")).toBe("day");
    expect(roleOf("paino")).toBe("short");
    expect(roleOf("pvm")).toBeUndefined();
  });

  it("forgives a wrong letter in long words only", () => {
    expect(nearRoleOf("tyovikko")).toBe("week");
    expect(nearRoleOf("dagsvrken")).toBe("day");
    expect(nearRoleOf("pw")).toBeUndefined();
    expect(nearRoleOf("kokonaan")).toBeUndefined();
  });
});
