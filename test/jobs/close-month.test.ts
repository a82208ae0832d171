import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { readCloses } from '#store/closes.ts';
import { keys } from '#store/keys.ts';
import { handler } from '../../functions/jobs/close-month.ts';
import { closeOverdue } from '../../functions/jobs/closing.ts';
import { actAt, historyOf } from '../support/registry.ts';
import { DISTRICTS, openWorld, putRecords, setClock } from './job-world.ts';

const HAISHU = '330203';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.empty());

const run = (at: string) => {
  setClock(at);
  return handler({}, { awsRequestId: 'schedule' });
};
const closes = async () => (await readCloses(DISTRICTS)).map(({ close }) => close);

describe('What nobody has closed by the end of its month', () => {
  it('stays open through the last second of its last day', async () => {
    expect(await run('2021-04-30T23:59:58+08:00')).toEqual({ closed: [] });
    expect(await closes()).toEqual(DISTRICTS.map(() => null));
  });

  it('closes by itself after it, in every district, by the system', async () => {
    expect(await run('2021-05-01T00:05:00+08:00')).toEqual({ closed: ['2021-04'] });
    for (const close of await closes())
      expect(close).toMatchObject({ month: '2021-04', closedThrough: '2021-04-23', version: 1 });
    expect(await historyOf(keys.close(HAISHU))).toMatchObject([
      { officer: 'system', role: 'SYSTEM', operation: 'closePeriod', requestId: 'schedule' },
    ]);
    expect(await run('2021-05-02T00:05:00+08:00')).toEqual({ closed: [] });
  });

  it('is made up in turn by a machine that slept, each month through its own 23rd or its first filing', async () => {
    const slot = (month: string, firstSubmittedAt: string) => ({
      ...{ sk: `REPORT#${month}`, month, districtCode: HAISHU, state: 'SUBMITTED', firstSubmittedAt },
      ...{ version: 1, rounds: [], returnCount: 0, openedAt: null, acceptedAt: null },
    });
    await putRecords(
      HAISHU,
      slot('2021-05', '2021-05-14T02:00:00.000Z'),
      slot('2021-06', '2021-07-05T02:00:00.000Z'),
    );
    expect(await run('2021-07-09T10:00:00+08:00')).toEqual({ closed: ['2021-04', '2021-05', '2021-06'] });
    const history = await historyOf(keys.close(HAISHU));
    const through = history.map(({ changes }) => changes.find(({ field }) => field === 'closedThrough')?.to);
    expect(through).toEqual(['2021-04-23', '2021-05-14', '2021-06-23']);
  });

  it('is found in the one district that is behind', async () => {
    await run('2021-05-01T00:05:00+08:00');
    await run('2021-06-01T00:05:00+08:00');
    await putRecords(HAISHU, {
      ...{ sk: 'CLOSE', districtCode: HAISHU, month: '2021-04', closedThrough: '2021-04-23', version: 7 },
      ...{ auditHash: 'h', createdAt: '2021-05-01T00:00:00.000Z', createdBy: 'city', schema: 1 },
      ...{ updatedAt: '2021-05-01T00:00:00.000Z', updatedBy: 'city' },
    });
    expect(await run('2021-06-02T00:05:00+08:00')).toEqual({ closed: ['2021-05'] });
    expect((await closes()).map((close) => close?.month)).toEqual(DISTRICTS.map(() => '2021-05'));
    expect((await closes()).map((close) => close?.version)).toEqual([8, ...DISTRICTS.slice(1).map(() => 2)]);
  });

  it('is closed once by two that wake at the same moment', async () => {
    const act = () => ({ ...actAt('2021-06-01T00:05:00.000Z', 'closePeriod'), officer: 'system' });
    const done = await Promise.all([closeOverdue(NINGBO, act()), closeOverdue(NINGBO, act())]);
    expect(done.flat().sort()).toEqual(['2021-04', '2021-05']);
    expect((await closes()).map((close) => close?.version)).toEqual(DISTRICTS.map(() => 2));
  });
});
