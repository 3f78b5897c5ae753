import { describe, expect, it } from "@jest/globals";
import type { LedgerResult } from "../../../../src/core/finance/ledger/ledger-result";
import { monthText } from "../../../../src/core/grid/month";
import { reconcile } from "../../../../src/core/finance/ledger/reconcile";
import { differenceOf } from "../../../../src/taskpane/logic/money/difference";
import { notCounted } from "../../../../src/taskpane/logic/money/not-counted";
import { placeText, postingText } from "../../../../src/taskpane/logic/money/posting-text";
import { tiedGroups } from "../../../../src/taskpane/logic/money/tied-groups";
import { openRows, rowsOfNone, untiedItems } from "../../../../src/taskpane/logic/money/untied-items";
import { WORDS } from "../../../../src/text/words";
import { almostClean, roadmap } from "../../../core/checks/helpers";
import { ledgerResult } from "../../../core/reports/money/ledger-results";

const TWO = roadmap([almostClean({ id: "1", title: "Yksi" }, 5), almostClean({ id: "2", title: "Kaksi" }, 6)]);

const RESULT = ledgerResult(TWO, [
  { action: "1", day: "2025-01-10", cents: 100 },
  { action: "2", day: "2025-01-11", cents: 5_000 },
  { action: "1", day: "2025-02-01", cents: -300 },
  { action: null, day: "2025-02-02", cents: 70 },
  { action: null, day: null, cents: -9_000, text: "Hyvitys" },
  { action: "other", day: "2025-03-01", cents: 11 },
]);

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("The list is empty");
  return first;
}

/** The same after the user said that the posting of a key belongs to none. */
function withNone(key: string): LedgerResult {
  return { ...RESULT, untied: RESULT.untied.map((each) => (each.key === key ? { ...each, why: { kind: "decision" } } : each)) };
}

describe("Tied postings", () => {
  it("stand by action, the dearest first, and the largest of each first", () => {
    expect(tiedGroups(RESULT).map(({ action, cents, rows }) => [action.id, cents, rows.map(({ row }) => row.amountCents)])).toEqual([["2", 5_000, [5_000]], ["1", -200, [-300, 100]]]);
  });
});

describe("Postings that wait for a decision", () => {
  it("come with the largest amounts first, whatever their sign", () => {
    expect(openRows(RESULT).map(({ row }) => row.amountCents)).toEqual([-9_000, 70]);
  });

  it("are no longer those that belong to no action by decision", () => {
    const [first, second] = openRows(RESULT).map(({ key }) => key);
    const said = withNone(first ?? "");
    expect([openRows(said).map(({ key }) => key), rowsOfNone(said).map(({ key }) => key)]).toEqual([[second], [first]]);
  });

  it("stay in the list that was open when they are decided, with what became of them", () => {
    const [first = "", second = ""] = openRows(RESULT).map(({ key }) => key);
    const said = withNone(first);
    expect(untiedItems(said, new Set()).map(({ key, state }) => [key, state])).toEqual([[second, "open"]]);
    expect(untiedItems(said, new Set([first, second, "0"])).map(({ key, state }) => [key, state])).toEqual([[second, "open"], [first, "none"], ["0", "tied"]]);
  });
});

describe("Postings that are not counted", () => {
  it("stand by their reason, each with its sum, and reasons without postings not at all", () => {
    const { row } = firstOf(RESULT.leftOut);
    const twice = { ...RESULT, duplicates: [{ row: { ...row, amountCents: 50 }, firstAt: row.source }], unreadable: [{ source: row.source, found: "1.2.3", why: "amount" as const }], reconciliation: { ...RESULT.reconciliation, duplicateCents: 50 } };
    expect(notCounted(RESULT).map(({ reason, cents }) => [reason, cents])).toEqual([["other-code", 11]]);
    expect(notCounted(twice).map(({ reason, cents, isInLeftOut, rows }) => [reason, cents, isInLeftOut, rows.length])).toEqual([["other-code", 11, true, 1], ["duplicate", 50, false, 1], ["unreadable", null, false, 1]]);
  });
});

describe("The difference of a ledger", () => {
  it("is nothing where every posting of the files is in one part, and else what is missing", () => {
    expect(differenceOf(RESULT)).toBe(0);
    expect(differenceOf({ ...RESULT, reconciliation: reconcile({ ...RESULT, tied: RESULT.tied.slice(1) }, 0, 0) })).toBe(100);
  });
});

describe("The text of a posting", () => {
  const { row } = firstOf(RESULT.tied);

  it("has amount, supplier and text, and what tells it from others", () => {
    expect(postingText(row, WORDS.fi)).toEqual({ amount: "1,00\u00A0€", what: "Toimittaja Oy · Lasku 0", details: "10.1.2025 · tosite 1000 · kustannuspaikka 1200 · tili 4340", name: "Toimittaja Oy · Lasku 0, 10.1.2025, 1,00\u00A0€" });
  });

  it("leaves out what the ledger does not tell, and says so where it tells nothing", () => {
    const bare = { ...row, supplier: null, text: null, day: null, month: "2025-03", document: null, account: null, costCentre: null };
    expect(postingText(bare, WORDS.fi)).toMatchObject({ what: WORDS.fi.pane.money.tied.noText, details: "3/2025" });
    expect(postingText({ ...bare, month: null }, WORDS.fi).details).toBe("");
  });

  it("says months as people write them", () => {
    expect([monthText("2025-03"), monthText("2025-12"), monthText("2025")]).toEqual(["3/2025", "12/2025", "2025"]);
  });

  it("names the sheet of a place only where it has a name of its own", () => {
    const { place } = WORDS.fi.pane.money.tied;
    expect(placeText({ file: "kirja.csv", sheet: "kirja", row: 4 }, WORDS.fi)).toBe(place("kirja.csv", null, 4));
    expect(placeText({ file: "kirja.xlsx", sheet: "Tammikuu", row: 4 }, WORDS.fi)).toBe(place("kirja.xlsx", "Tammikuu", 4));
    expect(placeText({ file: "Kirja", sheet: "Kirja", row: 4 }, WORDS.fi)).toBe(place("Kirja", null, 4));
  });
});
