import { useEffect, useEffectEvent } from "react";

/** What Escape closes, the last opened last. */
const open: (() => void)[] = [];

function closeLast(event: KeyboardEvent): void {
  // Menus and dialogs close themselves.
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const close = open.at(-1);
  if (close === undefined) return;
  event.preventDefault();
  // Office.js would take the Escape, too, and leave the pane for the sheet.
  event.stopPropagation();
  close();
}

/** While something is open, Escape closes it, unless something else was opened after it. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return undefined;
    const entry = (): void => {
      closeNow();
    };
    if (open.length === 0) document.addEventListener("keydown", closeLast);
    open.push(entry);
    return () => {
      open.splice(open.indexOf(entry), 1);
      if (open.length === 0) document.removeEventListener("keydown", closeLast);
    };
  }, [isOpen]);
}
