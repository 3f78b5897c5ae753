import { cellText } from "../../plan/plan-value";
import { escapeEscapes } from "../escapes";
import { xmlText } from "./xml-text";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ROOT = 'sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const BLANKS_MATTER = /^ | $|[\n\t]/u;

/** The texts of a workbook's cells, each of which is stored once. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  /** The number by which a cell refers to a text. */
  numberOf(text: string): number {
    this.used++;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  /** The part that holds the texts, text by text. */
  *part(): Generator<string> {
    yield `${DECLARATION}<${ROOT} count="${this.used}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) {
      const stored = cellText(text);
      yield `<si><t${BLANKS_MATTER.test(stored) ? ' xml:space="preserve"' : ""}>${xmlText(escapeEscapes(stored))}</t></si>`;
    }
    yield "</sst>";
  }
}
