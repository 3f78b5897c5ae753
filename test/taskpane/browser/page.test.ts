import { describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { WORDS } from "../../../src/text/words";
import { openXlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import type { SheetRead } from "../../../src/workbook/workbook";
import { errorCells } from "../../libreoffice/differences";
import { soffice } from "../../libreoffice/soffice";
import { goTo } from "../harness/open-pane";
import { browserSuite } from "./harness/browser-suite";

const { browser: text, shell, findings, overview, reports } = WORDS.fi.pane;
const { openPage } = browserSuite();

async function sheetsOf(file: string): Promise<readonly SheetRead[]> {
  const read = await openXlsxWorkbook(new Uint8Array(readFileSync(file)), path.basename(file)).readSheets();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** Drops a file on the page, as from a folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ({ file, base64 }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
      for (const kind of ["dragover", "drop"]) document.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    { file: name, base64: bytes.toString("base64") },
  );
}

async function download(page: Page, item: string): Promise<string> {
  await page.getByRole("button", { name: text.download, exact: true }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  return (await coming).path();
}

/** What is asked of the worker next does not reach it: so it seems to be at it for ever. */
async function neverAnswered(page: Page, kind: string): Promise<void> {
  await page.evaluate((held) => {
    const { prototype } = Worker;
    const post = Object.getOwnPropertyDescriptor(prototype, "postMessage");
    prototype.postMessage = function swallow(this: Worker, message: { readonly ask: { readonly kind: string } }): void {
      if (post === undefined) return;
      if (message.ask.kind !== held) (post.value as (message: unknown) => void).call(this, message);
      else Object.defineProperty(prototype, "postMessage", post);
    };
  }, kind);
}

describe("The page without Excel", () => {
  it("opens with the example, its sheets and what was found", async () => {
    const page = await openPage();
    await page.getByText(shell.table("Tiekartta", 16)).first().waitFor({ state: "attached" });
    await page.getByRole("grid", { name: text.sheets.grid("Tiekartta") }).waitFor();
    const grave = page.getByRole("gridcell").filter({ hasText: "Virhe:" });
    await grave.nth(3).waitFor();
    expect(await grave.count()).toBeGreaterThan(3);
  });

  it("goes on working without a network once it has been loaded", async () => {
    const page = await openPage();
    await page.getByRole("grid").waitFor();
    await page.context().setOffline(true);
    await drop(page, "tornio.xlsx", readFileSync("examples/tornio.xlsx"));
    await page.getByText("tornio.xlsx", { exact: true }).waitFor();
    await goTo(page, "settings");
    await page.getByRole("heading", { name: WORDS.fi.pane.settings.columns }).waitFor();
    const file = await download(page, text.downloadReport);
    expect((await sheetsOf(file)).length).toBeGreaterThan(3);
  });

  it("refuses to talk to anybody, from the page and from its worker", async () => {
    const page = await openPage({ triesForbidden: true });
    await page.getByRole("grid").waitFor();
    const tried = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
      const fetched = await fetch("https://example.org/").then(() => "reached", () => "refused");
      const own = await fetch("index.html").then(() => "reached", () => "refused");
      let socket = "refused";
      try {
        const opened = new WebSocket("wss://example.org/");
        socket = await new Promise((resolve) => {
          opened.onopen = () => { resolve("reached"); };
          opened.onerror = () => { resolve("refused"); };
        });
      } catch { /* refused at once */ }
      navigator.sendBeacon("https://example.org/", "x");
      const source = "fetch('https://example.org/').then(() => postMessage('reached'), () => postMessage('refused'))";
      const worker = await new Promise((resolve) => {
        new Worker(URL.createObjectURL(new Blob([source]))).onmessage = ({ data }: MessageEvent<string>) => { resolve(data); };
      });
      return { fetched, own, socket, worker, violations: [...new Set(violations)] };
    });
    expect(tried).toEqual({ fetched: "refused", own: "refused", socket: "refused", worker: "refused", violations: ["connect-src"] });
  });

  it("mends the working copy, and gives the reports and the list of fixes to make in the original", async () => {
    const page = await openPage();
    await page.getByRole("grid").waitFor();
    await drop(page, "sekava.xlsx", readFileSync("examples/porvoo-sekava.xlsx"));
    await page.getByText("sekava.xlsx", { exact: true }).waitFor();
    await page.getByRole("button", { name: overview.fix }).first().click();
    await page.getByRole("button", { name: findings.preview.fixCells(1) }).click();
    await page.getByText(shell.fixed(1, [])).first().waitFor();
    const file = await download(page, text.downloadReport);
    const sheets = await sheetsOf(file);
    const list = sheets.find(({ name }) => name === text.fixList.name);
    expect(list?.grid.values[4]?.slice(-2)).toEqual(["31.6.2025", "30.6.2025"]);
    expect(errorCells(sheets)).toEqual([]);
    const alone = await sheetsOf(await download(page, text.downloadList));
    expect(alone.map(({ name }) => name)).toEqual([text.fixList.name]);
    if (soffice === undefined) return;
    const folder = mkdtempSync(path.join(tmpdir(), "browser-"));
    try {
      execFileSync(soffice, [`-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`, "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, file], { stdio: "ignore" });
      const converted = path.join(folder, `${path.basename(file, path.extname(file))}.xlsx`);
      expect(errorCells(await sheetsOf(converted))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("calls off what its worker is at, and goes on with the fixes that were made", async () => {
    const page = await openPage();
    await page.getByRole("grid").waitFor();
    await page.getByRole("button", { name: overview.fix }).first().click();
    await page.getByRole("button", { name: findings.preview.fixCells(1) }).click();
    await page.getByText(shell.fixed(1, [])).first().waitFor();
    await neverAnswered(page, "plan");
    await goTo(page, "reports");
    await page.getByRole("button", { name: reports.write }).click();
    await page.getByRole("button", { name: shell.callOff }).click();
    await page.getByText(WORDS.fi.problems.stopped({ kind: "stopped", emptied: [] })).first().waitFor();
    await neverAnswered(page, "render");
    await page.getByRole("button", { name: text.download, exact: true }).click();
    await page.getByRole("menuitem", { name: text.downloadReport }).click();
    await page.getByRole("status").getByText(text.makingFile).waitFor();
    await page.getByRole("button", { name: text.cancel, exact: true }).click();
    await page.getByRole("status").getByText(text.makingFile).waitFor({ state: "detached" });
    const sheets = await sheetsOf(await download(page, text.downloadReport));
    expect(sheets.find(({ name }) => name === text.fixList.name)?.grid.values[4]?.slice(-2)).toEqual(["31.6.2025", "30.6.2025"]);
  });

  it("brings a finding's cell into sight and chooses it", async () => {
    const page = await openPage();
    await goTo(page, "findings");
    await page.getByRole("button", { name: new RegExp(`^${findings.show}`, "u") }).first().click();
    await page.getByRole("region", { name: text.sheets.cell }).getByText("A22", { exact: true }).waitFor();
    expect(await page.locator("[role=gridcell][aria-selected=true]").innerText()).toContain("12");
  });

  it("shows the reports as they will be, charts with their text alternatives", async () => {
    const page = await openPage();
    await goTo(page, "reports");
    await page.getByRole("button", { name: reports.write }).click();
    await page.getByRole("button", { name: shell.open }).click();
    await page.getByRole("gridcell", { name: WORDS.fi.reports.sheets.summary.title }).waitFor();
    await page.getByRole("img", { name: WORDS.fi.reports.summary.chartTitle }).waitFor();
    expect(await page.getByRole("tab", { name: text.sheets.report("Tiekarttadata") }).count()).toBe(1);
  });

  it.each([
    ["tyhja.xlsx", Buffer.alloc(0), { kind: "file-empty", file: "tyhja.xlsx" }],
    ["teksti.xlsx", Buffer.from("a;b\n1;2\n"), { kind: "not-a-workbook", file: "teksti.xlsx", looksLike: "csv" }],
    ["kuva.xlsx", Buffer.from("%PDF-1.7\n"), { kind: "not-a-workbook", file: "kuva.xlsx", looksLike: "pdf" }],
  ] as const)("says of a bad file what the command line says: %s", async (name, bytes, problem) => {
    const page = await openPage();
    await page.getByRole("grid").waitFor();
    await drop(page, name, bytes);
    const sentence = problem.kind === "file-empty" ? WORDS.fi.problems["file-empty"](problem) : WORDS.fi.problems["not-a-workbook"](problem);
    await page.getByRole("alert").getByText(sentence).waitFor();
    // What was open stays open.
    expect(await page.getByText("porvoo-sekava.xlsx", { exact: true }).count()).toBe(1);
  });

  it("remembers nothing unless it is told to, and forgets everything when it is told to", async () => {
    const page = await openPage();
    await page.getByRole("grid").waitFor();
    await drop(page, "tornio.xlsx", readFileSync("examples/tornio.xlsx"));
    await page.getByText("tornio.xlsx", { exact: true }).waitFor();
    await page.reload();
    await page.getByText("porvoo-sekava.xlsx", { exact: true }).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length + localStorage.length)).toBe(0);
    await drop(page, "tornio.xlsx", readFileSync("examples/tornio.xlsx"));
    await page.getByText("tornio.xlsx", { exact: true }).waitFor();
    await page.getByRole("button", { name: text.more, exact: true }).click();
    await page.getByRole("menuitemcheckbox", { name: text.remember }).click();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 1);
    await page.reload();
    await page.getByText("tornio.xlsx", { exact: true }).waitFor();
    await page.getByRole("button", { name: text.more, exact: true }).click();
    await page.getByRole("menuitem", { name: text.forget }).click();
    await page.getByText(text.forgotten).first().waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await page.reload();
    await page.getByText("porvoo-sekava.xlsx", { exact: true }).waitFor();
  });
});
