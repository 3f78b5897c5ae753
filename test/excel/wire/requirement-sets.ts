import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The client that Microsoft publishes, in readable form. */
export const CLIENT_FILE = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

let versions: ReadonlyMap<string, number> | undefined;

function readVersions(): ReadonlyMap<string, number> {
  const source = readFileSync(CLIENT_FILE, "utf8");
  const pattern = /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)"/gu;
  return new Map(Array.from(source.matchAll(pattern), ([, type = "", member = "", minor = "0"]) => [`${type}.${member.toLowerCase()}`, Number(minor)]));
}

/** The minor version of ExcelApi that brought a member ("1.7" → 7), as the client itself says; 1 for the oldest. */
export function minorVersionOf(type: string, member: string): number {
  versions ??= readVersions();
  return versions.get(`${type}.${member.toLowerCase()}`) ?? 1;
}
