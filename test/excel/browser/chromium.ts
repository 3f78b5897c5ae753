import { existsSync } from "node:fs";
import { describe } from "@jest/globals";

/** Debian's Chromium; undefined on a machine without it. */
export const chromiumPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((file) => existsSync(file));

/** Like `describe`; on a machine without Chromium its tests are counted as skipped. */
export const describeInBrowser: typeof describe | typeof describe.skip = chromiumPath === undefined ? describe.skip : describe;
