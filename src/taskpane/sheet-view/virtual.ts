import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo } from "react";
import type { Axis } from "./model/axis";

/** A row or column that is drawn: its place on the axis, where it begins and how large it is, in pixels. */
export interface Drawn {
  readonly place: number;
  readonly start: number;
  readonly size: number;
}

/** The part of an axis that is drawn. The only file that knows which library works it out. */
export interface DrawnPart {
  readonly drawn: readonly Drawn[];
  /** Of the whole axis, frozen part and head included. */
  readonly total: number;
  /** Where a place begins. */
  startOf(place: number): number;
  /** Brings a place into sight, no further than it takes. */
  show(place: number): void;
}

export interface DrawnPartSource {
  readonly axis: Axis;
  readonly scroller: React.RefObject<HTMLElement | null>;
  readonly horizontal: boolean;
  /** So many places are always drawn, elsewhere. */
  readonly frozen: number;
  /** Pixels before the first place: row numbers or column letters. */
  readonly head: number;
  /** So many more than fit are drawn on each side. */
  readonly spare: number;
}

export function useDrawnPart({ axis, scroller, horizontal, frozen, head, spare }: DrawnPartSource): DrawnPart {
  let kept = head;
  for (let place = 0; place < frozen; place += 1) kept += axis.sizeAt(place);
  const virtualizer = useVirtualizer({
    count: Math.max(0, axis.count - frozen),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.sizeAt(index + frozen),
    horizontal,
    overscan: spare,
    paddingStart: kept,
    scrollPaddingStart: kept,
  });
  // Another sheet or other sizes: what was measured no longer holds.
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [axis, virtualizer]);
  const items = virtualizer.getVirtualItems();
  // The same list as long as the same places are drawn: rows that stay are not drawn anew while the sheet is scrolled.
  const drawn = useMemo(() => items.map(({ index, start, size }) => ({ place: index + frozen, start, size })), [items, frozen]);
  return {
    drawn,
    total: virtualizer.getTotalSize(),
    startOf: (place) => virtualizer.measurementsCache[place - frozen]?.start ?? kept,
    show: (place) => {
      const [item, element, seen] = [virtualizer.measurementsCache[place - frozen], scroller.current, virtualizer.scrollRect];
      if (item === undefined || element === null || seen === null) return;
      const [offset, size] = [virtualizer.scrollOffset ?? 0, horizontal ? seen.width : seen.height];
      // Sizes are known: the library's own way would have the browser lay out the whole page at every key.
      // What does not fit whole is shown from its beginning.
      const fits = item.size <= size - kept;
      const to = item.start - kept < offset || !fits ? item.start - kept : item.end > offset + size ? item.end - size : offset;
      if (to !== offset) element.scrollTo(horizontal ? { left: to } : { top: to });
    },
  };
}
