import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readWithSettings } from "../../../../../src/app/read-with-settings";
import type { Review } from "../../../../../src/app/session/review";
import { reviewSheets } from "../../../../../src/app/session/review-sheets";
import type { AcceptedFinding } from "../../../../../src/core/checks/accept-findings";
import { acceptFindings } from "../../../../../src/core/checks/accept-findings";
import type { Day } from "../../../../../src/core/grid/day";
import type { Action } from "../../../../../src/core/reading/action";
import { ReviewAssembler, reviewParts, reviewRest } from "../../../../../src/taskpane/browser/work/travel/review-parts";
import { openXlsxWorkbook } from "../../../../../src/workbook/xlsx/xlsx-workbook";

async function reviewOf(file: string, accepted: (review: Review) => readonly AcceptedFinding[] = () => []): Promise<Review> {
  const sheets = await openXlsxWorkbook(new Uint8Array(readFileSync(`examples/${file}.xlsx`)), file).readSheets();
  if (!sheets.ok) throw new Error(sheets.problem.kind);
  const choices = { asOf: "2026-11-22" as Day, programme: undefined, sheet: undefined, range: undefined, decided: [], accepted: [] };
  const first = reviewSheets(sheets.value, choices, readWithSettings);
  if (!first.ok) throw new Error(first.problem.kind);
  const review = reviewSheets(sheets.value, { ...choices, accepted: accepted(first.value) }, readWithSettings);
  if (!review.ok) throw new Error(review.problem.kind);
  return review.value;
}

async function travelled(review: Review): Promise<Review> {
  const assembler = new ReviewAssembler();
  for (const part of reviewParts(review)) assembler.take(structuredClone(part));
  return assembler.whole(structuredClone(reviewRest(review)), review.sheets, () => Promise.resolve());
}

/** Actions put their rows together when they are asked for. */
function plain(review: Review): unknown {
  const whole = ({ row, fields, inherited, sourceColumns, hidden }: Action): Action => ({ row, fields, inherited, sourceColumns, hidden });
  const { loaded } = review;
  return { ...review, loaded: { ...loaded, roadmap: { ...loaded.roadmap, actions: loaded.roadmap.actions.map(whole) } } };
}

describe("A review on its way", () => {
  it.each(["porvoo-sekava", "tornio", "mustasaari"])("arrives as it was: %s", async (file) => {
    const review = await reviewOf(file);
    expect(plain(await travelled(review))).toEqual(plain(review));
  });

  it("brings what was accepted, with the reasons", async () => {
    const review = await reviewOf("porvoo-sekava", ({ outcome, loaded }) => acceptFindings(outcome.findings.slice(0, 4), loaded.roadmap, "sovittu"));
    expect(review.outcome.accepted.length).toBeGreaterThan(2);
    expect(plain(await travelled(review))).toEqual(plain(review));
  });
});
