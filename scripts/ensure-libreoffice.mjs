// LibreOffice is the independent calculator of every formula in the tests of test/libreoffice. Finds it; on Debian and
// Ubuntu installs it where it is missing and we are root. Prints the path of soffice, or nothing where there is none.
// With --find it only looks.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const OUTSIDE_PATH = ["/usr/lib/libreoffice/program", "/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"];

const APT_GET = "/usr/bin/apt-get";

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian packages LibreOffice in parts: one without Calc starts, but opens no spreadsheet. */
function hasCalc(soffice) {
  const folder = path.dirname(realpathSync(soffice));
  return process.platform !== "linux" || !existsSync(path.join(folder, "libsofficeapp.so")) || existsSync(path.join(folder, "libsclo.so"));
}

/** The path of a LibreOffice that can calculate, or undefined. */
function findLibreOffice() {
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const folders = [...(process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== ""), ...OUTSIDE_PATH];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => isProgram(file) && hasCalc(file));
}

function isDebian() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(release) && existsSync(APT_GET);
}

function aptGet(...args) {
  const run = spawnSync(APT_GET, args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, encoding: "utf8" });
  return run.status === 0;
}

/** Finds LibreOffice or installs it. Every way out that is not silent success says one line. */
export function ensureLibreOffice(say) {
  const found = findLibreOffice();
  if (found !== undefined) return found;
  const leftOut = "the formulas of the reports are not recalculated: the tests of test/libreoffice are skipped.";
  if (!isDebian() || process.getuid?.() !== 0) {
    say(`LibreOffice was not found and can be installed only by root on Debian or Ubuntu; ${leftOut}`);
    return undefined;
  }
  say("LibreOffice was not found: installing libreoffice-calc with apt-get (some minutes).");
  // Package lists may be stale without the installation failing for it, so only the installation counts.
  aptGet("-q", "update");
  const installed = aptGet("-q", "-y", "install", "--no-install-recommends", "libreoffice-calc");
  const after = findLibreOffice();
  if (after === undefined) say(`LibreOffice could not be ${installed ? "found after its installation" : "installed with apt-get"}; ${leftOut}`);
  return after;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = process.argv.includes("--find") ? findLibreOffice() : ensureLibreOffice((line) => console.error(line));
  if (found !== undefined) console.log(found);
}
