import { foldCase } from "../../text/clean";
import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

/** What kind of posting a description tells of, where it is no purchase. */
export type PostingMark = "internal" | "depreciation" | "accrual";

/** The text of a posting (selite, förklaring). */
export interface PostingText {
  readonly text: string;
  readonly mark?: PostingMark;
}

const MARKS: readonly (readonly [PostingMark, RegExp])[] = [
  ["internal", /sisäi(?:nen|set|sten|sen|siä) ?(?:veloitu|lasku|myynt|osto|erä|vyöryty|siirto)|sisäiset|vyöryty|intern(?:a|t|debitering|fakturering)?(?:$|[ :])|internfaktur|interndebiter|internal (?:charge|invoice|transfer)/u],
  ["depreciation", /(?:^|[^\p{L}])(?:suunnitelman mukai\p{L}+ )?(?:sumu-?)?poisto(?:t|jen|ja|n|kirjau\p{L}*)?(?:$|[^\p{L}])|avskrivning|depreciation|amorti[sz]ation/u],
  ["accrual", /jaksot|siirtovel|siirtosaa|menojäämä|tulojäämä|periodiser|upplupn|accrual|prepaid|deferr/u],
];

/**
 * Posting texts with a mark for what is no purchase: internal charges stay in, depreciation is left out of a project's
 * costs by default (both to be confirmed); an accrual and its reversal net out by themselves.
 */
export const description: LedgerReader<PostingText, null> = {
  decide: () => null,
  read({ value: raw }) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    const folded = foldCase(cell.text);
    const mark = MARKS.find(([, words]) => words.test(folded))?.[0];
    const value = { text: cell.text, ...(mark === undefined ? {} : { mark }) };
    if (mark === "internal") return { raw, status: "uncertain", value, note: "internal-charge" };
    if (mark === "depreciation") return { raw, status: "uncertain", value, note: "depreciation" };
    if (cell.repaired) return { raw, status: "normalised", value, note: "characters-repaired" };
    return { raw, status: cell.text === raw ? "ok" : "normalised", value };
  },
};
