import { foldCase } from "../../text/clean";
import type { RowView } from "./row-view";

const EXAMPLE = /^[([*]?\s*(?:(?:esimerkki|esimerkkirivi|mallirivi|täyttöesimerkki|esimerkkitoimenpide|exempel|exempelrad|modellrad|example|example row|sample)(?=[\s:.)\]!-]*$|\s*[:([)\]-]|\s+\d|\s+toimenpi|\s+åtgärd|\s+action)|(?:esim|t\.?ex|ex|e\.g)\s*[.:](?:\s|$))/u;

/** "Esimerkki", "Esim. Sähköinen arkistointi", "Exempel: …"; not "Esimerkkejä tekoälystä". */
export function isExampleText(text: string): boolean {
  return EXAMPLE.test(foldCase(text));
}

/** A row that shows how to fill in the table: its first cells say so. */
export function isExampleRow(view: RowView): boolean {
  const titleColumn = view.frame.titleColumn ?? view.frame.firstColumn;
  return view.texts.some((cell) => cell.column <= titleColumn && isExampleText(cell.value));
}
