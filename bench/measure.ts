/** One timed task: how it is called, and what it does. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly times: readonly number[];
}

/** The time that so large a share of all is not above: half of them for the median. */
export function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

function collectGarbage(): void {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
}

/** Runs the tasks in turn, A B C A B C …, so that a machine whose speed drifts treats all alike; the first turn warms up. */
export async function measure(tasks: readonly Task[], turns: number): Promise<readonly Timing[]> {
  const times = new Map(tasks.map((task) => [task.name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const task of tasks) {
      collectGarbage();
      const start = performance.now();
      await task.run();
      const took = performance.now() - start;
      if (turn > 0) times.get(task.name)?.push(took);
    }
  }
  return [...times].map(([name, each]) => ({ name, times: each, median: median(each) }));
}

/** Prints times and the ratio to the first task; `most` is the claim that is kept. True when every claim holds. */
export function printRatios(title: string, timings: readonly Timing[], claims: Readonly<Record<string, number>>): boolean {
  const [base] = timings;
  console.log(`\n${title}`);
  let kept = true;
  for (const { name, median, times } of timings) {
    const ratio = base === undefined || base.median === 0 ? 0 : median / base.median;
    const most = claims[name];
    const verdict = most === undefined ? "" : ratio <= most ? `  (at most ${most}: kept)` : `  (at most ${most}: NOT KEPT)`;
    if (most !== undefined && ratio > most) kept = false;
    console.log(`  ${name.padEnd(46)} ${median.toFixed(0).padStart(7)} ms   ${ratio.toFixed(2).padStart(5)} ×   [${times.map((time) => time.toFixed(0)).join(" ")}]${verdict}`);
  }
  return kept;
}
