import type { Problem } from "../../../core/problem";
import { oleKind } from "./ole";

type NotAWorkbook = Extract<Problem, { kind: "not-a-workbook" }>;
export type LooksLike = NotAWorkbook["looksLike"];

/** What bytes are by their beginning: a zip, one of the things users mistake for a workbook, or nothing at all. */
export type Appearance = LooksLike | "package" | "encrypted" | "empty" | "blanked";

const SAMPLE = 4096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The beginning as text, or undefined when it holds bytes that text does not. */
function sampleText(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = startsWith(sample, [0xff, 0xfe]) ? "utf-16le" : startsWith(sample, [0xfe, 0xff]) ? "utf-16be" : undefined;
  if (wide !== undefined) return new TextDecoder(wide).decode(sample);
  const strange = sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return strange ? undefined : new TextDecoder("latin1").decode(sample).replace(/^\u00ef\u00bb\u00bf/u, "");
}

function textKind(text: string): Appearance {
  const start = text.trimStart().toLowerCase();
  if (start === "") return "empty";
  if (start.startsWith("<?xml") && start.includes("<workbook")) return "xls";
  if (/^(?:<!doctype html|<(?:html|head|body|table|meta)\b|mime-version:)/u.test(start)) return "html";
  if (start.startsWith("<?xml")) return start.includes("<html") ? "html" : "unknown";
  return start.startsWith("{") ? "unknown" : "csv";
}

/** Tells what a file is by its bytes, whatever its name says. */
export function appearance(bytes: Uint8Array): Appearance {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return "package";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oleKind(bytes);
  // A copy that broke off or a cloud folder's placeholder: the right length, nothing but zeros.
  if (bytes.subarray(0, SAMPLE).every((byte) => byte === 0)) return "blanked";
  // An old binary workbook (BIFF2 to BIFF4) without a container.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && (bytes[2] === 4 || bytes[2] === 6)) return "xls";
  const text = sampleText(bytes);
  if (text === undefined) return "unknown";
  return text.slice(0, 1024).includes("%PDF-") ? "pdf" : textKind(text);
}
