const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/gu;
/** Not /\s/: emoji joiners are gone by now, and a line break is told apart first. */
const BLANKS = /[^\S\n]+/gu;
const LINE_BREAKS = /\r\n?|[\u2028\u2029\v\f]|_x000[DA]_/gu;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/gu; // eslint-disable-line no-control-regex -- control characters are what is looked for
/** Nothing to tidy: Latin letters, ordinary marks, single blanks. Keeps 100 000 titles fast. */
const PLAIN = /^[!-~À-ÖØ-öø-ÿ–—…’”€]+(?: [!-~À-ÖØ-öø-ÿ–—…’”€]+)*$/u;
const NO_BLANK_LINES = /\n{3,}/gu;

/** Text as a report shows it, and what had to go. */
export interface DisplayText {
  readonly text: string;
  /** Soft hyphens, zero-width or control characters stood in it. */
  readonly hadInvisible: boolean;
  /** It stood on several lines. */
  readonly hadLines: boolean;
}

function withLines(text: string): DisplayText {
  if (PLAIN.test(text) && !text.includes("_x000")) return { text, hadInvisible: false, hadLines: false };
  const composed = text.normalize("NFC").replace(LINE_BREAKS, "\n");
  const visible = composed.replace(INVISIBLE, "").replace(CONTROLS, "");
  const lines = visible
    .split("\n")
    .map((line) => line.replace(BLANKS, " ").trim())
    .join("\n");
  const tidy = lines.replace(NO_BLANK_LINES, "\n\n").trim();
  return { text: tidy, hadInvisible: visible.length !== composed.length, hadLines: tidy.includes("\n") };
}

/**
 * The text on one line, without what a person does not see. Unlike `cleanText`, it keeps dashes and quotes as they
 * were typed: this text is shown, not matched.
 */
export function oneLine(text: string): DisplayText {
  const display = withLines(text);
  return display.hadLines ? { ...display, text: display.text.replace(/\n+/gu, " ") } : display;
}

/** The same with its line breaks kept (as "\n"): for descriptions and notes. */
export function severalLines(text: string): DisplayText {
  return withLines(text);
}
