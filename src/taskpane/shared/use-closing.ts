import { useEffect, useState } from "react";

/** Whether a dialog is open, and how it is closed. */
export interface Closing {
  readonly open: boolean;
  readonly close: () => void;
}

/**
 * A dialog whose work takes away what it was opened from closes before it goes: nothing gives the focus back then, and
 * one that is taken away while it is open would keep the keyboard to itself.
 * @param onClosed takes the dialog away
 */
export function useClosing(onClosed: () => void): Closing {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (!open) onClosed();
  }, [open, onClosed]);
  return {
    open,
    close: () => {
      setOpen(false);
    },
  };
}
