import { decodeEscapes } from "../escapes";
import { isText } from "./byte-attributes";
import { PassingText } from "./passing-text";
import type { PassingTag, TagHandler } from "./tag-scanner";

/** Collects the shared texts of a workbook as their part passes by; formatting of parts of a text and reading aids are left out. */
export class SharedStrings implements TagHandler {
  readonly texts: string[] = [];
  private readonly passing = new PassingText();
  private current = "";
  private taking = false;
  private phonetic = false;

  opened({ bytes, name, nameEnd }: PassingTag): void {
    if (isText(bytes, name, nameEnd, "si")) this.current = "";
    else if (isText(bytes, name, nameEnd, "rPh")) this.phonetic = true;
    else if (isText(bytes, name, nameEnd, "t") && !this.phonetic) {
      this.taking = true;
      this.passing.begin();
    }
  }

  text(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    if (this.taking) this.passing.add(bytes, from, to, plain);
  }

  closed({ bytes, name, nameEnd }: PassingTag): void {
    if (isText(bytes, name, nameEnd, "si")) this.texts.push(this.current);
    else if (isText(bytes, name, nameEnd, "rPh")) this.phonetic = false;
    else if (this.taking && isText(bytes, name, nameEnd, "t")) {
      this.taking = false;
      this.current += decodeEscapes(this.passing.text());
    }
  }
}
