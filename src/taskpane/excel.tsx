import type { ReadLedgerFile } from "../app/session/ledger/source-reader";
import { connectRibbon } from "../commands/ribbon";
import { loadWords } from "../text/load-words";
import { bringOfficeParts } from "../workbook/office/office-parts";
import { openOfficeWorkbook } from "../workbook/office/office-workbook";
import { keepTabMoving } from "./keep-tab-moving";
import { languageOf } from "./language";
import { mountPane } from "./mount";
import { browserMemory } from "./personal-memory";

/** Understands a file of the ledger; what it takes is brought when the first file comes. */
const readLedgerFile: ReadLedgerFile = async (...given) => (await import(/* webpackChunkName: "ledger-files" */ "../workbook/read-ledger-file")).readLedgerFile(...given);

/** Opens the pane where the ribbon's buttons share its runtime; elsewhere people open it themselves. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

/** The pane in Excel: opens on the workbook that it stands beside. */
void Office.onReady(() => {
  keepTabMoving(document);
  const language = languageOf(Office.context.displayLanguage);
  const session = mountPane(openOfficeWorkbook(), language, { memory: browserMemory(Office.context.partitionKey), readLedgerFile, bringMore: bringOfficeParts });
  connectRibbon(session, () => loadWords(language), (name, run) => { Office.actions.associate(name, run); }, showPane);
});
