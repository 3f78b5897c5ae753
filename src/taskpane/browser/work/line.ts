import type { Progress } from "../../../workbook/workbook";
import type { Answers, Ask, Part, Reply, Request } from "./protocol";

/** The worker's side that the page sees; a test puts a stand-in in its place. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (request: Request, transfer: Transferable[]) => void;
  terminate: () => void;
}

/** Said to those who wait when the work is called off. */
export class CalledOff extends Error {}

/** Who hears of an answer before it is whole. */
export interface Listener {
  readonly progress?: Progress | undefined;
  /** The parts come from the beginning, perhaps again. */
  readonly begin?: () => void;
  readonly part?: (part: Part) => void;
}

interface Waiting extends Listener {
  readonly ask: Ask;
  readonly resolve: (answer: Answers[Ask["kind"]]) => void;
  readonly reject: (error: Error) => void;
}

function nothing(): void {
  // Nobody waits for it.
}

/** The line to a worker: what is asked goes one way, and answers come back to whoever asked. */
export class Line {
  private readonly waiting = new Map<number, Waiting>();
  private worker: WorkerLike;
  private lastId = 0;
  /** Why the worker answers no more. */
  private gone: Error | undefined;

  constructor(private readonly hire: () => WorkerLike) {
    this.worker = this.connect();
  }

  ask<K extends Ask["kind"]>(ask: Extract<Ask, { kind: K }>, listener: Listener = {}): Promise<Answers[K]> {
    if (this.gone !== undefined) return Promise.reject(this.gone);
    return new Promise((resolve, reject) => {
      this.send({
        ...listener,
        ask,
        resolve: (answer) => {
          resolve(answer as Answers[K]);
        },
        reject,
      });
    });
  }

  /**
   * Puts another worker in place of this one. It is asked `first`, and then all that is still waited for; what stops,
   * and what `first` brings about anyway, is not asked again.
   */
  renew(stops: ReadonlySet<Ask["kind"]>, first: Extract<Ask, { kind: "restore" }>): void {
    const waiting = [...this.waiting.values()];
    if (this.gone !== undefined || !waiting.some(({ ask }) => stops.has(ask.kind))) return;
    this.waiting.clear();
    this.disconnect();
    this.worker = this.connect();
    this.send({ ask: first, resolve: nothing, reject: nothing });
    for (const each of waiting) {
      if (stops.has(each.ask.kind)) each.reject(new CalledOff("Called off"));
      else if (each.ask.kind === "edit") each.resolve(null);
      else if (each.ask.kind !== "restore") {
        each.begin?.();
        this.send(each);
      }
    }
  }

  /** Ends the worker; whoever waits for it hears that it was called off. */
  close(): void {
    this.gone = new CalledOff("Called off");
    this.disconnect();
    this.failAll(this.gone);
  }

  private connect(): WorkerLike {
    const worker = this.hire();
    worker.onmessage = ({ data }) => {
      this.take(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.gone = new Error(event.message);
      this.failAll(this.gone);
    };
    return worker;
  }

  private disconnect(): void {
    this.worker.onmessage = null;
    this.worker.onerror = null;
    this.worker.terminate();
  }

  private send(waiting: Waiting): void {
    this.lastId += 1;
    this.waiting.set(this.lastId, waiting);
    this.worker.postMessage({ id: this.lastId, ask: waiting.ask }, []);
  }

  private take(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.kind === "part") waiting.part?.(reply.part);
    else if (reply.kind === "progress") waiting.progress?.(reply.done, reply.total);
    else {
      this.waiting.delete(reply.id);
      if (reply.kind === "answer") waiting.resolve(reply.answer);
      else waiting.reject(new Error(reply.message));
    }
  }

  private failAll(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
