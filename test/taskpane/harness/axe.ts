import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * What axe-core has against the page as it stands, one line each. The invisible elements with which Fluent keeps the
 * focus in order are left out: they pass it on at once.
 */
export async function axeViolations(page: Pick<Page | Frame, "evaluate">): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async () => (await (window as unknown as { axe: { run: (context: object) => Promise<{ violations: readonly Violation[] }> } }).axe.run({ exclude: [["[data-tabster-dummy]"]] })).violations);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ html }) => html).join(" | ")}`);
}
