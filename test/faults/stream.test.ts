import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { POINTER_KEY } from '#store/published.ts';
import { readSummary } from '#store/summaries.ts';
import { recompute } from '../../functions/jobs/aggregating.ts';
import { handler } from '../../functions/jobs/fold-district.ts';
import { handler as publishJob } from '../../functions/jobs/publish.ts';
import { changesIn, openWorld, published, putRecords } from '../jobs/job-world.ts';
import { station } from '../support/records.ts';
import { type Asked, type Fault, type FaultyServer, faultyServer } from './faulty-server.ts';

// The log is made when it is imported.
vi.hoisted(() => {
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
});

const HAISHU = '330203';
const JIANGBEI = '330205';

let world: Awaited<ReturnType<typeof openWorld>>;
let bucket: FaultyServer;
beforeAll(async () => {
  world = await openWorld();
  bucket = await faultyServer(process.env.AWS_ENDPOINT_URL_S3 ?? '');
  process.env.AWS_ENDPOINT_URL_S3 = bucket.endpoint;
});
beforeEach(async () => {
  await world.empty();
  bucket.misbehave(() => null);
});
afterAll(async () => {
  await bucket.stop();
  await world.close();
});

/** A station of a district by its number, built on that day of May; old enough to be no news to the recompute. */
const built = (district: string, n: number, day: number) => ({
  ...station(`${district}${String(n).padStart(3, '0')}`, {
    claims: [['builtOn', `2021-05-${String(day).padStart(2, '0')}`]],
  }),
  updatedAt: '2021-06-01T00:00:00.000Z',
});
const builtIn = async (district: string): Promise<readonly (string | null)[]> =>
  (await readSummary(district))?.summary.stations.map(({ builtOn }) => builtOn) ?? [];

describe('The stream', () => {
  it('may tell of changes twice, late, backwards and side by side: the summary is that of the records', async () => {
    const told: string[] = [];
    for (let change = 1; change <= 12; change += 1) {
      const district = change % 3 === 0 ? JIANGBEI : HAISHU;
      await putRecords(district, built(district, (change % 4) + 1, change));
      told.unshift(district, ...(change % 2 === 0 ? [district] : []));
      if (change % 5 === 0)
        await Promise.all([handler(changesIn(...told)), handler(changesIn(district, district))]);
    }
    const answers = await Promise.all([0, 1, 2].map(() => handler(changesIn(...told))));
    if (answers.some(({ batchItemFailures }) => batchItemFailures.length > 0))
      await handler(changesIn(...told));
    // Every old batch once more, after everything.
    await handler(changesIn(JIANGBEI));
    await handler(changesIn(HAISHU, JIANGBEI));
    expect(await builtIn(HAISHU)).toEqual(['2021-05-08', '2021-05-05', '2021-05-10', '2021-05-11']);
    expect(await builtIn(JIANGBEI)).toEqual(['2021-05-12', '2021-05-09', '2021-05-06', '2021-05-03']);
    const again = await recompute(NINGBO);
    expect([again.differences, again.written.filter((code) => [HAISHU, JIANGBEI].includes(code))]).toEqual([
      [],
      [],
    ]);
  });

  it('tells of a record that nobody can read, and its district is folded and published all the same', async () => {
    await putRecords(HAISHU, built(HAISHU, 1, 1), { sk: 'STATION#330203002', claims: { not: 'a list' } });
    await putRecords(HAISHU, { sk: 'REPORT#2021-06', month: '2021-06', rounds: 'none' }, { sk: 'NONSENSE' });
    expect(await handler(changesIn(HAISHU))).toEqual({ batchItemFailures: [] });
    await putRecords(HAISHU, built(HAISHU, 3, 3));
    expect(await handler(changesIn(HAISHU))).toEqual({ batchItemFailures: [] });
    expect(await builtIn(HAISHU)).toEqual(['2021-05-01', '2021-05-03']);
    expect((await readSummary(HAISHU))?.summary.unreadable).toEqual(['REPORT#2021-06', 'STATION#330203002']);
    expect((await published())?.summary[HAISHU]?.stations).toHaveLength(2);
  });
});

const REFUSED: Fault = {
  status: 500,
  body: '<Error><Code>InternalError</Code><Message>later</Message></Error>',
};
const isPointer = ({ path }: Asked): boolean => path.includes(POINTER_KEY);

describe('An object store that fails for a while', () => {
  it.each<readonly [string, (asked: Asked) => Fault | null]>([
    ['refuses everything', () => REFUSED],
    ['refuses to be written', ({ operation }) => (operation === 'PUT' ? REFUSED : null)],
    [
      'takes the parts and refuses the pointer',
      (asked) => (asked.operation === 'PUT' && isPointer(asked) ? REFUSED : null),
    ],
    ['refuses a part', (asked) => (asked.path.includes('/city.') ? REFUSED : null)],
  ])(
    '%s: the fold stands, the old publication stays whole, and the next minute makes up for it',
    async (_, fault) => {
      await putRecords(HAISHU, built(HAISHU, 1, 1));
      await handler(changesIn(HAISHU));
      await putRecords(HAISHU, built(HAISHU, 2, 2));
      bucket.misbehave(fault);
      expect(await handler(changesIn(HAISHU))).toEqual({ batchItemFailures: [] });
      expect(await builtIn(HAISHU)).toHaveLength(2);
      bucket.misbehave(() => null);
      expect((await published())?.summary[HAISHU]?.stations).toHaveLength(1);
      await publishJob();
      const after = await published();
      expect(after?.pointer.summaryVersions).toEqual({ [HAISHU]: 2 });
      expect(after?.summary[HAISHU]?.stations).toHaveLength(2);
    },
  );

  it('loses the answer to the pointer: it is written once, and nothing runs backwards', async () => {
    await putRecords(HAISHU, built(HAISHU, 1, 1));
    let lost = 0;
    bucket.misbehave((asked) => {
      if (asked.operation !== 'PUT' || !isPointer(asked) || lost > 0) return null;
      lost += 1;
      return 'ANSWER_LOST';
    });
    await handler(changesIn(HAISHU));
    expect(lost).toBe(1);
    expect((await published())?.pointer.summaryVersions).toEqual({ [HAISHU]: 1 });
    expect(await publishJob()).toEqual({ outcome: 'UNCHANGED' });
  });
});
