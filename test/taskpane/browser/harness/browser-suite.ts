import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PATIENCE, launchBrowser } from "../../harness/open-pane";
import { pageFolder } from "./page-folder";
import type { ServedPage } from "./serve-page";
import { servePage } from "./serve-page";

/** To build the page takes a while on a slow machine, in milliseconds. */
const BUILD = 20 * 60_000;

export interface PageRequest {
  readonly width?: number;
  readonly height?: number;
  /** Of the browser: the page speaks its language. */
  readonly locale?: string;
  readonly theme?: "light" | "dark" | "contrast";
  /** The test tries what the page's policy forbids: the browser may say so. */
  readonly triesForbidden?: boolean;
}

export interface BrowserSuite {
  readonly openPage: (request?: PageRequest) => Promise<Page>;
  readonly address: () => string;
}

/**
 * Opens the built page in Chromium for the tests of a file. None may complain of anything, nor ask for anything but the
 * page's own files.
 */
export function browserSuite(): BrowserSuite {
  let browser: Browser | undefined;
  let served: ServedPage | undefined;
  const address = (): string => served?.address ?? "";
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  beforeAll(async () => {
    const folder = pageFolder();
    browser = await launchBrowser();
    if (browser === undefined) throw new Error("Chromium was not found: the page is tested in it");
    served = await servePage(folder);
  }, BUILD);
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  afterEach(async () => {
    const heard = complaints;
    await Promise.all(contexts.map((context) => context.close()));
    [contexts, complaints] = [[], []];
    expect(heard).toEqual([]);
  });
  return {
    address,
    openPage: async ({ width = 1280, height = 800, locale = "fi-FI", theme = "light", triesForbidden = false } = {}) => {
      if (browser === undefined) throw new Error("No browser");
      const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme: theme === "dark" ? "dark" : "light", forcedColors: theme === "contrast" ? "active" : "none", reducedMotion: "reduce", acceptDownloads: true });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(address()) && !/^(?:data|blob):/u.test(url)) complaints.push(`Asked for ${url}`);
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (triesForbidden && message.text().includes("Content Security Policy")) return;
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await page.clock.setFixedTime("2026-11-22T12:00:00");
      await page.goto(address());
      return page;
    },
  };
}
