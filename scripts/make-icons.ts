import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium";

/** The drawings in assets/, and the sizes that Office asks for in pixels. */
const ICONS = ["icon", "check", "report", "mark", "clear"] as const;
const SIZES = [16, 32, 64, 80, 128] as const;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("Chromium was not found: install it to draw the icons anew");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const icon of ICONS) {
    const drawing = readFileSync(`assets/${icon}.svg`, "utf8");
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      writeFileSync(`assets/${icon}-${size}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
