import { describe, expect, it } from "@jest/globals";
import { announcement } from "../../../../src/taskpane/logic/shell/announcement";
import { WORDS } from "../../../../src/text/words";
import { makeReview } from "../make-review";

describe("What is said after a check", () => {
  const review = makeReview();
  const { errors, warnings } = review.outcome.summary;

  it("is nothing before anything was read", () => {
    expect(announcement({ review: null, problem: null }, WORDS.fi)).toBe("");
  });

  it("is the figures", () => {
    expect(announcement({ review, problem: null }, WORDS.fi)).toBe(`${errors} virhettä, ${warnings} varoitusta, 1 myöhässä.`);
    expect(announcement({ review, problem: null }, WORDS.sv)).toBe(`${errors} fel, ${warnings} varningar, 1 försenad.`);
  });

  it("is what stands in the way, also while an older reading is shown", () => {
    expect(announcement({ review, problem: { kind: "host-busy" } }, WORDS.fi)).toBe("Excel on juuri nyt varattu. Odota hetki ja yritä uudelleen.");
  });
});
