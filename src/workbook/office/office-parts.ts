import { bring } from "../../core/bring";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { runInExcel } from "./office-problem";

/** What changes a workbook, apart from what reads it: nobody needs it before the answer is there. A bundle keeps it in a file of its own. */
const PARTS = {
  writing: () => import(/* webpackChunkName: "excel-writing" */ "./write/write-sheets"),
  adding: () => import(/* webpackChunkName: "excel-writing" */ "./write/add-sheets"),
  fixing: () => import(/* webpackChunkName: "excel-writing" */ "./live/apply-edits"),
  marking: () => import(/* webpackChunkName: "excel-writing" */ "./live/marks"),
  clearing: () => import(/* webpackChunkName: "excel-writing" */ "./live/remove-traces"),
} as const;

type Parts = { readonly [K in keyof typeof PARTS]: Awaited<ReturnType<(typeof PARTS)[K]>> };

/** Does with a part of the program what its own requests do. */
export async function withPart<K extends keyof Parts, T>(name: K, run: (part: Parts[K]) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  const part = await bring<Parts[K]>(PARTS[name] as () => Promise<Parts[K]>);
  return part.ok ? run(part.value) : part;
}

/**
 * The same, in Excel.
 * @param sheet the one sheet that the requests speak of, where there is one
 */
export function withPartInExcel<K extends keyof Parts, T>(name: K, requests: (part: Parts[K], context: Excel.RequestContext) => Promise<Result<T, Problem>>, sheet?: string): Promise<Result<T, Problem>> {
  return withPart(name, (part) => runInExcel((context) => requests(part, context), sheet));
}

/** Brings all of it, so that it works at once when it is asked for, and without a network too. */
export async function bringOfficeParts(): Promise<void> {
  await bring(() => Promise.all(Object.values(PARTS).map((part: () => Promise<unknown>) => part())));
}
