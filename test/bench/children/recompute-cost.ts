import { pathToFileURL } from 'node:url';
import { answer } from '../child.ts';

/** What a full recompute takes of a fresh process that has loaded the function's bundle and nothing else. */
export interface RecomputeCost {
  /** CPU time of each run, in microseconds, the first one cold. */
  readonly runs: readonly number[];
  /** Most memory that the process had before the bundle was loaded, after the first run, and ever, in bytes. */
  readonly peaks: readonly [before: number, once: number, ever: number];
}

const RUNS = 7;

// Argument: the bundle of the function. The environment names an engine with the records.
const [bundle = ''] = process.argv.slice(2);
const peak = () => process.resourceUsage().maxRSS * 1024;
const before = peak();
const { handler }: { handler: () => Promise<object> } = await import(pathToFileURL(bundle).href);
const runs: number[] = [];
let once = 0;
for (let run = 0; run < RUNS; run += 1) {
  const start = process.cpuUsage();
  await handler();
  const { user, system } = process.cpuUsage(start);
  runs.push(user + system);
  once ||= peak();
}
answer({ runs, peaks: [before, once, peak()] } satisfies RecomputeCost);
