import { describe, expect, it } from "@jest/globals";
import { axeViolations } from "./harness/axe";
import { goTo } from "./harness/open-pane";
import { paneSuite } from "./harness/pane-suite";

const open = paneSuite();

/** The roadmap of those who have just begun. */
const EMPTY = { name: "Tiekartta", rows: [["Nro", "Toimenpide", "Vastuutaho", "Määräaika", "Tila"]] };

describe("A table without actions", () => {
  it.each(["findings", "overdue", "reports"] as const)("is neither in order nor late: %s", async (view) => {
    const page = await open({ sheets: [EMPTY], language: "fi" });
    await goTo(page, view);
    await page.getByRole("tabpanel").getByText("Taulukossa ei ole vielä toimenpiteitä").waitFor();
    expect(await page.getByRole("tabpanel").getByRole("button").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});
