import { createContext, useContext, useState } from "react";
import { useSession } from "../pane-context";

/** When a check was over, by the person's clock. */
export interface CheckedAt {
  readonly hours: number;
  readonly minutes: number;
}

function now(): CheckedAt {
  const clock = new Date();
  return { hours: clock.getHours(), minutes: clock.getMinutes() };
}

const Context = createContext<CheckedAt>({ hours: 0, minutes: 0 });

/** Notes the time of each check, whichever view is open then. */
export function CheckedAtProvider({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { review } = useSession();
  const [noted, setNoted] = useState({ review, at: now() });
  if (noted.review !== review) setNoted({ review, at: now() });
  return <Context value={noted.at}>{children}</Context>;
}

/** When the check that is shown was over. */
export function useCheckedAt(): CheckedAt {
  return useContext(Context);
}
