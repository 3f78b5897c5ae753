import { ExcelHost } from "./host";
import type { HostOptions } from "./host";
import { openClient } from "./node-bridge";
import type { ExcelClient } from "./node-bridge";
import { User } from "./user";
import { newWorkbook } from "./workbook/create";
import type { Workbook } from "./workbook/workbook";

/** An Excel for one test: a workbook, an add-in's client, and the people who work beside it. */
export interface OpenExcel extends ExcelClient {
  readonly workbook: Workbook;
  readonly person: User;
  readonly coAuthor: User;
  /** `Excel.run`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** Opens a workbook, or an empty one with a sheet "Taulu". */
export function openExcel(workbook: Workbook = newWorkbook("Taulu"), options: HostOptions = {}): OpenExcel {
  const client = openClient(new ExcelHost(workbook, options));
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
