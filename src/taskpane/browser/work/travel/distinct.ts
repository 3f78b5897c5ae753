/** Things that travel once, however often they occur: each is meant by its place among all that were met. */
export class Distinct<T> {
  private readonly places = new Map<unknown, number>();
  private fresh: T[] = [];

  /** @param keyOf the same for things that are alike */
  constructor(private readonly keyOf: (item: T) => unknown) {}

  placeOf(item: T): number {
    const key = this.keyOf(item);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(key, place);
      this.fresh.push(item);
    }
    return place;
  }

  /** Those that were met for the first time since this was asked last, in the order of their places. */
  takeFresh(): readonly T[] {
    const taken = this.fresh;
    this.fresh = [];
    return taken;
  }
}

/** Gives every object the same key each time, and different objects different ones. */
export function identityKeys(): (item: object) => number {
  const keys = new Map<object, number>();
  return (item) => {
    const known = keys.get(item);
    if (known !== undefined) return known;
    keys.set(item, keys.size);
    return keys.size - 1;
  };
}

/** Lists longer than this are told by their identity: to compare their contents would cost more than to send them. */
const LONG = 32;

/** A key that is the same for contents that are alike; long lists are alike only where they are one. */
export function contentKeys(): (content: unknown) => string {
  const identity = identityKeys();
  const keyOf = (content: unknown): string => {
    if (typeof content !== "object" || content === null) return typeof content === "string" ? JSON.stringify(content) : String(content);
    if (Array.isArray(content)) return content.length > LONG ? `#${identity(content)}` : `[${content.map(keyOf).join()}]`;
    return `{${Object.entries(content).map(([name, value]) => `${name}:${keyOf(value)}`).join()}}`;
  };
  return keyOf;
}

/** Long lists piece by piece, so that whoever takes them in can do something else between two pieces. */
export function* slices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
