import type { PaneInExcel } from "./open-in-excel";

/** Somebody who uses the pane without a mouse: goes from one thing to the next, and presses keys on it. */
export class Keyboard {
  constructor(private readonly excel: PaneInExcel) {}

  /** What has the focus, as a screen reader calls it; null: nothing in the pane. */
  private focused(): Promise<string | null> {
    return this.excel.addIn.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const labelled = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
      return (labelled ?? element.getAttribute("aria-label") ?? label ?? (element as HTMLElement).innerText).trim();
    });
  }

  /** Goes on with Tab until something of this name has the focus; from the tabs, which stand last, back with Shift+Tab. */
  async reach(name: string | RegExp): Promise<void> {
    const seen: string[] = [];
    const key = (await this.isAmongTabs()) ? "Shift+Tab" : "Tab";
    for (let steps = 0; steps < 200; steps++) {
      const focused = await this.focused();
      if (focused !== null && (typeof name === "string" ? focused === name : name.test(focused))) return;
      if (focused !== null) seen.push(focused);
      await this.excel.page.keyboard.press(key);
    }
    throw new Error(`Nobody gets to ${String(name)} with ${key}: ${[...new Set(seen)].join(" | ")}`);
  }

  /** Goes to something and presses Enter on it. */
  async enter(name: string | RegExp): Promise<void> {
    await this.reach(name);
    await this.excel.page.keyboard.press("Enter");
  }

  private isAmongTabs(): Promise<boolean> {
    return this.excel.addIn.evaluate(() => document.activeElement?.closest("nav") != null);
  }

  /** Goes to the tabs, which stand last, and with the arrow keys to one of them. */
  async goTo(view: string): Promise<void> {
    const { keyboard } = this.excel.page;
    for (let steps = 0; steps < 200 && !(await this.isAmongTabs()); steps++) await keyboard.press("Tab");
    for (let steps = 0; steps < 10 && (await this.focused()) !== view; steps++) await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await this.excel.addIn.getByRole("tab", { name: view, selected: true }).waitFor();
  }
}
