import { describe, expect, it } from "@jest/globals";
import { codeText } from "../../../src/core/checks/canonical/code-text";
import { moneyText } from "../../../src/core/checks/canonical/money-text";
import { periodText } from "../../../src/core/checks/canonical/period-text";
import { porvoo } from "../../../src/core/programme/porvoo";
import { day, euros, period } from "./helpers";

describe("what to type", () => {
  it("for a period is its shortest unambiguous form", () => {
    const text = (...parts: Parameters<typeof period>): string | undefined => periodText(period(...parts), "fi", "day");
    expect(periodText(day("2025-06-30"), "sv", "day")).toBe("30.6.2025");
    expect(text("2025-02-01", "2025-02-28", "month")).toBe("2/2025");
    expect(text("2025-07-01", "2025-09-30", "quarter")).toBe("Q3/2025");
    expect(text("2025-07-01", "2025-12-31", "half")).toBe("H2/2025");
    expect(text("2025-01-01", "2025-12-31", "year")).toBe("2025");
    expect(text("2024-01-01", "2026-12-31", "range")).toBe("2024–2026");
    expect(text("2025-01-01", "2025-12-31", "range")).toBe("2025");
    expect(text("2024-09-01", "2025-05-31", "range")).toBe("9/2024–5/2025");
    expect(text("2025-05-01", "2025-05-15", "range")).toBe("1.5.2025–15.5.2025");
  });

  it("for a period that no form says alike is nothing", () => {
    expect(periodText(period("2025-01-01", "2025-06-30", "season"), "fi", "day")).toBeUndefined();
    expect(periodText(period(null, "2025-06-30", "month"), "fi", "day")).toBeUndefined();
    expect(periodText(period("2025-01-01", "2025-01-31", "month"), "fi", "half")).toBeUndefined();
    expect(periodText(period("2025-03-01", "2025-03-31", "month"), "fi", "half")).toBe("3/2025");
  });

  it("for continuous work is a word of the table's language", () => {
    const continuous = period(null, null, "continuous");
    expect([periodText(continuous, "fi", "day"), periodText(continuous, "sv", "day"), periodText(continuous, "en", "day")]).toEqual(["jatkuva", "fortlöpande", "continuous"]);
  });

  it("for an amount is a plain number", () => {
    expect(moneyText(euros(12_500), "fi")).toBe("12500");
    expect(moneyText(euros(0.05), "sv")).toBe("0,05");
    expect(moneyText(euros(-1234.5), "en")).toBe("-1234.50");
    expect(moneyText({ cents: 100, per: "year" }, "fi")).toBeUndefined();
    expect(moneyText({ cents: 100, vat: "included" }, "fi")).toBeUndefined();
  });

  it("for a code is the code or its name, as the programme writes it", () => {
    expect(codeText(porvoo, "level", "TORI", "fi")).toBe("TORI");
    expect(codeText(porvoo, "beneficiary", "resident", "sv")).toBe("invånare");
    expect(codeText(porvoo, "status", "in-progress", "fi")).toBe("Käynnissä");
    expect(codeText(porvoo, "level", "ALUE", "fi")).toBeUndefined();
    expect(codeText(porvoo, "status", "myöhässä", "fi")).toBeUndefined();
  });
});
