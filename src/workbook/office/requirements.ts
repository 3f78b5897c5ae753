/** The versions of ExcelApi beyond 1.9 that we use where they are there, and do without where they are not. */
export const NEWER = { rowSorted: "1.10", sheetProperties: "1.12", mergedAreas: "1.13", tableResize: "1.13" } as const;

/** True in an Excel that knows a version of ExcelApi. */
export function supports(version: (typeof NEWER)[keyof typeof NEWER]): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
