import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Frame, Page, Route } from "playwright-core";
import type { ExcelHost } from "../host";
import type { EventEntry } from "../wire/events/wire-events";
import { CONVERSATION, HOST_ORIGIN, answerData, answerText, asksForEvents, commandText, completedCommand, eventText } from "./messages";
import type { FrameRequest } from "./messages";

/** A file of the add-in, as its server would give it. */
export interface AddInFile {
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

export interface FrameOptions {
  /** The task pane's address; its host name is the add-in's own. */
  readonly address: string;
  /** A file of the add-in by its path ("/taskpane.html"); null for one that it does not have. */
  readonly file: (path: string) => AddInFile | null;
  /** The language of Excel, "fi-FI". */
  readonly locale: string;
  /** How large the pane is, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

const PANE_SIZE = { width: 350, height: 800 } as const;

/** An add-in that runs in Excel on the web. */
export interface ExcelFrame {
  /** Excel's own page, with the add-in in a frame of the name "addin". */
  readonly page: Page;
  readonly addIn: Frame;
  /** Addresses that nobody serves here: an add-in without network asks for none. */
  readonly strayRequests: readonly string[];
  /** Calls of the client that the stand-in answered with an error. */
  readonly unknownCalls: readonly string[];
  /** Presses a ribbon button of the add-in, by the name of its function, and waits until that is done. */
  readonly press: (functionName: string) => Promise<void>;
  /** Lets go of the answers that `host.faults.holdsAnswers` keeps. */
  release(): Promise<void>;
}

const CLIENT_FOLDER = path.join(process.cwd(), "node_modules/@microsoft/office-js/dist");
/** Where add-ins load Office.js from, before and after the move of 2026. */
const CLIENT_ADDRESS = /^https:\/\/(?:appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted|officeapis\.public\.onecdn\.static\.microsoft\/1)\/([\w./-]+)$/u;

function hostPage({ address, locale, size = PANE_SIZE }: FrameOptions): string {
  const info = new URLSearchParams({ _host_Info: `Excel$Web$16.01$${locale}$correlation$$$0` });
  const source = `${address}?${info.toString()}#&_xdm_Info=${encodeURIComponent(`${CONVERSATION}|app1|${HOST_ORIGIN}/`).replaceAll("%7C", "|")}&_serializer_version=1`;
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Excel</title></head>
<body style="margin:0"><iframe name="addin" title="Lisäosa" style="border:0;width:${String(size.width)}px;height:${String(size.height)}px" src="${source.replaceAll("&", "&amp;")}"></iframe>
<script>
const frame = document.querySelector("iframe");
const sendToAddIn = (text) => frame.contentWindow.postMessage(text, new URL(frame.src).origin);
addEventListener("message", (event) => { if (event.source === frame.contentWindow && typeof event.data === "string") excelHost(event.data); });
</script></body></html>`;
}

function clientFile(address: string): AddInFile | undefined {
  const name = CLIENT_ADDRESS.exec(address.split(/[?#]/u)[0] ?? "")?.[1];
  if (name === undefined) return undefined;
  return { body: readFileSync(path.join(CLIENT_FOLDER, path.normalize(`/${name}`))), contentType: "text/javascript; charset=utf-8" };
}

function isRequest(value: unknown): value is FrameRequest {
  return typeof value === "object" && value !== null && "_messageType" in value && value._messageType === 0 && "_actionName" in value;
}

/** Serves every address: Excel's page, the add-in's files and Microsoft's client. Nothing leaves the computer. */
async function serve(context: BrowserContext, options: FrameOptions, stray: string[]): Promise<void> {
  const own = new URL(options.address).origin;
  await context.route("**/*", async (route: Route) => {
    const address = route.request().url();
    const { origin, pathname } = new URL(address);
    const file = address.startsWith(`${HOST_ORIGIN}/`)
      ? { body: hostPage(options), contentType: "text/html; charset=utf-8" }
      : origin === own
        ? options.file(pathname)
        : clientFile(address);
    if (file === null || file === undefined) {
      stray.push(address);
      await route.abort();
      return;
    }
    await route.fulfill({ body: typeof file.body === "string" ? file.body : Buffer.from(file.body), contentType: file.contentType });
  });
}

/**
 * Opens an add-in in Excel on the web: the unmodified bundle and Microsoft's unmodified client in a frame, and the
 * same host behind them as in Node.
 */
export async function openFrame(context: BrowserContext, host: ExcelHost, options: FrameOptions): Promise<ExcelFrame> {
  const strayRequests: string[] = [];
  const unknownCalls: string[] = [];
  const held: string[] = [];
  const presses = new Map<string, () => void>();
  let listening = false;
  await serve(context, options, strayRequests);
  const page = await context.newPage();
  const send = async (text: string): Promise<void> => {
    if (host.faults.holdsAnswers) held.push(text);
    else if (!page.isClosed()) await page.evaluate(`sendToAddIn(${JSON.stringify(text)})`);
  };
  await page.exposeFunction("excelHost", async (text: string) => {
    const request: unknown = JSON.parse(text);
    if (!isRequest(request)) return;
    if (asksForEvents(request)) listening = true;
    presses.get(completedCommand(request) ?? "")?.();
    const data = answerData(host, options.locale, request, (name) => unknownCalls.push(name));
    if (data !== null) await send(answerText(request, data));
  });
  host.onEvents((entries: readonly EventEntry[]) => {
    // The answer of the request that caused them is on its way already.
    if (listening) setImmediate(() => void send(eventText(entries)));
  });
  await page.goto(`${HOST_ORIGIN}/x/_layouts/xlviewerinternal.aspx`);
  const addIn = page.frame("addin");
  if (addIn === null) throw new Error("The add-in has no frame");
  return {
    page,
    addIn,
    strayRequests,
    unknownCalls,
    press: async (functionName) => {
      const id = `press-${String(presses.size + 1)}`;
      const done = new Promise<void>((resolve) => presses.set(id, resolve));
      await send(commandText(functionName, id));
      await done;
    },
    release: async () => {
      host.faults.holdsAnswers = false;
      for (const text of held.splice(0)) await send(text);
    },
  };
}
