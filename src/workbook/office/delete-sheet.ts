/** Deletes a sheet; Excel refuses to delete one that is very hidden. */
export function deleteSheet({ workbook }: Excel.RequestContext, { id, visibility }: { readonly id: string; readonly visibility: string }): void {
  const sheet = workbook.worksheets.getItem(id);
  if (visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
}
