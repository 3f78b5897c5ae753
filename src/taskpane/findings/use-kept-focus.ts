import type { FocusEvent, RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard's place in a list whose items come and go: when the item that held the focus is gone, the one that
 * took its place gets it, or else the view's heading.
 * @param view what holds the list, its items marked with `data-item`, and a heading that can take the focus
 * @param items changes when the items do
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, items: unknown): (event: FocusEvent) => void {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (place.current === null || !lost) return;
    const shown = view.current?.querySelectorAll("[data-item]");
    const next = shown?.item(Math.min(place.current, shown.length - 1)) as Element | null | undefined;
    const target = next?.querySelector<HTMLElement>("button") ?? view.current?.querySelector<HTMLElement>("h2");
    target?.focus({ preventScroll: false });
  }, [items, view]);
  return ({ target }) => {
    const item = target.closest("[data-item]");
    place.current = item === null ? null : [...(view.current?.querySelectorAll("[data-item]") ?? [])].indexOf(item);
  };
}
