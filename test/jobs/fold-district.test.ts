import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSummary } from '#store/summaries.ts';
import { handler } from '../../functions/jobs/fold-district.ts';
import { handler as publishJob } from '../../functions/jobs/publish.ts';
import { station } from '../support/records.ts';
import { changesIn, openWorld, published, putRecords } from './job-world.ts';

const HAISHU = '330203';
const JIANGBEI = '330205';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.empty());

const built = (code: string, on: string) => station(code, { claims: [['builtOn', on]] });
const builtOn = async (code: string): Promise<string | null | undefined> =>
  (await readSummary(code.slice(0, 6)))?.summary.stations.find((row) => row.code === code)?.builtOn;

describe('A change in a district', () => {
  it('is folded and published at once', async () => {
    await putRecords(HAISHU, built('330203001', '2021-05-01'));
    expect(await handler(changesIn(HAISHU))).toEqual({ batchItemFailures: [] });
    const seen = await published();
    expect(seen?.pointer.summaryVersions).toEqual({ [HAISHU]: 1 });
    expect(seen?.summary[HAISHU]?.stations).toMatchObject([{ code: '330203001', builtOn: '2021-05-01' }]);
  });

  it('is published once: the minute’s schedule finds nothing left to do', async () => {
    await putRecords(HAISHU, built('330203001', '2021-05-01'));
    await handler(changesIn(HAISHU));
    expect(await publishJob()).toEqual({ outcome: 'UNCHANGED' });
  });

  it('waits for the schedule in a crowd of changes, and is seen by everybody then', async () => {
    for (let i = 1; i <= 7; i += 1) {
      await putRecords(HAISHU, built(`33020300${i}`, '2021-05-01'));
      await handler(changesIn(HAISHU));
    }
    const seen = await published();
    expect(seen?.pointer.summaryVersions).toEqual({ [HAISHU]: 5 });
    expect((await readSummary(HAISHU))?.summary.version).toBe(7);
  });

  it('counts once, however often the stream tells of it', async () => {
    await putRecords(HAISHU, built('330203001', '2021-05-01'));
    await handler(changesIn(HAISHU, HAISHU, HAISHU));
    await handler(changesIn(HAISHU));
    expect((await readSummary(HAISHU))?.summary.version).toBe(1);
  });

  it('is never lost between folds that run at the same time', async () => {
    await putRecords(HAISHU, built('330203001', '2021-05-01'));
    const rounds = Array.from({ length: 6 }, async (_, i) => {
      await putRecords(HAISHU, built(`33020300${i + 2}`, `2021-06-0${i + 1}`));
      return handler(changesIn(HAISHU));
    });
    const answers = await Promise.all(rounds);
    // Whoever was given back by the stream is delivered again, as Lambda does.
    if (answers.some((answer) => answer.batchItemFailures.length > 0)) await handler(changesIn(HAISHU));
    expect((await readSummary(HAISHU))?.summary.stations).toHaveLength(7);
    expect(await builtOn('330203007')).toBe('2021-06-06');
  });

  it('of another partition, or of a district that the city does not have, is passed over', async () => {
    const event = changesIn('990001');
    expect(await handler(event)).toEqual({ batchItemFailures: [] });
    expect(await published()).toBeNull();
  });
});

describe('A district that cannot be folded', () => {
  it('is delivered again from its first record, and the others are folded', async () => {
    await putRecords(JIANGBEI, built('330205001', '2021-05-02'));
    const records = process.env.RECORDS_TABLE;
    process.env.RECORDS_TABLE = 'no-such-table';
    const failed = await handler(changesIn(HAISHU, JIANGBEI, HAISHU));
    process.env.RECORDS_TABLE = records;
    expect(failed.batchItemFailures).toEqual([{ itemIdentifier: '100' }, { itemIdentifier: '101' }]);
    expect(await handler(changesIn(HAISHU, JIANGBEI))).toEqual({ batchItemFailures: [] });
    expect(await builtOn('330205001')).toBe('2021-05-02');
  });
});
