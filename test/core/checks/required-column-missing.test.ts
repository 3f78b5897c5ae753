import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../src/core/programme/porvoo";
import { action, cleanFields, column, findings, roadmap } from "./helpers";

describe("required-column-missing", () => {
  const all = Object.keys(cleanFields()) as (keyof ReturnType<typeof cleanFields>)[];
  const tableWithout = (...left: string[]): ReturnType<typeof roadmap> => roadmap([], { columns: all.filter((field) => !left.includes(field)).map((field, index) => column(index + 1, field)) });

  it("names each required field that has no column, once", () => {
    const rows = [action({ title: "Yksi" }, 5), action({ title: "Kaksi" }, 6)];
    const { columns } = tableWithout("goal", "status");
    expect(findings("required-column-missing", roadmap(rows, { columns })).map(({ field, severity, row, cell }) => [field, severity, row, cell])).toEqual([
      ["goal", "error", null, null],
      ["status", "error", null, null],
    ]);
  });

  it("is as grave as the programme says of the field", () => {
    expect(findings("required-column-missing", tableWithout("owner")).map(({ field, severity }) => [field, severity])).toEqual([["owner", "warning"]]);
  });

  it("asks for the activity code only in a table with money", () => {
    expect(findings("required-column-missing", tableWithout("activityCode")).map(({ field }) => field)).toEqual(["activityCode"]);
    expect(findings("required-column-missing", tableWithout("activityCode", "budget:2025", "actual:2025"))).toEqual([]);
  });

  it("always asks for the action's name", () => {
    const programme = { ...porvoo, fields: {} };
    expect(findings("required-column-missing", { ...tableWithout("title"), programme }).map(({ field }) => field)).toEqual(["title"]);
  });

  it("asks for nothing that the programme does not use", () => {
    const programme = { ...porvoo, fields: { goal: { required: "always" as const, used: false, headers: [] } } };
    expect(findings("required-column-missing", { ...tableWithout("goal"), programme })).toEqual([]);
  });
});
