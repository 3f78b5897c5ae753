const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** By then the browser has taken the file, in milliseconds. */
const LONG_ENOUGH = 60_000;

/** Hands a workbook to the person as a download. It never leaves the computer. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, LONG_ENOUGH);
}

/** A file's name without its ending. */
export function stemOf(file: string): string {
  return file.replace(/\.[^.]+$/u, "");
}
