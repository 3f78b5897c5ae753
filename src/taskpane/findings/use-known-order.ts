import { useEffect, useMemo, useRef } from "react";
import { inKnownOrder } from "../logic/findings/known-order";

/** A list that keeps the order in which it was first seen, so that nothing changes places under the eyes when it is renewed. */
export function useKnownOrder<T extends { readonly key: string }>(items: readonly T[]): readonly T[] {
  const known = useRef<readonly string[]>([]);
  const ordered = useMemo(() => inKnownOrder(items, known.current), [items]);
  useEffect(() => {
    known.current = ordered.map(({ key }) => key);
  }, [ordered]);
  return ordered;
}
