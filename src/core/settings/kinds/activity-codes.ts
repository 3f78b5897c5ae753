import type { Programme } from "../../programme/schema";
import { readText } from "../read-cells";
import type { SettingKind } from "../setting-kind";

/** Activity codes (toimintokoodit); the first is the programme's own. */
export const activityCodes: SettingKind = {
  table: "activityCodes",
  columns: ["code", "name"],
  write: (programme) => programme.activityCodes.map(({ code, name }) => ({ code, name })),
  read: ({ rows, log }, settings) => {
    const codes: Programme["activityCodes"] = [];
    for (const row of rows) {
      const path = `activityCodes[${codes.length}]`;
      if (row.code !== undefined) log.origin(path, row.code);
      const code = readText(row.code, log) ?? "";
      const before = settings.programme.activityCodes.find((each) => each.code === code);
      if (row.name !== undefined) log.origin(`${path}.name`, row.name);
      // Without a name the code names itself.
      codes.push({ code, name: readText(row.name, log) ?? (row.name === undefined ? before?.name : undefined) ?? code });
    }
    return { ...settings, programme: { ...settings.programme, activityCodes: codes } };
  },
};
