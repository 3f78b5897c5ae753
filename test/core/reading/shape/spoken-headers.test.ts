import { describe, expect, it } from "@jest/globals";
import type { FieldKey } from "../../../../src/core/programme/fields";
import { matchHeader } from "../../../../src/core/reading/shape/match-header";

/** Headers that ask, are shortened or are put together freely, by the field that they mean first. */
const HEADERS: readonly (readonly [field: FieldKey, headers: readonly string[]])[] = [
  ["description", ["Kuvaa toimenpide lyhyesti", "Vad innebär åtgärden?", "Beskriv åtgärden kort", "What we will do", "Describe the action briefly"]],
  ["goal", ["Mål i programmet", "Programmål", "Program mål"]],
  ["basis", ["Mandaatti"]],
  ["unit", ["Ansv. enhet", "Ansvarig förv.", "Responsible dept.", "Lead dept."]],
  ["owner", ["Ansv. person", "Ansv.", "Ansvarig tjänsteman", "Vem gör?", "Resp."]],
  ["start", ["Alkoi"]],
  ["due", ["Päättyi", "Milloin valmista?", "När klart?", "When is it done?", "Delivery date"]],
  ["status", ["Missä mennään?", "Hur går det?"]],
  ["budget", ["Paljonko maksaa?", "Kostn. (t€)", "Käyttötalous"]],
  ["budget:2026", ["Budj. 2026", "Budg. 2026", "Käyttötalous 2026, 1000 €"]],
  ["notes", ["Tilläggsinfo"]],
];

describe("headers that ask or are shortened", () => {
  it.each(HEADERS.flatMap(([field, headers]) => headers.map((header) => [header, field] as const)))("%s", (header, field) => {
    expect(matchHeader(header).candidates[0]?.field).toBe(field);
  });
});
