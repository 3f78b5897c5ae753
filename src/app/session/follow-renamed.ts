interface Named {
  readonly name: string;
}

/**
 * The name that a sheet has by now. Hosts tell names, not identities: where one name is gone and one is new, it is the
 * same sheet.
 */
export function followRenamed(sheet: string, before: readonly Named[], now: readonly Named[]): string {
  const names = new Set(now.map(({ name }) => name));
  const known = new Set(before.map(({ name }) => name));
  if (names.has(sheet) || before.length !== now.length) return sheet;
  const [added, ...others] = now.filter(({ name }) => !known.has(name));
  return added === undefined || others.length > 0 ? sheet : added.name;
}
