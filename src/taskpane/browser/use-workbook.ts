import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../core/problem";
import type { Opened, Opening } from "./opened";
import { openOn } from "./opened";
import type { Desk } from "./work/desk";
import { CalledOff } from "./work/line";

/** A file that is being opened. */
export interface OpeningState {
  readonly file: string;
  readonly step: "reading" | "checking";
  readonly done: number;
  readonly total: number;
}

/** Why the last file was not opened. */
export type Refusal = { readonly kind: "problem"; readonly problem: Problem } | { readonly kind: "gave-up"; readonly file: string } | { readonly kind: "several-files" };

export interface WorkbookInPage {
  readonly opened: Opened | null;
  readonly opening: OpeningState | null;
  readonly refusal: Refusal | null;
  readonly open: (what: Opening) => Promise<void>;
  readonly refuse: (refusal: Refusal | null) => void;
  readonly cancel: () => void;
}

/** The workbook of the page. Another one takes its place once it has been read and checked; until then the first one stays. */
export function useWorkbook(makeDesk: () => Promise<Desk>): WorkbookInPage {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [opening, setOpening] = useState<OpeningState | null>(null);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const desks = useRef<{ current: Desk | undefined; next: Desk | undefined }>({ current: undefined, next: undefined });

  const cancel = useCallback(() => {
    desks.current.next?.close();
    desks.current.next = undefined;
    setOpening(null);
  }, []);

  const open = useCallback(
    async (what: Opening) => {
      cancel();
      refuse(null);
      setOpening({ file: what.file, step: "reading", done: 0, total: 0 });
      const desk = await makeDesk();
      desks.current.next = desk;
      const tell = (state: Omit<OpeningState, "file">): void => {
        if (desks.current.next === desk) setOpening({ file: what.file, ...state });
      };
      try {
        const result = await openOn(desk, what, {
          reading: (done, total) => {
            tell({ step: "reading", done, total });
          },
          checking: () => {
            tell({ step: "checking", done: 0, total: 0 });
          },
        });
        if (result.ok) {
          desks.current.current?.close();
          desks.current = { current: desk, next: undefined };
          // A large workbook is drawn bit by bit; until then the bar says that it is being opened.
          startTransition(() => {
            setOpened(result.value);
            setOpening(null);
          });
          return;
        } else {
          desk.close();
          refuse({ kind: "problem", problem: result.problem });
        }
      } catch (error) {
        desk.close();
        if (error instanceof CalledOff) return;
        refuse({ kind: "gave-up", file: what.file });
      }
      if (desks.current.next === desk || desks.current.current === desk) setOpening(null);
      if (desks.current.next === desk) desks.current.next = undefined;
    },
    [cancel, makeDesk],
  );

  const file = opened?.file;
  useEffect(() => {
    // What the worker could not do, and nobody waited for: said all the same.
    const onBroken = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      if (!(event.reason instanceof CalledOff)) refuse({ kind: "gave-up", file: file ?? "" });
    };
    window.addEventListener("unhandledrejection", onBroken);
    return () => {
      window.removeEventListener("unhandledrejection", onBroken);
    };
  }, [file]);

  return { opened, opening, refusal, open, refuse, cancel };
}
