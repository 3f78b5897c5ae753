/** Colours of the terminal; plain text where the output goes elsewhere. Colour only doubles what words say. */
export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

export function makePaint(colour: boolean): Paint {
  const wrap = (open: number, close: number) => (text: string) => (colour && text !== "" ? `\u001B[${open}m${text}\u001B[${close}m` : text);
  return { bold: wrap(1, 22), faint: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), blue: wrap(34, 39) };
}
