import { describe, expect, it } from "@jest/globals";
import { checkpointDay } from "../../../src/core/schedule/checkpoint";

const dayOf = (value: string): string | null => checkpointDay({ raw: value, status: "ok", value });

describe("the day of a checkpoint", () => {
  it("is the last one that its text names", () => {
    expect(dayOf("Pilotti 3/2025, käyttöönotto 30.9.2025")).toBe("2025-09-30");
    expect(dayOf("50 % käyttäjistä")).toBeNull();
  });

  it("does not count once the checkpoint has been reached", () => {
    for (const text of ["30.6.2025 tehty", "Valmis 30.6.2025", "30.6.2025: saavutettu", "30.6.2025 OK", "klart 30.6.2025", "30.6.2025 uppnått", "reached 30.6.2025"]) expect(dayOf(text)).toBeNull();
  });

  it("counts where the text denies that, or speaks of other things", () => {
    expect(dayOf("30.6.2025, ei valmis")).toBe("2025-06-30");
    expect(dayOf("inte klar 30.6.2025")).toBe("2025-06-30");
    expect(dayOf("Valmisteluryhmä 30.6.2025")).toBe("2025-06-30");
  });

  it("is undecided for a checkpoint without a value", () => {
    expect(checkpointDay({ raw: null, status: "empty" })).toBeNull();
  });
});
