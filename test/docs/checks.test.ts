import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { CHECK_IDS } from "../../src/core/checks/check-ids";
import { checkOf } from "../../src/core/checks/registry";
import { checks as en } from "../../src/text/en/checks";
import { checks as fi } from "../../src/text/fi/checks";
import { checks as sv } from "../../src/text/sv/checks";

const ROOT = join(__dirname, "..", "..");
const PAGES = join(ROOT, "docs", "checks");

const HEADINGS = ["## What it looks for", "## Why", "## Example", "## How to mend it", "## How to change it"];

function pageOf(name: string): string {
  return readFileSync(join(PAGES, `${name}.md`), "utf8");
}

describe.each(CHECK_IDS)("the check %s", (check) => {
  it("has a page with its names, its severity and every section", () => {
    const page = pageOf(check);
    expect(page.split("\n")[0]).toBe(`# ${en[check].name}`);
    expect(page).toContain(`Suomeksi: **${fi[check].name}** · På svenska: **${sv[check].name}**`);
    expect(page).toContain(`| \`${check}\` | ${checkOf(check).severity} |`);
    expect(page.split("\n").filter((line) => line.startsWith("## "))).toEqual(HEADINGS);
    // No section is empty.
    expect(page).not.toMatch(/^## .*\n+(?=## |$(?![\s\S]))/mu);
  });

  it("stands in the list of checks", () => {
    expect(pageOf("README")).toContain(`| [${en[check].name}](${check}.md) | \`${check}\` | ${fi[check].name} | ${sv[check].name} | ${checkOf(check).severity} |`);
  });

  it("has a file of its own and a test file", () => {
    expect(existsSync(join(ROOT, "src", "core", "checks", "checks", `${check}.ts`))).toBe(true);
    expect(existsSync(join(ROOT, "test", "core", "checks", `${check}.test.ts`))).toBe(true);
  });
});

describe("the pages of the checks", () => {
  it("are about checks that exist", () => {
    const pages = readdirSync(PAGES).filter((file) => file !== "README.md");
    expect(pages.sort()).toEqual(CHECK_IDS.map((check) => `${check}.md`).sort());
  });

  it("link only to pages that exist", () => {
    const links = readdirSync(PAGES).flatMap((file) => [...readFileSync(join(PAGES, file), "utf8").matchAll(/\]\((?<target>[^)]+)\)/gu)].map((match) => match.groups?.["target"] ?? ""));
    expect(links.filter((target) => !existsSync(join(PAGES, target)))).toEqual([]);
  });
});
