import { ExcelHost } from "./host";
import type { HostOptions } from "./host";
import { openClient, shareClient } from "./node-bridge";
import type { ExcelClient } from "./node-bridge";
import { User } from "./user";
import { newWorkbook } from "./workbook/create";
import type { Workbook } from "./workbook/workbook";

/**
 * An Excel for one test: a workbook, an add-in's client, and the people who work beside it.
 *
 * Microsoft's own client runs unchanged; behind its wire stands a workbook in memory (`wire/` over `workbook/`), for Jest
 * here and for Chromium in `browser/open-frame.ts`. What the stand-in does not know, or is newer than `minorVersion`, is
 * ApiNotFound with the member's name, never a silent success. An error stops a batch, and what happened before it stays.
 *
 * Decided where nothing is documented: a method of a null object does nothing, setting a property of one is ItemNotFound;
 * a text with "+", "-" or "@" in front that is no number is a formula that gives #NAME?; a number or truth value written
 * into a cell with the format "@" becomes text, and an apostrophe in front is taken away there, too; the text of a link
 * stays text.
 *
 * Not played: calculation (a test's `workbook.calculate` gives results, `plannedResults` those of a plan), formulas that
 * follow moved rows, inserted cells that are not whole rows, columns that come and go, calculated columns, comments,
 * shapes, pivot tables, conditional formats without a formula, autofit.
 */
export interface OpenExcel extends ExcelClient {
  readonly workbook: Workbook;
  readonly person: User;
  readonly coAuthor: User;
  /** `Excel.run`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

interface OpenOptions extends HostOptions {
  /** The client is the one of the test before, which is done with it: much faster, and without events. */
  readonly sharesClient?: boolean;
}

/** Opens a workbook, or an empty one with a sheet "Taulu". */
export function openExcel(workbook: Workbook = newWorkbook("Taulu"), { sharesClient = false, ...options }: OpenOptions = {}): OpenExcel {
  const host = new ExcelHost(workbook, options);
  const client = sharesClient ? shareClient(host) : openClient(host);
  return { ...client, workbook, person: new User(workbook, "person"), coAuthor: new User(workbook, "co-author"), run: (batch) => client.Excel.run(batch) };
}

/** The code with which Excel refuses; fails when it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
  throw new Error("Excel did not refuse");
}
