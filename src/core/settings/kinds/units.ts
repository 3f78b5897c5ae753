import type { Programme } from "../../programme/schema";
import { readList } from "../read-cells";
import type { SettingKind } from "../setting-kind";
import { readNames, writtenNames } from "./localised";

/** Departments and units (toimialat, sektorer) with the ways they are written. */
export const units: SettingKind = {
  table: "units",
  columns: ["nameFi", "nameSv", "nameEn", "synonyms"],
  write: (programme) => programme.units.map(({ names, synonyms }) => ({ ...writtenNames(names), synonyms: synonyms.join("; ") })),
  read: ({ rows, log }, settings) => {
    const read: Programme["units"] = [];
    for (const row of rows) {
      const path = `units[${read.length}]`;
      const names = readNames(row, `${path}.names`, log);
      if (names === undefined) continue;
      if (row.synonyms !== undefined) log.origin(`${path}.synonyms`, row.synonyms);
      const before = settings.programme.units.find((unit) => unit.names.fi === names.fi);
      read.push({ names, synonyms: row.synonyms === undefined ? (before?.synonyms ?? []) : [...readList(row.synonyms, log)] });
    }
    return { ...settings, programme: { ...settings.programme, units: read } };
  },
};
