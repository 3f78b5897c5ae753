import { createRoot } from "react-dom/client";
import { readKept } from "./browser/keep/kept";
import { Page } from "./browser/page";
import { Desk } from "./browser/work/desk";
import { languageOf } from "./language";

const EXAMPLE_FILE = "porvoo-sekava.xlsx";

/**
 * A worker of its own for each workbook. It is started from an address of the page's own making: then the page's policy,
 * that nothing may be sent anywhere, holds for it as well, which it would not for a file of the server's.
 */
function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

function makeDesk(): Promise<Desk> {
  return Promise.resolve(new Desk(startWorker));
}

/** The pane without Excel: opens on the workbook that this browser remembers, or on the example. */
async function start(): Promise<void> {
  const place = document.getElementById("page");
  if (place === null) throw new Error("The page has no place for its content");
  const example = { file: EXAMPLE_FILE, bytes: () => Uint8Array.from(atob(EXAMPLE_WORKBOOK), (letter) => letter.charCodeAt(0)) };
  createRoot(place).render(<Page language={languageOf(navigator.language)} makeDesk={makeDesk} example={example} kept={await readKept()} />);
}

void start();
