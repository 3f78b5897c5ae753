import type { FocusEvent, RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard's place in a list whose items come and go: when the item that held the focus is gone, the one that
 * took its place gets it, or else the view's heading.
 * @param view what holds the list, its items marked with `data-item`, and a heading that can take the focus
 * @param items changes when the items do
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, items: unknown): (event: FocusEvent) => void {
  const last = useRef<{ readonly element: Element; readonly place: number } | null>(null);
  useEffect(() => {
    // Whoever has gone elsewhere since is not called back.
    if (last.current === null || last.current.element.isConnected || document.activeElement !== document.body) return;
    const shown = [...(view.current?.querySelectorAll("[data-item]") ?? [])];
    const next = shown[Math.min(last.current.place, shown.length - 1)]?.querySelector<HTMLElement>("button");
    (next ?? view.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [items, view]);
  return ({ target }) => {
    const item = target.closest("[data-item]");
    last.current = item === null ? null : { element: target, place: [...(view.current?.querySelectorAll("[data-item]") ?? [])].indexOf(item) };
  };
}
