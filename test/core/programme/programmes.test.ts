import { describe, expect, it } from "@jest/globals";
import { crossFaults } from "../../../src/core/programme/cross-faults";
import { CODE_FIELDS, VIEW_FIELDS } from "../../../src/core/programme/fields";
import { findProgramme, PROGRAMMES } from "../../../src/core/programme/registry";
import type { Programme } from "../../../src/core/programme/schema";
import { phrasesOf } from "../../../src/core/reading/cells/codes/vocabulary/phrase";
import { looseKey } from "../../../src/core/reading/cells/codes/vocabulary/keys";

function programme(id: string): Programme {
  const found = findProgramme(id);
  if (found === undefined) throw new Error(id);
  return found;
}

function codes(id: string, field: (typeof CODE_FIELDS)[number]): readonly string[] {
  return programme(id).codeLists[field]?.codes.map((code) => code.code) ?? [];
}

describe("the programmes", () => {
  it("are offered in a fixed order and found by id", () => {
    expect(PROGRAMMES.map((each) => each.id)).toEqual(["porvoo", "tornio", "mustasaari", "generic"]);
    expect(findProgramme(" Porvoo ")?.id).toBe("porvoo");
    expect(findProgramme("helsinki")).toBeUndefined();
  });

  it("hold the canonical codes", () => {
    expect(codes("porvoo", "goal")).toEqual(["A", "B", "C", "K", "K1", "K2", "K3", "K4"]);
    expect(codes("porvoo", "level")).toEqual(["PERUSTA", "TORI", "TOSI", "DATA"]);
    expect(codes("porvoo", "basis")).toEqual(["statutory", "strategy", "end-of-support", "political"]);
    expect(codes("porvoo", "benefit")).toEqual(["renewal", "people-first", "sustainability"]);
    expect(codes("porvoo", "beneficiary")).toEqual(["resident", "business", "visitor", "staff", "climate"]);
    expect([codes("porvoo", "cost"), codes("porvoo", "impact")]).toEqual([["S", "M", "L"], ["S", "M", "L"]]);
    expect(codes("porvoo", "model")).toEqual(["network", "independent"]);
    expect(codes("porvoo", "strategyTheme")).toEqual(["1", "2", "3", "4"]);
    expect(codes("porvoo", "impactMetric")).toHaveLength(10);
    expect(codes("tornio", "goal")).toEqual(["1", "2", "3"]);
    expect(codes("tornio", "strategyTheme")).toHaveLength(13);
    expect(codes("mustasaari", "goal")).toEqual(["1", "2", "3"]);
  });

  it("require what their documents require", () => {
    const required = (id: string): string[] => Object.entries(programme(id).fields).filter(([, field]) => field.required === "always").map(([field]) => field);
    expect(required("porvoo")).toEqual(["id", "title", ...VIEW_FIELDS, "unit", "owner", "due", "status"].sort((a, b) => Object.keys(programme("porvoo").fields).indexOf(a) - Object.keys(programme("porvoo").fields).indexOf(b)));
    expect(programme("porvoo").fields.activityCode?.required).toBe("with-money");
    expect(required("tornio")).toEqual(["title", "goal", "owner", "due"]);
    expect(required("mustasaari")).toEqual(["title", "owner", "due"]);
    expect(programme("tornio").fields.owner?.missing).toBe("error");
  });

  it("keep owners out of what is public, and Tornio its actions and schedules too", () => {
    expect(PROGRAMMES.filter((each) => each.publicFields.includes("owner"))).toEqual([]);
    expect(programme("tornio").publicFields).toEqual(["goal", "strategyTheme", "status"]);
  });

  it("follow their cities' rhythms", () => {
    const rhythm = (id: string): unknown => programme(id).reports.map((report) => [report.to.fi, report.timesPerYear]);
    expect(rhythm("tornio")).toEqual([["Kaupunginhallitus", 2], ["Kaupunginhallitus", 1], ["Talousarviovalmistelu", 1]]);
    expect(programme("porvoo").reports[0]).toMatchObject({ to: { fi: "Digijory" }, timesPerYear: 6 });
    expect(programme("mustasaari").reports.at(-1)).toMatchObject({ timesPerYear: 1 / 3, firstYear: 2022 });
    expect(programme("tornio").scheduleUnit).toBe("half");
    expect(programme("mustasaari").languages).toEqual(["sv", "fi"]);
  });

  it("contradict themselves nowhere", () => {
    expect(PROGRAMMES.flatMap((each) => crossFaults(each))).toEqual([]);
  });

  it("have no word that means two values of a list, however it is written", () => {
    const shared: string[] = [];
    for (const each of PROGRAMMES) {
      for (const field of CODE_FIELDS) {
        const list = each.codeLists[field];
        const owners = new Map<string, string>();
        for (const phrase of list === undefined ? [] : phrasesOf(list)) {
          const key = looseKey(phrase.text) ?? phrase.text;
          const owner = owners.get(key);
          if (owner !== undefined && owner !== phrase.codes.join()) shared.push(`${each.id} ${field}: ${phrase.text}`);
          owners.set(key, phrase.codes.join());
        }
      }
    }
    expect(shared).toEqual([]);
  });
});
