import { foldDistrict } from '#domain/fold.ts';
import { withRegistry } from '../../../infra/local/connect.ts';
import { answer } from '../child.ts';

/** What the records of a registry are, and what folding them takes at least. */
export interface FoldFloor {
  /** Items of the table. */
  readonly stored: number;
  /** Facts: each row of a report's round, and every other item. */
  readonly facts: number;
  /** CPU time of parsing all records from JSON text and folding them once, in microseconds, by run. */
  readonly runs: readonly number[];
}

const RUNS = 15;

// Argument: a loaded data directory.
const [dataDir = ''] = process.argv.slice(2);
await withRegistry(dataDir, async () => {
  const { moment } = await import('#store/clock.ts');
  const { recordsOf } = await import('../../../functions/jobs/folding.ts');
  const deployment = await import('#store/programme.ts');
  const programme = deployment.programme();
  const through = moment();
  let stored = 0;
  let facts = 0;
  const texts: { readonly districtCode: string; readonly text: string }[] = [];
  for (const { code } of programme.districts) {
    const records = await recordsOf(code);
    stored += records.length;
    for (const record of records) facts += Array.isArray(record.rows) ? record.rows.length : 1;
    texts.push({ districtCode: code, text: JSON.stringify(records) });
  }
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.cpuUsage();
    for (const { districtCode, text } of texts)
      foldDistrict(JSON.parse(text), { districtCode, version: 1, programme, through });
    const { user, system } = process.cpuUsage(start);
    runs.push(user + system);
  }
  answer({ stored, facts, runs } satisfies FoldFloor);
});
