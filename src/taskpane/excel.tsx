import { openOfficeWorkbook } from "../workbook/office/office-workbook";
import { languageOf } from "./language";
import { mountPane } from "./mount";

/** The pane in Excel: opens on the workbook that it stands beside. */
void Office.onReady(() => {
  mountPane(openOfficeWorkbook(), languageOf(Office.context.displayLanguage));
});
