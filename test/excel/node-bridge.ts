import { readFileSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import vm from "node:vm";
import type { Refusal } from "./faults";
import type { ExcelHost, HostAnswer } from "./host";
import type { EventEntry } from "./wire/events/wire-events";
import { CLIENT_FILE } from "./wire/requirement-sets";

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** The client of Office.js as an add-in sees it, and the host behind it. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly host: ExcelHost;
  /** Waits until every answer and every event has arrived and its handlers have run. */
  settled(): Promise<void>;
  /** Lets go of the answers that `host.faults.holdsAnswers` keeps. */
  release(): void;
}

const HELPERS = `
var __extends = function (d, b) {
  Object.setPrototypeOf(d, b);
  function Made() { this.constructor = d; }
  d.prototype = b === null ? Object.create(b) : (Made.prototype = b.prototype, new Made());
};
var __assign = Object.assign;
`;

let script: vm.Script | undefined;

/** The part of the client that knows batches and Excel; the part before it is about Office's own page. */
function clientScript(): vm.Script {
  if (script === undefined) {
    const source = readFileSync(CLIENT_FILE, "utf8");
    const first = source.indexOf("\nvar OfficeExtension;");
    const second = source.indexOf("\nvar OfficeExtension;", first + 1);
    script = new vm.Script(HELPERS + source.slice(second), { filename: "office-js-client.js" });
  }
  return script;
}

/** How Excel words a request that it turns away. */
const REFUSALS: Readonly<Record<Refusal, { readonly statusCode: number; readonly code: string }>> = {
  "cell edit mode": { statusCode: 400, code: "InvalidOperationInCellEditMode" },
  throttled: { statusCode: 429, code: "ActivityLimitReached" },
  "request too large": { statusCode: 400, code: "RequestPayloadSizeLimitExceeded" },
  "answer too large": { statusCode: 400, code: "ResponsePayloadSizeLimitExceeded" },
  "connection lost": { statusCode: 500, code: "ConnectionFailure" },
};

function response(answer: HostAnswer): { readonly statusCode: number; readonly headers: object; readonly body: string } {
  if (answer.kind === "answered") return { statusCode: 200, headers: {}, body: answer.body };
  const { statusCode, code } = REFUSALS[answer.why];
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: answer.why } }) };
}

/** The wire between one client and the host that it talks to now. */
class Wire {
  readonly pending = new Set<Promise<void>>();
  readonly held: (() => void)[] = [];
  readonly bridge: NativeBridge = { sendMessageToHost: (text) => { this.request(text); } };

  constructor(public host: ExcelHost) {
    this.join(host);
  }

  /** From now on the client talks to this host. */
  join(host: ExcelHost): void {
    this.host = host;
    host.onEvents((entries: readonly EventEntry[]) => {
      if (host !== this.host) return;
      // A turn later than the answer of the request that caused them, as Excel does.
      const send = (): void => { this.later(() => this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }))); };
      if (host.faults.holdsAnswers) this.held.push(send);
      else this.later(send);
    });
  }

  private later(send: () => void): void {
    const promise = nextTurn().then(send).finally(() => this.pending.delete(promise));
    this.pending.add(promise);
  }

  private request(text: string): void {
    const { host } = this;
    const { id, message } = JSON.parse(text) as { readonly id: number; readonly message: { readonly body: unknown } };
    const answer = response(host.process(message.body, Buffer.byteLength(text)));
    const send = (): void => this.bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
    if (host.faults.holdsAnswers) this.held.push(send);
    else this.later(send);
  }
}

function officeOf(wire: Wire): object {
  const isSetSupported = (name: string, version: string | number = "1.1"): boolean => {
    const sets: Readonly<Record<string, number>> = { ExcelApi: wire.host.minorVersion, SharedRuntime: 1 };
    const [major = "0", minor = "0"] = String(version).split(".");
    const newest = sets[name];
    return newest !== undefined && Number(major) === 1 && Number(minor) <= newest;
  };
  return { context: { requirements: { isSetSupported }, platform: "PC", host: "Excel", displayLanguage: "fi-FI", contentLanguage: "fi-FI" } };
}

function loadClient(wire: Wire): Record<string, unknown> {
  const sandbox: Record<string, unknown> = {
    navigator: { userAgent: "Node" },
    console,
    setTimeout,
    clearTimeout,
    performance,
    Office: officeOf(wire),
    _richApiNativeBridge: wire.bridge,
  };
  const context = vm.createContext(sandbox);
  const page: unknown = vm.runInContext("this", context);
  Object.assign(sandbox, { window: page, self: page });
  try {
    clientScript().runInContext(context);
  } catch (error) {
    // A logger that only exists on Office's own page; Excel is complete by then.
    if (!String(error).includes("OSFAriaLogger")) throw error;
  }
  return sandbox;
}

function clientOf(sandbox: Record<string, unknown>, wire: Wire): ExcelClient {
  return {
    Excel: sandbox["Excel"] as typeof Excel,
    OfficeExtension: sandbox["OfficeExtension"] as typeof OfficeExtension,
    Office: sandbox["Office"] as typeof Office,
    host: wire.host,
    settled: async () => {
      do {
        await Promise.all(wire.pending);
        await nextTurn();
      } while (wire.pending.size > 0);
    },
    release: () => {
      wire.host.faults.holdsAnswers = false;
      // Events were held in front of the answer of the request that caused them.
      for (const send of wire.held.splice(0)) send();
    },
  };
}

/** Loads Microsoft's own client anew and joins it to a host. */
export function openClient(host: ExcelHost): ExcelClient {
  const wire = new Wire(host);
  return clientOf(loadClient(wire), wire);
}

let shared: { readonly sandbox: Record<string, unknown>; readonly wire: Wire } | undefined;

/** Joins one and the same client to host after host: for tests that open hundreds, one after the other, and leave no events registered. */
export function shareClient(host: ExcelHost): ExcelClient {
  if (shared === undefined) {
    const wire = new Wire(host);
    shared = { sandbox: loadClient(wire), wire };
  } else shared.wire.join(host);
  return clientOf(shared.sandbox, shared.wire);
}
