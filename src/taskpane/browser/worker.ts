import { makeServer } from "./work/serve";
import type { Ask, Reply, Request } from "./work/protocol";

/** The part of a worker's global scope that is used; its types would clash with those of a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (reply: Reply, transfer: Transferable[]) => void;
}

const scope = globalThis as unknown as WorkerScope;
const server = makeServer();
/** Progress is told so often, in milliseconds. */
const OFTEN = 60;

/** One after the other: what is asked later builds on what was asked before. */
let queue: Promise<void> = Promise.resolve();

async function answer({ id, ask }: Request): Promise<void> {
  let told = 0;
  const telling = {
    part: (part: Extract<Reply, { kind: "part" }>["part"]): void => {
      scope.postMessage({ id, kind: "part", part }, []);
    },
    progress: (done: number, total: number): void => {
      const now = performance.now();
      if (now - told < OFTEN) return;
      told = now;
      scope.postMessage({ id, kind: "progress", done, total }, []);
    },
  };
  try {
    const serve = server[ask.kind] as (ask: Ask, how: typeof telling) => unknown;
    const given = (await serve(ask, telling)) as Extract<Reply, { kind: "answer" }>["answer"];
    scope.postMessage({ id, kind: "answer", answer: given }, given instanceof Uint8Array ? [given.buffer] : []);
  } catch (error) {
    scope.postMessage({ id, kind: "failed", message: error instanceof Error ? error.message : String(error) }, []);
  }
}

scope.onmessage = ({ data }) => {
  queue = queue.then(() => answer(data));
};
