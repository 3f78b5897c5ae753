import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { programmeSchema } from "../../../../src/core/programme/schema";
import { matchHeader } from "../../../../src/core/reading/shape/match-header";

const best = (text: string): string | null | undefined => matchHeader(text).candidates[0]?.field;

describe("a header is matched whatever stands around its name", () => {
  it.each([
    ["Toimenpide *", "title"],
    ["TOIMENPIDE:", "title"],
    ["Vastuu-\nhenkilö", "owner"],
    ["Vastuu\u00ADhenkilö", "owner"],
    ["Vastuuhenkilö(t)", "owner"],
    ["  Määrä\u00A0aika ", "due"],
    ["Määräaika (pp.kk.vvvv)", "due"],
    ["1) Tavoite", "goal"],
    ["6) Kustannukset", "cost"],
    ["Tavoite (A, B, C, K)", "goal"],
    ["Kustannukset (S/M/L)", "cost"],
    ["Vaikutus (S-M-L)", "impact"],
    ["Vastuutaho (toimiala)", "owner"],
    ["Kust.luokka", "cost"],
    ["Kustannus arvio", "budget"],
    ["Huom!", "notes"],
    ["Tila / Status", "status"],
    ["Tavoite / Mål", "goal"],
    ["Åtgärd/Toimenpide", "title"],
    ["Toteuma / Utfall", "actual"],
    ["Mitä tavoitetta (A, B, C, kyvykkyydet) toimenpide edistää, 1) Tavoite", "goal"],
  ])("%j is %s", (text, field) => {
    expect(best(text)).toBe(field);
  });
});

describe("the longest fitting name wins", () => {
  it.each([
    ["Toimenpiteen kuvaus", "description"],
    ["Toimenpiteen tila", "status"],
    ["Toimenpiteen nimi", "title"],
    ["Toimenpiteen nro", "id"],
    ["Toimenpide-ID", "id"],
    ["Projektin vastuuhenkilö", "owner"],
    ["Åtgärdens ansvariga", "owner"],
    ["Vaikuttavuusmittari", "impactMetric"],
    ["Vaikuttavuuden mittari", "impactMetric"],
    ["Toimintokoodi", "activityCode"],
    ["Strategian kärki", "strategyTheme"],
    ["Päähyötyjä", "beneficiary"],
    ["Digitalisaatiotoimenpiteet", "title"],
    ["Toimittajan nimi", null],
    ["Tilin nimi", null],
    ["Tavoitetaso", null],
    ["Leverantörens namn", null],
  ])("%s is %s", (text, field) => {
    expect(best(text)).toBe(field);
  });
});

describe("typing errors", () => {
  it.each([
    ["Toimepide", "title"],
    ["Tavote", "goal"],
    ["Vastuhenkilö", "owner"],
    ["Kustanusarvio", "budget"],
    ["Vaikutavuus", "impact"],
    ["Aikatalu", "due"],
    ["Kuka hyöttyy", "beneficiary"],
    ["Maaraaika", "due"],
    ["Beskrivnig", "description"],
  ])("%s is %s, less surely", (text, field) => {
    const [candidate] = matchHeader(text).candidates;
    expect(candidate?.field).toBe(field);
    expect(candidate?.confidence).toBeLessThan(1);
  });

  it("are not forgiven in short words or when looking quickly", () => {
    expect(matchHeader("Tiila").candidates).toEqual([]);
    expect(matchHeader("Toimepide", undefined, true).candidates).toEqual([]);
  });
});

describe("years in headers", () => {
  it.each([
    ["Budjetti 2024", "budget:2024"],
    ["2024 budjetti", "budget:2024"],
    ["Budjetti\n2024", "budget:2024"],
    ["TA 2025", "budget:2025"],
    ["TA25", "budget:2025"],
    ["TS 2026 (€)", "budget:2026"],
    ["Kustannukset 2025", "budget:2025"],
    ["Budjetti (2025)", "budget:2025"],
    ["Budjetti -25", "budget:2025"],
    ["Määräraha v. 2024 (€)", "budget:2024"],
    ["Anslag för år 2026", "budget:2026"],
    ["Toteuma 1-6/2025", "actual:2025"],
    ["Toteuma 1.1.-30.6.2025", "actual:2025"],
    ["Utfall 2024", "actual:2024"],
    ["TP 2023", "actual:2023"],
    ["Tilinpäätös 2023", "actual:2023"],
    ["Kustannusarvio 2024–2026", "budget"],
    ["Aikataulu 2024-2026", "due"],
    ["Tila (31.8.2025)", "status"],
  ])("%j is %s", (text, field) => {
    expect(best(text)).toBe(field);
  });
});

describe("units settle the meaning", () => {
  it.each([
    ["Kustannus (€)", "budget"],
    ["Kustannukset t€", "budget"],
    ["Hyöty €/v", "benefitPerYear"],
    ["Nytta €/år", "benefitPerYear"],
    ["Benefit €/yr", "benefitPerYear"],
    ["Toteuma (€)", "actual"],
    ["Toteuma-%", "progress"],
    ["%", "progress"],
    ["Resurssit (htp)", "personDays"],
    ["Valmis (pvm)", "due"],
    ["Summa (€)", null],
  ])("%s is %s", (text, field) => {
    expect(best(text)).toBe(field);
  });
});

describe("questions of the impact and cost classes", () => {
  it.each([
    ["Lisäyksen kesto", "costEffect"],
    ["Määräaikainen / pysyvä", "costEffect"],
    ["Jatkuva vai kertaluontoinen?", "impactDuration"],
    ["Pieni vai suuri joukko?", "impactReach"],
    ["Verkosto/itsenäinen", "model"],
    ["Perusta/TORI/TOSI/data", "level"],
    ["Tiekarttavuosi", "roadmapYear"],
    ["Färdplansår", "roadmapYear"],
  ])("%s is %s", (text, field) => {
    expect(best(text)).toBe(field);
  });
});

describe("the programme's own headers", () => {
  const own = programmeSchema.parse({ ...porvoo, fields: { ...porvoo.fields, unit: { headers: ["Tila", "Mikä porukka"] } } });

  it("win over the common meaning", () => {
    expect(matchHeader("Tila", own).candidates[0]).toEqual({ field: "unit", confidence: 1 });
    expect(matchHeader("Mikä porukka?", own).candidates[0]).toEqual({ field: "unit", confidence: 1 });
    expect(best("Tila")).toBe("status");
  });
});

it("gives no meaning to text that is no header", () => {
  expect(matchHeader("").candidates).toEqual([]);
  expect(matchHeader("qwerty").candidates).toEqual([]);
  expect(matchHeader("x".repeat(500)).candidates).toEqual([]);
});

it("never throws and keeps confidence between 0 and 1", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9 ()/€%.,-]{0,60}$/u)), (text) => {
      for (const { confidence } of matchHeader(text, porvoo).candidates) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});
