import { describe, expect, it } from "@jest/globals";
import { previewDecided } from "../../../src/app/session/preview-decided";
import type { DecidedColumn } from "../../../src/core/reading/decided-columns";
import { HEADERS, ROWS, sessionOn, workbookOf } from "./open-session";

const SALKKU: DecidedColumn = { sheet: "Tiekartta", header: "Salkku", position: 5, field: "unit" };
const fieldOf = (session: Awaited<ReturnType<typeof sessionOn>>, header: string): string | null | undefined => session.getState().review?.loaded.roadmap.columns.find((column) => column.header === header)?.field;

describe("Columns that people decide", () => {
  it("are tried out without being kept", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    const session = await sessionOn(workbook);
    const { review, choices } = session.getState();
    const preview = review === null ? undefined : previewDecided(review, choices, [SALKKU]);
    expect(preview?.ok === true && preview.value.loaded.roadmap.columns[4]?.field).toBe("unit");
    expect([fieldOf(session, "Salkku"), await workbook.readStored("columns")]).toEqual([null, { ok: true, value: null }]);
  });

  it("hold at once, and when the workbook is opened the next time", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    const session = await sessionOn(workbook);
    await session.decideColumns([SALKKU]);
    expect(fieldOf(session, "Salkku")).toBe("unit");
    expect(fieldOf(await sessionOn(workbook), "Salkku")).toBe("unit");
  });

  it("hold when the column was moved meanwhile, and are told when it is gone", async () => {
    const stored = JSON.stringify([SALKKU]);
    const moved = workbookOf({ Tiekartta: [HEADERS, ...ROWS].map((row) => [row[4] ?? null, ...row.slice(0, 4), row[5] ?? null]) });
    await moved.writeStored("columns", stored);
    expect(fieldOf(await sessionOn(moved), "Salkku")).toBe("unit");
    const gone = workbookOf({ Tiekartta: [HEADERS, ...ROWS].map((row) => row.filter((_, index) => index !== 4)) });
    await gone.writeStored("columns", stored);
    expect((await sessionOn(gone)).getState().review?.loaded.roadmap.unfitDecisions).toEqual([SALKKU]);
  });

  it.each([["no JSON", "{"], ["no list", "{}"], ["another field", JSON.stringify([{ ...SALKKU, field: "väri" }])]])("that are %s are not used, which is said, and the rest is read", async (_what, text) => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    await workbook.writeStored("columns", text);
    await workbook.writeStored("accepted", JSON.stringify([{ check: "code-unknown", field: "goal", value: "Z", action: null, reason: "sovittu" }]));
    const { review, notice } = (await sessionOn(workbook)).getState();
    expect(notice).toMatchObject({ kind: "problem", problem: { kind: "json-invalid", file: "columns" } });
    expect(review?.outcome.accepted).toHaveLength(1);
  });

  it("are not written over while they cannot be understood, which is said again", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    await workbook.writeStored("columns", "{");
    const session = await sessionOn(workbook);
    session.dismiss();
    await session.decideColumns([SALKKU]);
    expect(session.getState().notice).toMatchObject({ kind: "problem", problem: { kind: "json-invalid", file: "columns" } });
    expect([await workbook.readStored("columns"), fieldOf(session, "Salkku")]).toEqual([{ ok: true, value: "{" }, null]);
  });

  it("are left to the reading again when all traces are removed", async () => {
    const workbook = workbookOf({ Tiekartta: [HEADERS, ...ROWS] });
    const session = await sessionOn(workbook);
    await session.decideColumns([SALKKU]);
    await session.removeTraces();
    expect([fieldOf(session, "Salkku"), await workbook.readStored("columns")]).toEqual([null, { ok: true, value: null }]);
  });
});
