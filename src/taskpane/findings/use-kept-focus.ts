import type { FocusEvent, RefObject } from "react";
import { useEffect, useRef } from "react";

/** The place of what stands outside the list. */
const NO_ITEM = -1;

/**
 * Keeps the keyboard's place in a list whose items come and go: when the item that held the focus is gone, the one that
 * took its place gets it, or else the view's heading; the heading, too, when what is gone was no item.
 * @param view what holds the list, its items marked with `data-item`, and a heading that can take the focus
 * @param items changes when the items do
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, items: unknown): (event: FocusEvent) => void {
  const last = useRef<{ readonly element: Element; readonly place: number } | null>(null);
  useEffect(() => {
    // Whoever has gone elsewhere since is not called back.
    if (last.current === null || last.current.element.isConnected || document.activeElement !== document.body) return;
    const shown = [...(view.current?.querySelectorAll("[data-item]") ?? [])];
    const { place } = last.current;
    const next = (place === NO_ITEM ? undefined : shown[Math.min(place, shown.length - 1)])?.querySelector<HTMLElement>("button");
    (next ?? view.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [items, view]);
  return ({ target }) => {
    const item = target.closest("[data-item]");
    const items = [...(view.current?.querySelectorAll("[data-item]") ?? [])];
    last.current = { element: target, place: item === null ? NO_ITEM : items.indexOf(item) };
  };
}
