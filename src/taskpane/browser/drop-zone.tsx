import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";

const useStyles = makeStyles({
  zone: { position: "fixed", inset: "8px", zIndex: 1000, display: "flex", alignItems: "center", justifyContent: "center", textAlign: "center", padding: "24px", border: `3px dashed ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackgroundAlpha2, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, pointerEvents: "none" },
});

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/** Takes files that are dropped anywhere on the page, and says so while they hang over it. */
export function DropZone({ text, onDrop }: { readonly text: string; readonly onDrop: (files: readonly File[]) => void }): React.JSX.Element | null {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return isOver ? <div className={styles.zone}>{text}</div> : null;
}
