import { existsSync } from "node:fs";

/** Where Debian and its relatives put Chromium; CHROMIUM names another one. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"] as const;

/** The program of a Chromium on this machine, or undefined. */
export function findChromium(): string | undefined {
  return [process.env["CHROMIUM"], ...PLACES].find((place) => place !== undefined && existsSync(place));
}
