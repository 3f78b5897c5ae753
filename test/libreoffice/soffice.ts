import { execFileSync } from "node:child_process";
import { describe } from "@jest/globals";

function find(): string | undefined {
  const path = execFileSync(process.execPath, ["scripts/ensure-libreoffice.mjs", "--find"], { encoding: "utf8" }).trim();
  return path === "" ? undefined : path;
}

/** The path of LibreOffice, or undefined on a machine without it. */
export const soffice = find();

/** Like `describe`; on a machine without LibreOffice its tests are counted as skipped. */
export const describeRecalculated: typeof describe | typeof describe.skip = soffice === undefined ? describe.skip : describe;
