import type { SettingsFault } from "../core/settings/settings-fault";

/** How a language says what a programme file should have held; `core/programme/expected.ts` gives it as short facts. */
export interface ExpectedWords {
  readonly label: string;
  readonly more: (count: number) => string;
  /** Fact and phrase; one that ends with a blank is followed by values, which stay as they are. */
  readonly phrases: readonly (readonly [fact: string, phrase: string])[];
  /** What stands in a cell, in the quotation marks of the language. */
  readonly quote: (text: string) => string;
  /** Anything but this value, which is taken already. */
  readonly another: (value: string) => string;
}

/** More faults than this are counted only: they are mended one after another anyway. */
const MOST = 5;

function sayExpected(expected: string, { phrases, another }: ExpectedWords): string {
  const taken = /^not "(.*)"(?:: .*| again)$/su.exec(expected)?.[1];
  if (taken !== undefined) return another(taken);
  for (const [fact, phrase] of phrases) {
    if (expected === fact) return phrase;
    if (fact.endsWith(" ") && expected.startsWith(fact)) return phrase + expected.slice(fact.length);
  }
  return expected;
}

/** "period.lastYear (odotettiin: luku); goal (odotettiin: teksti); ja 3 muuta". The file as a whole has no path. */
export function faultList(faults: readonly { readonly path: string; readonly expected: string }[], words: ExpectedWords): string {
  const named = faults.slice(0, MOST).map(({ path, expected }) => {
    const wanted = `${words.label}: ${sayExpected(expected, words)}`;
    return path === "" ? wanted : `${path} (${wanted})`;
  });
  const rest = faults.length - named.length;
  return (rest > 0 ? [...named, words.more(rest)] : named).join("; ");
}

const LONGEST_VALUE = 40;

/** Faults of settings by their cells: "Asetukset C7 ”abc” (odotettiin: luku)". */
export function settingsFaults(faults: readonly SettingsFault[], { quote }: ExpectedWords): readonly { readonly path: string; readonly expected: string }[] {
  return faults.map(({ sheet, cell, found, expected }) => {
    const value = found === null ? "" : ` ${quote(found.length > LONGEST_VALUE ? `${found.slice(0, LONGEST_VALUE)}…` : found)}`;
    return { path: `${sheet} ${cell}${value}`, expected };
  });
}
