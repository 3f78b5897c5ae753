import type { Reading } from "../../reading";
import type { Cell } from "../cell-kind";
import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

/** A code of the chart of accounts or of the organisation, with its name where it stands in the same cell. */
export interface CodedName {
  readonly code: string;
  readonly name?: string;
}

const CODE_AND_NAME = /^(?:(?:tili|konto|kp|kustannuspaikka|kustannusställe|kst|projekti?|hanke)\.?:? )?\(?(?<code>\p{L}{0,4}-?\d+(?:-\d+)*(?:\p{L}(?!\p{L}))?)\)?(?:\s*[,:;.–-]?\s*(?<name>[\p{L}(].*))?$/iu;
const NAME_AND_CODE = /^(?<name>\p{L}.*?)[\s,:-]+\(?(?<code>\d{3,10})\)?$/u;

function readCoded({ value: raw }: Cell): Reading<CodedName> {
  const cell = textCell(raw);
  if (cell.done !== undefined) return cell.done;
  if (typeof raw === "number" && (!Number.isInteger(raw) || raw < 0)) return { raw, status: "unreadable", note: "value-not-in-list" };
  const found = CODE_AND_NAME.exec(cell.text)?.groups ?? NAME_AND_CODE.exec(cell.text)?.groups;
  const written = found?.["code"];
  if (written === undefined) return { raw, status: "unreadable", note: "value-not-in-list" };
  const code = /^0+\d/u.test(written) ? written.replace(/^0+(?=\d)/u, "") : written.toUpperCase();
  const name = found?.["name"];
  const value = name === undefined ? { code } : { code, name };
  if (code !== written && written.startsWith("0")) return { raw, status: "normalised", value, note: "padded-code" };
  return { raw, status: code === cell.text ? "ok" : "normalised", value };
}

/**
 * Accounts, cost centres and projects (tili, kustannuspaikka, projekti): "4340 ICT-palvelut" is code and name, 05300
 * is 5300, P12345 stays as it is.
 */
export const codedName: LedgerReader<CodedName, null> = { decide: () => null, read: readCoded };
