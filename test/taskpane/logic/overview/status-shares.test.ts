import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { STATUSES } from "../../../../src/core/reading/values";
import { statusShares } from "../../../../src/taskpane/logic/overview/status-shares";
import { WORDS } from "../../../../src/text/words";

describe("The statuses of the actions", () => {
  it("stand from ready to not begun, without those that no action has", () => {
    const shares = statusShares({ views: { status: { "not-started": 1, "in-progress": 9, done: 3, cancelled: 0, missing: 2 } } }, WORDS.fi);
    expect(shares.map(({ name, count }) => `${name} ${count}`)).toEqual(["Valmis 3", "Käynnissä 9", "Ei aloitettu 1", "Tila puuttuu 2"]);
  });

  it("are together all the actions", () => {
    const counts = fc.tuple(...STATUSES.map(() => fc.nat(50)), fc.nat(50));
    fc.assert(
      fc.property(counts, (each) => {
        const view = { ...Object.fromEntries(STATUSES.map((status, index) => [status, each[index] ?? 0])), missing: each.at(-1) ?? 0 };
        return statusShares({ views: { status: view } }, WORDS.sv).reduce((sum, { count }) => sum + count, 0) === each.reduce((sum, count) => sum + count, 0);
      }),
    );
  });

  it("are none where the table was not counted", () => {
    expect(statusShares({ views: {} }, WORDS.en)).toEqual([]);
  });
});
