/** Copies a text to the clipboard; false where the host does not let us. */
export async function copyText(text: string): Promise<boolean> {
  // Old hosts and pages without https have no clipboard at all, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
