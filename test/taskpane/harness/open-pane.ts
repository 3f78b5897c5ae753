import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { findChromium } from "../../../scripts/find-chromium";
import type { Language } from "../../../src/core/programme/language";
import type { ViewId } from "../../../src/taskpane/view-ids";
import { WORDS } from "../../../src/text/words";
import type { PaneSource } from "./page";

export interface PaneRequest extends Omit<PaneSource, "file"> {
  /** The path of an .xlsx file. */
  readonly workbook?: string;
  /** Today, "2026-11-22". */
  readonly today?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark" | "contrast";
}

/** A pane in a page of its own, with what it complained of. */
export interface OpenPane {
  readonly page: Page;
  /** Errors of the page and of the console, breaches of its policy too. */
  readonly complaints: readonly string[];
}

/** Changes with any source that the page could be made of. */
function sourceState(): string {
  const hash = createHash("sha256");
  for (const folder of ["src", "test/taskpane/harness"]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
      if (stat?.isFile() === true) hash.update(`${folder}/${name} ${stat.mtimeMs} ${stat.size}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** The folder of the bundled page; bundled anew only when a source has changed. */
function pageFolder(): string {
  const folder = path.resolve("out/harness", sourceState());
  if (!existsSync(path.join(folder, "page.html"))) execFileSync(process.execPath, ["--import", "tsx", "test/taskpane/harness/build.ts", folder], { stdio: ["ignore", "ignore", "pipe"] });
  return folder;
}

/** How long a page is waited for, in milliseconds: a shared machine can be slow, and no test asserts a time. */
export const PATIENCE = 120_000;

/** The browser on this machine, or undefined where there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = findChromium();
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

function serve(folder: string): Server {
  return createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.join(folder, name);
    if (existsSync(file)) response.writeHead(200, { "content-type": TYPES[path.extname(name)] ?? "application/octet-stream" }).end(readFileSync(file));
    // Browsers ask for an icon on their own.
    else response.writeHead(name === "favicon.ico" ? 204 : 404).end();
  });
}

/** The page on a port of this machine, for as long as the process runs. */
let served: Promise<string> | undefined;

function origin(): Promise<string> {
  served ??= new Promise((resolve) => {
    const server: Server = serve(pageFolder());
    server.unref();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
    });
  });
  return served;
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Goes to a view by its tab, or by the menu of those that there is no room for. */
export async function goTo(page: Page, view: ViewId, language: Language = "fi"): Promise<void> {
  const { views, moreViews } = WORDS[language].pane.shell;
  const tab = page.getByRole("tab", { name: views[view], exact: true });
  await page.getByRole("tab", { name: views.overview, exact: true }).waitFor();
  if (await tab.isVisible()) await tab.click();
  else {
    await page.getByRole("button", { name: moreViews }).click();
    await page.getByRole("menuitem", { name: views[view] }).click();
  }
}

/** Opens the pane over a workbook in memory, as it stands beside a sheet in Excel. */
export async function openPane(browser: Browser, { workbook, today = "2026-11-22", width = 350, height = 700, theme = "light", ...source }: PaneRequest): Promise<OpenPane> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme === "dark" ? "dark" : "light", forcedColors: theme === "contrast" ? "active" : "none", reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.clock.setFixedTime(`${today}T12:00:00`);
  await page.goto(`${await origin()}/page.html`);
  const given: PaneSource = workbook === undefined ? source : { ...source, file: readFileSync(workbook).toString("base64") };
  await page.evaluate((asked) => window.openPane(asked), given);
  return { page, complaints };
}
