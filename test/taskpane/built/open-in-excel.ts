import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import type { ExcelFrame } from "../../excel/browser/open-frame";
import { openFrame } from "../../excel/browser/open-frame";
import { ExcelHost } from "../../excel/host";
import { User } from "../../excel/user";
import type { LocaleName } from "../../excel/workbook/entry/locales";
import { loadXlsx } from "../../excel/xlsx/xlsx";
import { PATIENCE } from "../harness/open-pane";
import { PANE_ADDRESS, builtFile, builtPane } from "./built-pane";

const CLIENT = "appsforoffice.microsoft.com";

interface ExcelRequest {
  readonly file?: string;
  readonly locale?: LocaleName;
  /** 9 for an Excel that knows ExcelApi 1.9. */
  readonly minorVersion?: number;
  readonly today?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface PaneInExcel extends ExcelFrame {
  readonly host: ExcelHost;
  readonly person: User;
  readonly context: BrowserContext;
  /** Errors of the page and of the console, breaches of the page's policy too. */
  readonly complaints: string[];
  /** The files of ours that were loaded so far, by name. */
  readonly loaded: readonly string[];
}

/** Opens a workbook in Excel on the web with the pane, as it is delivered, beside it. */
export async function openInExcel(browser: Browser, { file = "examples/porvoo-sekava.xlsx", locale = "fi-FI", minorVersion = 15, today = "2025-12-15", size }: ExcelRequest = {}): Promise<PaneInExcel> {
  const host = new ExcelHost(await loadXlsx(new Uint8Array(readFileSync(file)), path.basename(file)), { minorVersion });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  // Microsoft's client complains of what the stand-in does not give it (a token, timings, storage): that is not ours.
  context.on("weberror", (error) => {
    if (!(error.error().stack ?? "").includes(CLIENT)) complaints.push(error.error().message);
  });
  context.on("console", (message) => {
    if ((message.type() === "error" || message.type() === "warning") && !message.location().url.includes(CLIENT)) complaints.push(message.text());
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sourceFile }) => {
      if (location.hostname.endsWith("kunta.example") && !sourceFile.includes("appsforoffice.microsoft.com")) console.error(`The page's policy was broken: ${effectiveDirective} in ${sourceFile}`);
    });
  });
  await context.clock.setFixedTime(`${today}T12:00:00`);
  const folder = builtPane();
  const loaded: string[] = [];
  const frame = await openFrame(context, host, {
    address: PANE_ADDRESS,
    file: (pathname) => {
      loaded.push(path.basename(pathname));
      return builtFile(folder, pathname);
    },
    locale,
    ...(size === undefined ? {} : { size }),
  });
  return { ...frame, host, person: new User(host.workbook, "person", locale), context, complaints, loaded };
}
