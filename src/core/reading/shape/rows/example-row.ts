import { foldCase } from "../../text/clean";
import type { RowView } from "./row-view";

const EXAMPLE = /^[([*]?\s*(?:(?:esimerkki|esimerkkirivi|mallirivi|täyttöesimerkki|esimerkkitoimenpide|exempel|exempelrad|modellrad|example|example row|sample)(?=[\s:.)\]!-]*$|\s*[:([)\]-]|\s+\d|\s+toimenpi|\s+åtgärd|\s+action)|(?:esim|t\.?ex|ex|e\.g)\s*[.:](?:\s|$))/u;

/** A row that shows how to fill in the table: "Esimerkki", "Esim. Sähköinen arkistointi", "Exempel: …" in its first cells. */
export function isExampleRow(view: RowView): boolean {
  const titleColumn = view.frame.titleColumn ?? view.frame.firstColumn;
  return view.texts.some((cell) => cell.column <= titleColumn && EXAMPLE.test(foldCase(cell.value)));
}
