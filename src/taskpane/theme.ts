import type { Theme } from "@fluentui/react-components";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";
const FORCED = "(forced-colors: active)";

function subscribe(listener: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

function current(): "light" | "dark" | "contrast" {
  if (matchMedia(FORCED).matches) return "contrast";
  return matchMedia(DARK).matches ? "dark" : "light";
}

const THEMES: Readonly<Record<ReturnType<typeof current>, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** The theme that the person's system asks for. */
export function useTheme(): Theme {
  return THEMES[useSyncExternalStore(subscribe, current)];
}
