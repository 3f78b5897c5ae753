import { expect, test } from "@jest/globals";
import { lettersOn } from "../../../src/taskpane/sheet-view/model/contrast";

test("letters on a ground can be read: white on dark, black on light", () => {
  expect(["1F4E79", "000000", "FF0000", "FFFF00", "FFFFFF", "DDEBF7"].map(lettersOn)).toEqual(["#FFFFFF", "#FFFFFF", "#000000", "#000000", "#000000", "#000000"]);
});
