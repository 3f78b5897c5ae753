import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { servePage } from "../test/taskpane/browser/harness/serve-page";
import { median, quantile } from "./measure";

/** What a person feels of a file in the page without Excel, in milliseconds. */
export interface PageFigures {
  /** From the choice of the file until its answer is seen. */
  readonly answer: number;
  /** The longest time for which the page did nothing else. */
  readonly longestTask: number;
  /** A step of the sheet while it is scrolled, the median, and the ninth of ten. */
  readonly frame: number;
  readonly slowFrame: number;
  /** From a key until the cell that it leads to is drawn, the median. */
  readonly key: number;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

const WATCH = `
  window.longTasks = [];
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longTasks.push(duration); }).observe({ entryTypes: ["longtask"] });
`;
const STEPS = 60;
const KEYS = 30;

/** Scrolls down and up again, as far as a sheet of a hundred rows lets it, and takes the time of each step. */
function scroll(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (steps) => {
    const scroller = document.querySelector("[role=grid]")?.parentElement?.parentElement;
    const times: number[] = [];
    let last = performance.now();
    for (let step = 0; step < steps; step += 1) {
      if (scroller != null) scroller.scrollTop += step % 20 < 10 ? 120 : -120;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times;
  }, STEPS);
}

/** The time of keys that lead from cell to cell and out of sight. */
async function pressKeys(page: Page): Promise<readonly number[]> {
  await page.getByRole("grid").focus();
  return page.evaluate(async (keys) => {
    const grid = document.querySelector("[role=grid]");
    const times: number[] = [];
    for (let index = 0; index < keys; index += 1) {
      const key = index % 10 === 9 ? "PageUp" : index % 10 === 4 ? "PageDown" : index % 2 === 0 ? "ArrowDown" : "ArrowRight";
      const start = performance.now();
      grid?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  }, KEYS);
}

/** Opens a file in the page as it is delivered. */
export async function openInPage(browser: Browser, folder: string, file: string): Promise<PageFigures> {
  const served = await servePage(folder);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "fi-FI", reducedMotion: "reduce" });
  try {
    await context.addInitScript(WATCH);
    const page = await context.newPage();
    await page.goto(served.address);
    await page.getByRole("grid").waitFor();
    await page.evaluate(() => {
      window.longTasks.length = 0;
    });
    const start = performance.now();
    await page.locator("input[type=file]").first().setInputFiles(file);
    await page.waitForFunction((name) => document.querySelector("h1")?.textContent === name, path.basename(file), { timeout: 10 * 60_000 });
    const answer = performance.now() - start;
    const longestTask = await page.evaluate(async () => {
      // What the answer brought about is done by the time that two frames have passed; the observer tells after that.
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return Math.max(0, ...window.longTasks);
    });
    const frames = await scroll(page);
    return { answer, longestTask, frame: median(frames), slowFrame: quantile(frames, 0.9), key: median(await pressKeys(page)) };
  } finally {
    await context.close();
    served.close();
  }
}
