import { FluentProvider } from "@fluentui/react-components";
import { useTheme } from "./theme";

/**
 * A page in the person's colours. Fluent gives menus and dialogs the provider's own classes: a height there would lay a
 * blank sheet over the page, so that what gives it its size stands inside.
 */
export function ThemedPage({ className, children }: { readonly className: string; readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <FluentProvider theme={useTheme()}>
      <div className={className}>{children}</div>
    </FluentProvider>
  );
}
