import { describe } from "@jest/globals";
import { findChromium } from "../../../scripts/find-chromium";

/** Chromium; undefined on a machine without it. */
export const chromiumPath = findChromium();

/** Like `describe`; on a machine without Chromium its tests are counted as skipped. */
export const describeInBrowser: typeof describe | typeof describe.skip = chromiumPath === undefined ? describe.skip : describe;
