/** Which value each of the given signs stands for; `signs` lists for each value its signs without anything between. */
export function signMap<Value extends string>(signs: Readonly<Partial<Record<Value, string>>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  const values = Object.keys(signs) as Value[]; // Object.keys forgets the type of its keys
  for (const value of values) for (const sign of Array.from(signs[value] ?? "")) map.set(sign, value);
  return map;
}
