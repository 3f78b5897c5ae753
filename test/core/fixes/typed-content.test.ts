import { expect, it } from "@jest/globals";
import { typedContent } from "../../../src/core/fixes/typed-content";
import type { FieldKey } from "../../../src/core/programme/fields";

type Case = readonly [field: FieldKey, suggestion: string, before: string | undefined, value: string | number, format: string | undefined];

const CASES: readonly Case[] = [
  ["level", "TOSI", undefined, "TOSI", "@"],
  ["goal", "A, C", undefined, "A, C", "@"],
  ["status", "käynnissä", undefined, "käynnissä", "@"],
  ["activityCode", "1111", undefined, "1111", "@"],
  ["due", "30.6.2025", undefined, 45838, "d.m.yyyy"],
  ["due", "30.6.2025", "dd.mm.yyyy", 45838, "dd.mm.yyyy"],
  ["due", "31.6.2025", undefined, "31.6.2025", "@"],
  ["due", "6/2025", "@", "6/2025", "@"],
  ["due", "jatkuva", undefined, "jatkuva", undefined],
  ["budget:2025", "12500", undefined, 12500, "#,##0.00"],
  ["budget:2025", "12500,50", "#,##0 €", 12500.5, "#,##0 €"],
  ["actual", "-300.25", "@", -300.25, "#,##0.00"],
  ["budget", "noin 5 000 €", undefined, "noin 5 000 €", undefined],
  ["progress", "50 %", undefined, 0.5, "0 %"],
  ["progress", "100%", "0.0%", 1, "0.0%"],
  ["personDays", "12,5", "@", 12.5, undefined],
  ["owner", "Tietohallintopäällikkö", undefined, "Tietohallintopäällikkö", undefined],
  ["owner", "tosi", undefined, "tosi", "@"],
  ["title", "=SUMMA", undefined, "=SUMMA", "@"],
  ["id", "3/2025", undefined, "3/2025", "@"],
];

it.each(CASES)("%s: %s over %s becomes %s in format %s", (field, suggestion, before, value, format) => {
  expect(typedContent(field, suggestion, before, 1900)).toEqual({ value, format });
});

it("counts days as the workbook does", () => {
  expect(typedContent("due", "30.6.2025", undefined, 1904).value).toBe(45838 - 1462);
});
