import { useEffect, useState } from "react";
import type { Language } from "../../../core/programme/language";
import type { Opened } from "../opened";
import { keptOf } from "../opened";
import { forgetKept, writeKept } from "./kept";

/** How long changes are gathered before they are kept, in milliseconds. */
const PAUSE = 400;

export interface Keeping {
  readonly isOn: boolean;
  /** The browser does not allow anything to be kept. */
  readonly isRefused: boolean;
  readonly turn: (on: boolean) => void;
}

/**
 * Keeps the workbook and what is done to it in this browser, while people want it to.
 * @param wasOn whether something was remembered when the page opened
 */
export function useKept(opened: Opened | null, language: Language, wasOn: boolean): Keeping {
  const [isOn, setOn] = useState(wasOn);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!isOn || opened === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async (): Promise<void> => {
      if (await writeKept(keptOf(opened, language))) return;
      setOn(false);
      setRefused(true);
    };
    const keepSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), PAUSE);
    };
    void keep();
    const stops = [opened.copy.subscribe(keepSoon), opened.session.subscribe(keepSoon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [isOn, opened, language]);
  return {
    isOn,
    isRefused,
    turn: (on) => {
      setRefused(false);
      setOn(on);
      if (!on) void forgetKept();
    },
  };
}
