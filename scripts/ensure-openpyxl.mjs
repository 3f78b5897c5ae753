// openpyxl, a library of Python's, reads the files that we write in the tests of test/openpyxl. What is found is the
// Python that has it: the first one on the PATH need not be the one that Debian installs packages for.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { FOLDERS, isProgram, printIfStarted } from "./ensure-program.mjs";

const DEBIAN_PYTHON = "/usr/bin/python3";

function hasOpenpyxl(python) {
  return spawnSync(python, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;
}

export const openpyxl = {
  name: "openpyxl",
  debianPackage: "python3-openpyxl",
  find() {
    const name = process.platform === "win32" ? "python.exe" : "python3";
    return [...new Set([DEBIAN_PYTHON, ...FOLDERS.map((folder) => path.join(folder, name))])].find((file) => isProgram(file) && hasOpenpyxl(file));
  },
  without: "no second reader opens the files that are written, and the tests of test/openpyxl are skipped.",
};

printIfStarted(import.meta.url, openpyxl);
