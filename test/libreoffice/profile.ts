import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The language and region that a program is set to. */
export type Locale = "en-US" | "fi-FI";

function setting(node: string, name: string, value: string): string {
  return `<item oor:path="/org.openoffice.${node}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}

/**
 * Makes a user profile in a folder. Without it LibreOffice would trust the results that are stored beside the formulas
 * of a file, and take region and language from the machine.
 */
export function writeProfile(folder: string, locale: Locale): void {
  mkdirSync(path.join(folder, "user"), { recursive: true });
  writeFileSync(
    path.join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0")}
${setting("Setup/L10N", "ooSetupSystemLocale", locale)}
${setting("Setup/L10N", "ooLocale", locale)}
</oor:items>
`,
  );
}
