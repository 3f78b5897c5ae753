import { execFileSync } from "node:child_process";

let found: string | undefined;

/** The program of a Chromium on this machine, or undefined; `ensure-chromium.mjs` knows the places. */
export function findChromium(): string | undefined {
  found ??= execFileSync(process.execPath, ["scripts/ensure-chromium.mjs", "--find"], { encoding: "utf8" }).trim();
  return found === "" ? undefined : found;
}
