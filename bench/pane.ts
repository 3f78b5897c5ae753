import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import { ExcelHost } from "../test/excel/host";
import type { AddInFile } from "../test/excel/browser/open-frame";
import { openFrame } from "../test/excel/browser/open-frame";
import { loadXlsx } from "../test/excel/xlsx/xlsx";
import { builtFile, builtPane, PANE_ADDRESS } from "../test/taskpane/built/built-pane";
import { inBrowser } from "./in-browser";
import { median } from "./measure";

const TURNS = 7;
const FILE = "examples/porvoo-sekava.xlsx";
/** The most that the pane may take to show its first content after Office is ready, in milliseconds. */
const AT_MOST = 500;
/** …and in how many times what an empty page of React and Fluent takes, so that a slow machine does not decide. */
const TIMES_EMPTY = 4;

/** What is seen when, in milliseconds after Office is ready. */
interface Shown {
  /** The pane's own first content: its header. */
  readonly content: number;
  /** The answer: the figures of the check; undefined for the empty page. */
  readonly answer: number | undefined;
}

declare global {
  interface Window {
    shownMarks: Record<string, number | undefined>;
  }
}

const WATCH = `
  const marks = {};
  const note = (name) => { if (marks[name] === undefined) marks[name] = performance.now(); };
  new MutationObserver(() => {
    if (document.querySelector("header, button") !== null) requestAnimationFrame(() => note("content"));
    if (document.querySelector('[role="tablist"]') !== null) requestAnimationFrame(() => note("answer"));
  }).observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => { void window.Office?.onReady(() => note("ready")); });
  window.shownMarks = marks;
`;

async function openOnce(browser: Browser, file: (pathname: string) => AddInFile | null, answers: boolean): Promise<Shown> {
  const context = await browser.newContext();
  await context.addInitScript(WATCH);
  const host = new ExcelHost(await loadXlsx(new Uint8Array(readFileSync(FILE)), path.basename(FILE)));
  const { addIn } = await openFrame(context, host, { address: PANE_ADDRESS, file, locale: "fi-FI" });
  const wanted = ["ready", answers ? "answer" : "content"];
  await addIn.waitForFunction((names) => names.every((name) => window.shownMarks[name] !== undefined), wanted);
  const marks = await addIn.evaluate(() => window.shownMarks);
  await context.close();
  const after = (name: string): number => (marks[name] ?? 0) - (marks["ready"] ?? 0);
  return { content: after("content"), answer: answers ? after("answer") : undefined };
}

/** The empty page, bundled as the pane is. */
async function bundleEmpty(folder: string): Promise<void> {
  const loader = { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } } };
  const compiler = webpack({ target: ["web", "es2022"], mode: "production", devtool: false, entry: { empty: "./bench/empty-pane.tsx" }, output: { path: folder, filename: "[name].js" }, resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] }, module: { rules: [{ test: /\.tsx$/u, ...loader }] }, performance: { hints: false } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const EMPTY_PAGE = '<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Digitiekartta</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="empty.js"></script></head><body><div id="pane"></div></body></html>';

/** How soon the pane as it is delivered shows something in Excel on the web, beside an empty page of React and Fluent. */
export function benchPane(): Promise<boolean> {
  return inBrowser("Pane", async (browser, folder) => {
    await bundleEmpty(folder);
    const built = builtPane();
    const empty = (pathname: string): AddInFile | null => (pathname.endsWith(".html") ? { body: EMPTY_PAGE, contentType: "text/html; charset=utf-8" } : pathname.endsWith("empty.js") ? { body: readFileSync(path.join(folder, "empty.js")), contentType: "text/javascript" } : null);
    const times = { empty: [] as number[], content: [] as number[], answer: [] as number[] };
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const bare = await openOnce(browser, empty, false);
      const pane = await openOnce(browser, (pathname) => builtFile(built, pathname), true);
      if (turn === 0) continue;
      times.empty.push(bare.content);
      times.content.push(pane.content);
      times.answer.push(pane.answer ?? 0);
    }
    const [base, content, answer] = [median(times.empty), median(times.content), median(times.answer)];
    const ratio = content / base;
    const kept = content <= AT_MOST || ratio <= TIMES_EMPTY;
    const line = (name: string, each: readonly number[]): void => { console.log(`  ${name.padEnd(46)} ${median(each).toFixed(0).padStart(7)} ms   ${(median(each) / base).toFixed(2).padStart(5)} ×   [${each.map((time) => time.toFixed(0)).join(" ")}]`); };
    console.log("\nPane in Excel on the web: after Office is ready");
    line("empty page of React and Fluent", times.empty);
    line("the pane's first content", times.content);
    line("the answer (reading and all checks done)", times.answer);
    console.log(`  first content after ${content.toFixed(0)} ms, ${ratio.toFixed(1)} × the empty page (at most ${AT_MOST} ms or ${TIMES_EMPTY} ×: ${kept ? "kept" : "NOT KEPT"}); the answer after ${answer.toFixed(0)} ms`);
    return kept;
  });
}
