import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane made with React and Fluent can be: one button, once Office is ready. */
void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane");
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Digitiekartta</Button>
    </FluentProvider>,
  );
});
