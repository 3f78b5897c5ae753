/** Colours of the terminal; plain text where the output goes elsewhere. Colour only doubles what words say. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

export function makePaint(colour: boolean): Paint {
  const wrap = (open: number, close: number) => (text: string) => (colour && text !== "" ? `\u001B[${open}m${text}\u001B[${close}m` : text);
  return { bold: wrap(1, 22), faint: wrap(2, 22), red: wrap(31, 39), yellow: wrap(33, 39), blue: wrap(34, 39) };
}
