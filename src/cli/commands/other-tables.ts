import { rangeAddress } from "../../core/grid/address";
import type { Roadmap } from "../../core/reading/roadmap";
import { plainText } from "../plain-text";

/** The tables beside the one that was read, by sheet and range. */
export function otherTables(roadmap: Roadmap): readonly string[] {
  return roadmap.otherTables.map(({ sheet, range }) => `${plainText(sheet)} ${rangeAddress(range)}`);
}
