import { execFileSync } from "node:child_process";
import { describe } from "@jest/globals";

function find(): string | undefined {
  const path = execFileSync(process.execPath, ["scripts/ensure-openpyxl.mjs", "--find"], { encoding: "utf8" }).trim();
  return path === "" ? undefined : path;
}

/** The path of a Python with openpyxl, or undefined on a machine without it. */
export const python = find();

/** Like `describe`; on a machine without openpyxl its tests are counted as skipped. */
export const describeOpened: typeof describe | typeof describe.skip = python === undefined ? describe.skip : describe;
