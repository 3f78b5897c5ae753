import { describe, expect, it } from "@jest/globals";
import { isPlaceholder, noValueYet } from "../../../../src/core/reading/text/no-value-yet";

describe("noValueYet", () => {
  it.each(["ei vielä arvioitu", "ei ole arvioitu vielä", "arvioimatta", "ei osata sanoa", "ej fastställt ännu", "ofördelad", "not yet decided", "unassigned"])("takes %j for a denial", (text) => {
    expect(noValueYet(text)).toBe("denied");
  });

  it.each(["tieto puuttuu", "koodi puuttuu", "oklart", "epäselvä", "unknown"])("takes %j for a lack", (text) => {
    expect(noValueYet(text)).toBe("lacking");
  });

  it.each(["avoin", "sovitaan myöhemmin", "hinta selviää myöhemmin", "avgörs senare", "to be agreed"])("takes %j for a matter still open", (text) => {
    expect(noValueYet(text)).toBe("open");
  });

  it.each(["", "ei", "ei kustannuksia", "ei toteuteta", "ei aloitettu", "aloittamatta", "inte klar", "avoin lähdekoodi", "ei arvioitu 2025", "12 500 €"])("takes %j for an answer", (text) => {
    expect(noValueYet(text)).toBeUndefined();
  });
});

describe("isPlaceholder", () => {
  it.each(["xx €", "x xxx €", "__ htp", "- %", "€", "…", "?? €/v"])("knows %j", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(["", "x", "h", "12 €", "x12", "kk"])("does not take %j for one", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
