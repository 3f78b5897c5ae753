import type { PaneInExcel } from "./open-in-excel";

/** Somebody who uses the pane without a mouse: goes from one thing to the next, and presses keys on it. */
export class Keyboard {
  constructor(private readonly excel: PaneInExcel) {}

  /** What has the focus, as a screen reader calls it. */
  private focused(): Promise<string> {
    return this.excel.addIn.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      const labelled = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      return (labelled ?? element.getAttribute("aria-label") ?? (element as HTMLElement).innerText).trim();
    });
  }

  /** Goes on with Tab until something of this name has the focus. */
  async reach(name: string | RegExp): Promise<void> {
    const seen: string[] = [];
    for (let steps = 0; steps < 200; steps++) {
      const focused = await this.focused();
      if (typeof name === "string" ? focused === name : name.test(focused)) return;
      seen.push(focused);
      await this.excel.page.keyboard.press("Tab");
    }
    throw new Error(`Nobody gets to ${String(name)} with Tab: ${[...new Set(seen)].join(" | ")}`);
  }

  /** Goes to something and presses Enter on it. */
  async enter(name: string | RegExp): Promise<void> {
    await this.reach(name);
    await this.excel.page.keyboard.press("Enter");
  }

  /** Goes to the tabs and with the arrow keys to one of them, or into the menu of those that there is no room for. */
  async goTo(view: string, from: string): Promise<void> {
    await this.reach(from);
    for (let steps = 0; steps < 10 && (await this.focused()) !== view; steps++) await this.excel.page.keyboard.press("ArrowRight");
    await this.excel.page.keyboard.press("Enter");
    await this.excel.addIn.getByRole("tab", { name: view, selected: true }).waitFor();
  }
}
