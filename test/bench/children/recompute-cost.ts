import { withRegistry } from '../../../infra/local/connect.ts';
import { meterCapacity } from '../../support/capacity.ts';
import { answer } from '../child.ts';

/** What a full recompute takes of a fresh process. */
export interface RecomputeCost {
  /** Items read in one run. */
  readonly items: number;
  /** CPU time of each run, in microseconds, the first one cold. */
  readonly runs: readonly number[];
  /** CPU time of parsing the records from JSON text and folding them once, by run, warm. */
  readonly floors: readonly number[];
  /** Most memory that the process ever had, in bytes, after the last run and before the floor was measured. */
  readonly peak: number;
}

const RUNS = 7;

// Argument: a loaded data directory.
const [dataDir = ''] = process.argv.slice(2);
await withRegistry(dataDir, async () => {
  const { documents } = await import('#store/client.ts');
  const { moment } = await import('#store/clock.ts');
  const { foldDistrict } = await import('#domain/fold.ts');
  const { recordsOf } = await import('../../../functions/jobs/folding.ts');
  const { recompute } = await import('../../../functions/jobs/aggregating.ts');
  const { programmeOfDeployment } = await import('../../../functions/jobs/publishing.ts');
  const programme = programmeOfDeployment();
  const cpu = async (work: () => unknown): Promise<number> => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };

  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await cpu(() => recompute(programme)));
  const peak = process.resourceUsage().maxRSS * 1024;

  const meter = meterCapacity(documents);
  await recompute(programme);
  const items = meter.take().reduce((sum, call) => sum + (call.operation === 'Query' ? call.items : 0), 0);

  const texts: { readonly districtCode: string; readonly text: string }[] = [];
  for (const { code } of programme.districts)
    texts.push({ districtCode: code, text: JSON.stringify(await recordsOf(code)) });
  const floor = () => {
    for (const { districtCode, text } of texts)
      foldDistrict(JSON.parse(text), { districtCode, version: 1, programme, through: moment() });
  };
  const floors: number[] = [];
  for (let run = 0; run < RUNS; run += 1) floors.push(await cpu(floor));
  answer({ items, runs, floors, peak } satisfies RecomputeCost);
});
