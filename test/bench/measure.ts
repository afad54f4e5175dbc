/** Medians of interleaved rounds in one process; only ratios of one run are compared (single milliseconds drift up to two times). */
export type Pair = { readonly ours: () => unknown; readonly limit: () => unknown };
export type Ratio = { readonly oursMs: number; readonly limitMs: number; readonly ratio: number };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const timed = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** Best of three series: the machine's noise only ever makes things slower. */
export function compare({ ours, limit }: Pair, rounds: number): Ratio {
  const series = [0, 1, 2].map(() => {
    for (let i = 0; i < 5; i += 1) {
      ours();
      limit();
    }
    const pairs = Array.from({ length: rounds }, () => [timed(ours), timed(limit)] as const);
    return { oursMs: median(pairs.map(([a]) => a)), limitMs: median(pairs.map(([, b]) => b)), ratio: median(pairs.map(([a, b]) => a / b)) };
  });
  return series.reduce((best, one) => (one.ratio < best.ratio ? one : best));
}

/** CPU seconds of this process, its threads included. */
export async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
