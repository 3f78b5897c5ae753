import type { Session } from "../session";

/** The pair of methods by which the client asks for an event and gives it up: `_Register…` and `_Unregister…`. */
export function registrationMethods(session: Session, target: () => string, events: Readonly<Record<string, number>>): Readonly<Record<string, () => void>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, () => { session.registrations.add(type, target()); }],
      [`_Unregister${name}`, () => { session.registrations.remove(type, target()); }],
    ]),
  );
}
