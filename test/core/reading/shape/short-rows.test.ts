import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { classify, fields, find, kinds, sheet } from "./sheets";

const HEADER: CellValue[] = ["Toimenpide", "Vastuu", "Aikataulu", "Tila"];
const full = (title: string): CellValue[] => [title, "hallinto", "2026", "kesken"];

describe("actions of a word that is a code's as well", () => {
  it("are no legend in a table of two columns", () => {
    expect(classify(sheet([["Toimenpide", "Valmis"], ["Verkkosivut", "12/2026"], ["Strategia", "2027"]])).actions).toEqual([2, 3]);
    expect(classify(sheet([["Toimenpide", "Vastuu"], ["Päätös", "hallinto"], ["Data", "ICT"]])).actions).toEqual([2, 3]);
  });

  it("are no legend as the last of a wider table", () => {
    expect(classify(sheet([HEADER, full("Chat"), ["Strategia", "johtoryhmä"]])).actions).toEqual([2, 3]);
  });

  it("a legend it is after a blank row, or where a code is explained", () => {
    expect(kinds(sheet([HEADER, full("Chat"), [], ["TORI", "toimialariippumaton"], ["TOSI", "toimialasidonnainen"]]))).toEqual(["2 action", "4 footnote", "5 footnote"]);
    expect(kinds(sheet([HEADER, full("Chat"), ["S", "nykyisillä resursseilla"]]))).toEqual(["2 action", "3 footnote"]);
  });
});

describe("names alone over rows that are filled in", () => {
  it("are the headings of a table that begins with one", () => {
    const contents = sheet([HEADER, ["Asiakaspalvelu"], full("Chat"), full("Ajanvaraus"), ["Hallinto ja talous"], full("Matkalaskut"), ["Tekniset palvelut"], full("Etäluenta")]);
    expect(kinds(contents)).toEqual(["2 group", "3 action", "4 action", "5 group", "6 action", "7 group", "8 action"]);
  });

  it("are actions where the table does not begin with one, two follow each other, or the last is one", () => {
    expect(classify(sheet([HEADER, full("Chat"), ["Ajanvaraus"], full("Matkalaskut"), ["Etäluenta"], full("Kartta")])).actions).toEqual([2, 3, 4, 5, 6]);
    expect(classify(sheet([HEADER, ["Ajanvaraus"], full("Chat"), ["Matkalaskut"], ["Etäluenta"], full("Kartta")])).actions).toEqual([2, 3, 4, 5, 6]);
    expect(classify(sheet([HEADER, ["Ajanvaraus"], full("Chat"), ["Kartta"], full("Matkalaskut"), ["Etäluenta"]])).actions).toEqual([2, 3, 4, 5, 6]);
  });

  it("are actions where there is one only", () => {
    expect(classify(sheet([HEADER, ["Ajanvaraus"], full("Chat"), full("Kartta")])).actions).toEqual([2, 3, 4]);
  });
});

it("phases of projects are statuses", () => {
  const found = find(sheet([["Hanke", "Omistaja", "Vaihe"], ["HR-järjestelmä", "henkilöstöpäällikkö", "toteutus"], ["Äänestys", "kaupunginsihteeri", "esiselvitys"]]));
  expect(fields(found)).toEqual(["title", "owner", "status"]);
});
