import { foldCase } from "../../text/clean";

/** What web forms put before the answers: when each was begun and sent, and by whom; in the order of their columns. */
const FORMS: readonly (readonly string[])[] = [
  ["alkamisaika", "valmistumisaika", "sähköposti", "nimi"],
  ["aloitusaika", "valmistumisaika", "sähköposti", "nimi"],
  ["starttid", "slutförandetid", "e-post", "namn"],
  ["start time", "completion time", "email", "name"],
];
/** The name is left out where answers are anonymous. */
const FEWEST = 3;

/** The columns that a web form (Microsoft Forms) fills in about the answer itself; none of them is about the action. */
export function formColumns(columns: readonly { readonly column: number; readonly header: string }[]): ReadonlySet<number> {
  const headers = columns.map(({ header }) => foldCase(header));
  for (const form of FORMS) {
    const at = headers.findIndex((_header, index) => form.slice(0, FEWEST).every((name, step) => headers[index + step] === name));
    if (at < 0) continue;
    const last = headers[at + FEWEST] === form[FEWEST] ? FEWEST : FEWEST - 1;
    return new Set(columns.slice(at, at + last + 1).map(({ column }) => column));
  }
  return new Set();
}
