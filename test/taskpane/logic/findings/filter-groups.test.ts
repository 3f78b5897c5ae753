import { describe, expect, it } from "@jest/globals";
import type { FindingFilter } from "../../../../src/taskpane/logic/findings/filter-groups";
import { countSeverities, filterGroups, isFiltering, NO_FILTER, NOBODY } from "../../../../src/taskpane/logic/findings/filter-groups";
import { placesOf } from "../../../../src/taskpane/logic/findings/places";
import { messageOf, makeSay } from "../../../../src/text/say-finding";
import { WORDS } from "../../../../src/text/words";
import { reviewOf } from "../review-of";

const review = reviewOf([
  [1, "Asiointi kuntoon", "Z", "TORI", "Sivistystoimiala", "Rehtori", 46387, "käynnissä"],
  [2, "Verkkokauppa", "Z", "TORI-ratkaisu", "Konsernihallinto", "rehtori", 46387, "käynnissä"],
  [3, "Tietoallas", "A", "TORI-ratkaisu", "Sivistystoimiala", null, 46387, "käynnissä"],
]);
const { groups } = review.outcome;
const say = makeSay(WORDS.fi, review.loaded.roadmap);
const sources = { places: placesOf(review.loaded.roadmap), textOf: (finding: (typeof review.outcome.findings)[number]) => messageOf(WORDS.fi, say, finding) };
const found = (filter: Partial<FindingFilter>): readonly string[] => filterGroups(groups, { ...NO_FILTER, ...filter }, sources).flatMap(({ check, findings }) => findings.map(({ cell }) => `${check} ${cell}`));

describe("Findings", () => {
  it("are all there, in the very same groups, while nothing is filtered", () => {
    expect(filterGroups(groups, NO_FILTER, sources)).toEqual(groups);
    expect(filterGroups(groups, NO_FILTER, sources).every((group, index) => group === groups[index])).toBe(true);
  });

  it("are filtered by severity, by several at a time too", () => {
    const ofSeverity = (...severities: ("error" | "warning" | "info")[]): number => found({ severities: new Set(severities) }).length;
    const counts = countSeverities(groups);
    expect(counts.error).toBeGreaterThan(0);
    expect(counts.info).toBe(2);
    expect([ofSeverity("error"), ofSeverity("info"), ofSeverity("error", "info")]).toEqual([counts.error, counts.info, counts.error + counts.info]);
  });

  it("are filtered by check", () => {
    expect(found({ check: "code-unknown" })).toEqual(["code-unknown C2", "code-unknown C3"]);
  });

  it("are filtered by department, within a group too", () => {
    expect(found({ unit: "Sivistystoimiala", check: "code-unknown" })).toEqual(["code-unknown C2"]);
    expect(filterGroups(groups, { ...NO_FILTER, unit: "Sivistystoimiala", check: "code-unknown" }, sources)[0]).toMatchObject({ key: groups.find(({ check }) => check === "code-unknown")?.key, rows: [2] });
  });

  it("are filtered by owner, in whatever case the name is typed", () => {
    expect(found({ owner: "Rehtori", check: "code-unknown" })).toEqual(["code-unknown C2", "code-unknown C3"]);
  });

  it("of rows that name nobody can be asked for", () => {
    expect(found({ owner: NOBODY, check: "code-not-canonical" })).toEqual(["code-not-canonical D4"]);
  });

  it("are searched by what is said of them, in any case", () => {
    expect(found({ search: " ”tori” " })).toEqual(["code-not-canonical D3", "code-not-canonical D4"]);
    expect(found({ search: "zzz" })).toEqual([]);
  });

  it("of the whole table belong to no department", () => {
    const outside = groups.map((group) => ({ ...group, findings: [{ ...group.findings[0], row: null, cell: null }] as const }));
    expect(filterGroups(outside, { ...NO_FILTER, unit: NOBODY }, sources)).toEqual([]);
  });

  it("are not filtered by a search for blanks", () => {
    expect([isFiltering(NO_FILTER), isFiltering({ ...NO_FILTER, search: "  " }), isFiltering({ ...NO_FILTER, owner: NOBODY })]).toEqual([false, false, true]);
  });
});
