import { Button, FluentProvider, makeStyles } from "@fluentui/react-components";
import { Component } from "react";
import type { Language } from "../core/programme/language";
import { START_WORDS } from "../text/start-words";
import { useTheme } from "./theme";

const useStyles = makeStyles({ column: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", padding: "12px" }, text: { margin: 0 } });

function Apology({ language }: { readonly language: Language }): React.JSX.Element {
  const styles = useStyles();
  const { notLoaded, retry } = START_WORDS[language];
  return (
    <div className={styles.column} role="alert">
      <p className={styles.text}>{notLoaded}</p>
      <Button
        onClick={() => {
          location.reload();
        }}
      >
        {retry}
      </Button>
    </div>
  );
}

/** In place of the whole pane when not even its words can be had. */
export function NotLoaded({ language }: { readonly language: Language }): React.JSX.Element {
  return (
    <FluentProvider theme={useTheme()}>
      <Apology language={language} />
    </FluentProvider>
  );
}

interface BoundaryProps {
  readonly language: Language;
  readonly children: React.ReactNode;
}

interface Failure {
  readonly error: Error | null;
}

/** In place of a part whose file cannot be had. Any other error is a broken promise and goes on. */
export class LoadingBoundary extends Component<BoundaryProps, Failure> {
  override state: Failure = { error: null };

  static getDerivedStateFromError(error: Error): Failure {
    return { error };
  }

  override render(): React.ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error.name === "ChunkLoadError") return <Apology language={this.props.language} />;
    throw error;
  }
}
