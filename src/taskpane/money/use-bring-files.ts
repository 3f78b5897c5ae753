import { usePane } from "../pane-context";

/** Hands files over to the session; undefined where the pane cannot read files. */
export function useBringFiles(): ((files: readonly File[]) => void) | undefined {
  const { session } = usePane();
  if (!session.ledger.readsFiles) return undefined;
  return (files) => {
    if (files.length > 0) void session.ledger.addFiles(files.map((file) => ({ name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) })));
  };
}
