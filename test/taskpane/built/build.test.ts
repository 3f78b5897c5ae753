import { describe, expect, it } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { ORIGIN, builtPane, runBuild } from "./built-pane";

const PATIENCE = 600_000;

describe("The build for a web server", () => {
  it("fills in the manifest's addresses, and leaves nothing of this machine in it", () => {
    const manifest = readFileSync(path.join(builtPane(), "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`<AppDomain>${ORIGIN}</AppDomain>`);
    expect(manifest).toContain(`<SourceLocation DefaultValue="${ORIGIN}/tiekartta/taskpane.html" />`);
    const urls = [...manifest.matchAll(/DefaultValue="([a-z]+:\/\/[^"]*)"/gu)].map(([, url]) => url ?? "");
    expect(urls.length).toBeGreaterThan(15);
    expect(urls.filter((url) => !url.startsWith(`${ORIGIN}/tiekartta/`))).toEqual([]);
    const folder = builtPane();
    for (const url of urls) expect(readFileSync(path.join(folder, url.slice(`${ORIGIN}/tiekartta/`.length))).length).toBeGreaterThan(50);
  }, PATIENCE);

  it("holds no program that is for development only, and no way to make functions out of text", () => {
    const folder = builtPane();
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js")).map((name) => readFileSync(path.join(folder, name), "utf8"));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((script) => /office-js-helpers|OfficeHelpers|forceCreateSheet/u.test(script))).toEqual([]);
    const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
    expect(page).not.toMatch(/unsafe-inline|unsafe-eval/u);
    expect([...page.matchAll(/<script[^>]*src="?(https?:[^">\s]*)/gu)].map(([, url]) => url)).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  }, PATIENCE);

  it.each([
    ["http://digi.kunta.example", "https://"],
    ["digi.kunta.example", "whole address"],
    ["https://digi.kunta.example/?a=1", "without"],
  ])("refuses %s in one plain line", (origin, why) => {
    const { status, said } = runBuild("--env", `origin=${origin}`);
    expect(status).toBe(2);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain(why);
    expect(said).toContain(origin);
  }, PATIENCE);
});
