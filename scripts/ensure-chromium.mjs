// Chromium shows the pane and the frame of Excel on the web in the tests that run a browser.
import { isProgram, printIfStarted } from "./ensure-program.mjs";

/** Where Debian and its relatives put Chromium; CHROMIUM names another one. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const chromium = {
  name: "Chromium",
  debianPackage: "chromium",
  find() {
    return [process.env.CHROMIUM, ...PLACES].find((file) => file !== undefined && isProgram(file));
  },
  without: "the tests that run a browser are skipped or fail.",
};

printIfStarted(import.meta.url, chromium);
