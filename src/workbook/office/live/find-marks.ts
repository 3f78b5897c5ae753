/** What the names of our lists begin with; the rules speak of them. */
export const MARKS_NAME = "dk_marks_";

/** The sheets and names of the workbook, and our rules on each sheet. */
export interface MarksFound {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly MarkedSheet[];
  /** Names of the workbook that are ours. */
  readonly names: readonly string[];
}

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly rules: readonly Excel.ConditionalFormat[];
}

/** A rule without a formula is one of ours that a failure met while it was made: nobody can make one by hand. */
function isOurs(format: Excel.ConditionalFormat): boolean {
  if (format.type !== "Custom") return false;
  const { formula } = format.customOrNullObject.rule;
  return formula === "" || formula.includes(MARKS_NAME);
}

/** Finds all marks, wherever people moved or copied them: two round trips. */
export async function findMarks(context: Excel.RequestContext): Promise<MarksFound> {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    return { sheet, conditionalFormats };
  });
  await context.sync();
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: asked.map(({ sheet, conditionalFormats }) => ({ id: sheet.id, name: sheet.name, visibility: sheet.visibility, isProtected: sheet.protection.protected, rules: conditionalFormats.items.filter(isOurs) })),
    names: names.items.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(MARKS_NAME)),
  };
}
