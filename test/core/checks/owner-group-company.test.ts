import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, uncertain } from "./helpers";

describe("owner-group-company", () => {
  const found = (owner: string): unknown[] => findings("owner-group-company", almostClean({ owner })).map(({ severity, value }) => [severity, value]);

  it("warns of a company by the programme's list or by its name", () => {
    expect(found("Porvoon A-asunnot Oy")).toEqual([["warning", "Porvoon A-asunnot Oy"]]);
    expect(found("Borgå Energi Ab")).toHaveLength(1);
    expect(found("Esimerkki Oyj")).toHaveLength(1);
    expect(found("Oy Esimerkki Ab")).toHaveLength(1);
    expect(found("oy esimerkki")).toHaveLength(1);
  });

  it("says nothing of people, posts and departments", () => {
    for (const owner of ["Tietohallintopäällikkö", "Sivistystoimiala", "Kaby", "Hoyj", "Abiturientit"]) expect(found(owner)).toEqual([]);
  });

  it("is the only finding for its cell", () => {
    expect(checksThatFind(almostClean({ owner: uncertain("HPK Palvelut Oy", { note: "outside-organisation" }) }))).toEqual(["owner-group-company"]);
  });
});
