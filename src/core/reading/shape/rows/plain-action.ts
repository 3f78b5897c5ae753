import type { CellValue } from "../../../grid/cell-value";
import { beginsWithLetter, firstTrigram, trigramsOf } from "../../cells/text/letter-scan";
import { isExampleText } from "./example-row";
import type { TableFrame } from "./table-frame";
import { totalLabel } from "./total-words";

/** Beginnings after which a title needs a closer look: totals, examples, headers again. */
const SUSPICIOUS = /^[^\p{L}]*(?:yht|y h|väl|osas|summ|sum|tot|lopp|kok|kesk|ka|med|lukum|lkm|kpl|määr|jos|joi|mis|siit|täst|var|där|av v|of w|there|saml|sammanl|dels|mell|slut|sub|grand|ave|mean|count|antal|genom|kaikki|jälj|ero|käytt|kvar|skill|rem|diff|budj|esim|mall|täytt|ex|mod|sampl|e\.g|t\.?ex|(?:toimenpi\p{L}*|åtgärd\p{L}*|actions?)(?:$|\W*(?:nimi|\/|yht)))|(?:yhteensä|yht\.?|totalt|total|summa)[\s.:)€]*(?:\d{4})?$/iu;

/** How those beginnings begin; one that is shorter than three letters is here with each that can follow. */
const SUSPICIOUS_TRIGRAMS = trigramsOf(
  "yht,y h,väl,osa,sum,tot,lop,kok,kes,med,luk,lkm,kpl,mää,jos,joi,mis,sii,täs,var,där,av ,of ,the,sam,del,mel,slu,sub,gra,ave,mea,cou,ant,gen,kai,jäl,ero,käy,kva,ski,rem,dif,bud,esi,mal,täy,mod,e g,t e,tex,toi,åtg,act"
    .split(",")
    .concat(Array.from(" abcdefghijklmnopqrstuvwxyzåäö0").flatMap((letter) => [`ka${letter}`, `ex${letter}`])),
);
/** What a suspicious text that begins otherwise ends with. */
const SUM_WORD = /yht|total|summa/i;

/** The sign of kelvin is a k to a pattern, and to no table of letters. */
const ODD_LETTER = /^.{0,2}[^\0-ÿ]/s;

/** A text that does not begin with a letter may begin so after its first marks. */
function mayBeginSo(text: string): boolean {
  const trigram = firstTrigram(text);
  return SUSPICIOUS_TRIGRAMS[trigram] === 1 || !beginsWithLetter(trigram) || ODD_LETTER.test(text);
}

const HEADER_WORD = /^\W*(?:toimenpi|åtgärd|action)/iu;
const EXPLAINING_ROWS = 2;

/** Most texts are cleared by their beginning; the others by what they say. */
function needsCloserLook(value: CellValue | undefined): boolean {
  if (typeof value !== "string" || (!mayBeginSo(value) && !SUM_WORD.test(value)) || !SUSPICIOUS.test(value)) return false;
  return HEADER_WORD.test(value) || totalLabel(value) !== undefined || isExampleText(value);
}

/**
 * The common case, told cheaply: a title with at least two other filled cells, one of them no number, and nothing that
 * speaks of a total, an example or a header. All other rows need the careful rules.
 */
export function plainActionTest(frame: TableFrame): (row: number) => boolean {
  const { grid, found, titleColumn, firstColumn } = frame;
  if (titleColumn === undefined) return () => false;
  const titleIndex = titleColumn - grid.firstColumn;
  const firstIndex = firstColumn - grid.firstColumn;
  const others = [...frame.fieldOf.keys()].map((column) => column - grid.firstColumn).filter((index) => index !== titleIndex);
  const titleHeader = frame.headers.get(titleColumn) ?? "";
  return (row) => {
    // The rows right under the header may explain it.
    if (row < found.bodyRows.firstRow + EXPLAINING_ROWS) return false;
    const values = grid.values[row - grid.firstRow];
    const title = values?.[titleIndex];
    if (values === undefined || typeof title !== "string" || title.length < 3 || frame.wideMerges.has(row)) return false;
    if (title.length <= titleHeader.length && title.trim().toLowerCase() === titleHeader) return false;
    let filled = 0;
    let described = false;
    for (const index of others) {
      const value = values[index] ?? null;
      if (value === null || value === "" || value === "-") continue;
      filled += 1;
      described ||= typeof value !== "number";
      if (filled >= 2 && described) break;
    }
    if (filled < 2 || !described) return false;
    for (let index = firstIndex; index <= titleIndex; index += 1) if (needsCloserLook(values[index])) return false;
    return title.trim() !== "";
  };
}
