// LibreOffice is the independent calculator of every formula in the tests of test/libreoffice.
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { FOLDERS, isProgram, printIfStarted } from "./ensure-program.mjs";

const OUTSIDE_PATH = ["/usr/lib/libreoffice/program", "/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"];

/** Debian packages LibreOffice in parts: one without Calc starts, but opens no spreadsheet. */
function hasCalc(soffice) {
  const folder = path.dirname(realpathSync(soffice));
  return process.platform !== "linux" || !existsSync(path.join(folder, "libsofficeapp.so")) || existsSync(path.join(folder, "libsclo.so"));
}

export const libreOffice = {
  name: "LibreOffice",
  debianPackage: "libreoffice-calc",
  find() {
    const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
    return [...FOLDERS, ...OUTSIDE_PATH].flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => isProgram(file) && hasCalc(file));
  },
  without: "the formulas of the reports are not recalculated, and the tests of test/libreoffice are skipped.",
};

printIfStarted(import.meta.url, libreOffice);
