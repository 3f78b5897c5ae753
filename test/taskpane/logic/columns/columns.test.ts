import { describe, expect, it } from "@jest/globals";
import { roadmapSheet } from "../../../../src/app/session/review";
import { columnLines } from "../../../../src/taskpane/logic/columns/column-lines";
import { effectOf } from "../../../../src/taskpane/logic/columns/effect";
import { chosenField, columnChoice, columnChoices, fieldChoices } from "../../../../src/taskpane/logic/columns/field-choices";
import { WORDS } from "../../../../src/text/words";
import { makeReview } from "../make-review";

const review = makeReview();
const { roadmap } = review.loaded;

describe("The columns as they are shown", () => {
  it("have their place, header, field and certainty, and some of the texts in them", () => {
    const lines = columnLines(roadmap, roadmapSheet(review).grid);
    expect(lines[3]).toEqual({ position: 4, letters: "D", header: "Taso", field: "level", certainty: "unsure", decided: false, examples: ["TORI-ratkaisu", "DATA"] });
    expect(lines[0]?.examples).toEqual([]);
    expect(lines[1]?.examples.every((text) => text.length <= 24)).toBe(true);
  });

  it("tell what a person decided", () => {
    const decided = makeReview({ decided: [{ sheet: "Tiekartta", header: "Taso", position: 4, field: null }] });
    expect(columnLines(decided.loaded.roadmap, roadmapSheet(decided).grid)[3]).toMatchObject({ field: null, decided: true });
  });
});

describe("The fields to choose from", () => {
  it("stand in alphabetical order, with the money of each year", () => {
    const choices = fieldChoices(roadmap, 2026, WORDS.fi);
    const texts = choices.map(({ text }) => text);
    expect(texts.indexOf("Alkaa")).toBeLessThan(texts.indexOf("Taso"));
    expect(choices).toContainEqual({ value: "budget:2026", text: "Budjetti 2026" });
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  });

  it("come after what the reading says and after not being used", () => {
    expect(columnChoices({ field: "level", decided: false }, [], WORDS.fi).map(({ text }) => text)).toEqual(["Päättele: Taso", "Ei käytössä"]);
    expect(columnChoices({ field: null, decided: false }, [], WORDS.sv).map(({ text }) => text)).toEqual(["Tolka: känns inte igen", "Används inte"]);
    expect(columnChoices({ field: "level", decided: true }, [], WORDS.en)[0]?.text).toBe("Work it out from the header");
  });

  it.each([
    [{ field: "level", decided: false }, null],
    [{ field: "level", decided: true }, { field: "level" }],
    [{ field: null, decided: true }, { field: null }],
    [{ field: "budget:2026", decided: true }, { field: "budget:2026" }],
  ] as const)("are what was chosen: %j", (line, chosen) => {
    expect(chosenField(columnChoice(line))).toEqual(chosen);
  });
});

describe("What a change does", () => {
  it("is told by the figures that change, and by nothing where none does", () => {
    const other = makeReview({ decided: [{ sheet: "Tiekartta", header: "Tavoite", position: 3, field: null }] });
    expect(effectOf(review.outcome, review.outcome, WORDS.fi)).toEqual([]);
    const infos = ({ outcome: { findings, summary } }: typeof review): number => findings.length - summary.errors - summary.warnings;
    expect(infos(other)).toBeLessThan(infos(review));
    expect(effectOf(review.outcome, other.outcome, WORDS.fi)).toEqual([`huomioita ${infos(review)} → ${infos(other)}`]);
  });
});
