import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_SEASONS } from "../../../src/core/programme/defaults";
import { loadProgramme } from "../../../src/core/programme/load-programme";
import { PROGRAMMES } from "../../../src/core/programme/registry";

const names = (name: string): object => ({ fi: name, sv: name, en: name });

const source = {
  id: "naapuri",
  names: names("Naapurin digiohjelma"),
  organisation: names("Naapuri"),
  languages: ["fi"],
  period: { firstYear: 2024, lastYear: 2026 },
  steeringGroup: names("Ohjausryhmä"),
  scheduleUnit: "day",
  seasons: DEFAULT_SEASONS,
  fields: { title: { required: "always" } },
  codeLists: { goal: { codes: [{ code: "X", names: names("eka") }, { code: "Y", names: names("toka") }] } },
  activityCodes: [],
  publicFields: ["title"],
};

function faults(change: object): unknown {
  const result = loadProgramme({ ...source, ...change }, "oma.json");
  return result.ok ? "ok" : result.problem;
}

function fault(path: string, expected: string): object {
  return { kind: "programme-invalid", file: "oma.json", faults: [{ path, expected }] };
}

describe("loading a municipality's own programme", () => {
  it("fills in what may be left out", () => {
    const result = loadProgramme(source, "oma.json");
    expect(result).toMatchObject({ ok: true, value: { dueSoonDays: 30, codeLists: { goal: { several: false, codes: [{ synonyms: [], writtenAs: "either" }, {}] } } } });
  });

  it("takes the product's own programmes as they are", () => {
    for (const programme of PROGRAMMES) expect(loadProgramme(JSON.parse(JSON.stringify(programme)), "p.json")).toEqual({ ok: true, value: programme });
  });

  it("says where a name is missing", () => {
    const codes = [{ code: "X", names: names("eka") }, { code: "Y", names: names("toka") }, { code: "Z", names: { fi: "kolmas", en: "third" } }];
    expect(faults({ codeLists: { goal: { codes } } })).toEqual(fault("codeLists.goal.codes[2].names.sv", "text"));
  });

  it("names the choices", () => {
    expect(faults({ scheduleUnit: "week" })).toEqual(fault("scheduleUnit", "one of: day, half, year"));
    expect(faults({ severities: { overdue: "fatal" } })).toEqual(fault("severities.overdue", "one of: error, warning, info, off"));
  });

  it("says how a day, an id and a code are written", () => {
    expect(faults({ seasons: { ...DEFAULT_SEASONS, spring: { from: "1.1.", to: "06-30" } } })).toEqual(fault("seasons.spring.from", "MM-DD"));
    expect(faults({ id: "Oma ohjelma" })).toEqual(fault("id", "lower-case letters, digits and hyphens"));
    expect(faults({ activityCodes: [{ code: "11", name: "Digi" }] })).toEqual(fault("activityCodes[0].code", "3–6 digits"));
  });

  it("refuses keys that it does not know", () => {
    expect(faults({ colour: "blue" })).toEqual(fault("colour", "no such key"));
    expect(faults({ codeLists: { colour: { codes: [] } } })).toEqual(fault("codeLists.colour", "no such key"));
  });

  it("finds empty lists, numbers out of bounds and years in the wrong order", () => {
    expect(faults({ languages: [] })).toEqual(fault("languages", "at least 1"));
    expect(faults({ codeLists: { goal: { codes: [] } } })).toEqual(fault("codeLists.goal.codes", "at least 1"));
    expect(faults({ dueSoonDays: 0 })).toEqual(fault("dueSoonDays", "number > 0"));
    expect(faults({ period: { firstYear: 2027, lastYear: 2026 } })).toEqual(fault("period.lastYear", "firstYear ≤ lastYear"));
  });

  it("finds codes and words that two values share", () => {
    const twice = [{ code: "X", names: names("eka") }, { code: "x", names: names("toka") }];
    expect(faults({ codeLists: { goal: { codes: twice } } })).toEqual(fault("codeLists.goal.codes[1].code", 'not "x": X'));
    const words = [{ code: "X", names: names("eka"), synonyms: ["yhteinen"] }, { code: "Y", names: names("toka"), hints: ["Yhteinen"] }];
    expect(faults({ codeLists: { goal: { codes: words } } })).toEqual(fault("codeLists.goal.codes[1].hints[0]", 'not "Yhteinen": X'));
  });

  it("finds references to nothing", () => {
    expect(faults({ codeLists: { ...source.codeLists, benefit: { codes: [{ code: "hyvä", names: names("hyvä") }] } }, goalBenefits: { Q: "hyvä" } })).toEqual(fault("goalBenefits.Q", "one of: X, Y"));
    expect(faults({ codeLists: { goal: { codes: [{ code: "X", names: names("eka"), partOf: "W" }] } } })).toEqual(fault("codeLists.goal.codes[0].partOf", "one of: X"));
    expect(faults({ codeLists: { goal: { ...source.codeLists.goal, groups: [{ words: ["molemmat"], codes: ["X", "Z"] }] } } })).toEqual(fault("codeLists.goal.groups[0].codes[1]", "one of: X, Y"));
  });

  it("finds seasons that end before they begin, and days that no month has", () => {
    expect(faults({ seasons: { ...DEFAULT_SEASONS, summer: { from: "08-31", to: "06-01" } } })).toEqual(fault("seasons.summer.to", "≥ 08-31"));
    expect(faults({ seasons: { ...DEFAULT_SEASONS, winter: { from: "12-01", to: "02-30" } } })).toEqual(fault("seasons.winter.to", "MM-DD"));
  });

  it("never throws, whatever the data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const result = loadProgramme(data, "x.json");
        return result.ok || result.problem.faults.length > 0;
      }),
    );
  });
});
