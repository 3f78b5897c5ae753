import type { WorkbookPlan } from "../../../core/reports/sheet-plan";
import { cellText } from "../../plan/plan-value";

const APPLICATION = "Digitiekartta";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function escapeXml(text: string): string {
  return cellText(text)
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Title and language, which screen readers ask for. No time of writing: the same plan gives the same file. */
export function coreProperties(plan: WorkbookPlan): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(plan.title)}</dc:title><dc:creator>${APPLICATION}</dc:creator>` +
    `<dc:language>${escapeXml(plan.language)}</dc:language></cp:coreProperties>`
  );
}

export const APP_PROPERTIES =
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>${APPLICATION}</Application></Properties>`;
