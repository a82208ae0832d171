import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { readSummary, writeSummary } from '#store/summaries.ts';
import { handler } from '../../functions/jobs/aggregate.ts';
import { figuresAsOf, scriptForm } from '../../functions/jobs/as-of.ts';
import { handler as foldDistrict } from '../../functions/jobs/fold-district.ts';
import { line, plan, report, row, station } from '../support/records.ts';
import { changesIn, DISTRICTS, openWorld, published, putRecords, setClock } from './job-world.ts';

const HAISHU = '330203';
const NANMEN = '330203001';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.empty();
  setClock('2021-07-05T02:00:00+08:00');
});

const built = (code: string, on: string, updatedAt = '2021-06-01T00:00:00.000Z') => ({
  ...station(code, { claims: [['builtOn', on]] }),
  updatedAt,
});

describe('The full recompute', () => {
  it('writes every summary that is not there, publishes, and calls nothing a difference', async () => {
    await putRecords(HAISHU, built(NANMEN, '2021-05-01'));
    expect(await handler()).toEqual({ differences: [], written: DISTRICTS, outcome: 'PUBLISHED' });
    expect(Object.keys((await published())?.summary ?? {})).toEqual(DISTRICTS);
    expect(await handler()).toEqual({ differences: [], written: [], outcome: 'UNCHANGED' });
  });

  it('finds what a fold says exactly as the stream left it', async () => {
    await handler();
    await putRecords(HAISHU, built(NANMEN, '2021-05-01'));
    await foldDistrict(changesIn(HAISHU));
    expect(await handler()).toMatchObject({ differences: [], written: [] });
  });

  it('finds and mends a summary that its records do not bear out', async () => {
    await putRecords(HAISHU, built(NANMEN, '2021-05-01'));
    await handler();
    const kept = await readSummary(HAISHU);
    if (!kept) throw new Error('no summary');
    const wrong = { ...kept.summary, version: 2, closedThrough: '2021-05-23' };
    await writeSummary({ ...kept, summary: wrong }, 1);
    expect(await handler()).toMatchObject({
      differences: [{ districtCode: HAISHU, version: 2 }],
      written: [HAISHU],
    });
    expect((await readSummary(HAISHU))?.summary).toMatchObject({ version: 3, closedThrough: null });
    expect(await handler()).toMatchObject({ differences: [], written: [] });
  });

  it('waits five minutes for the stream before it calls a change a difference', async () => {
    await handler();
    await putRecords(HAISHU, built(NANMEN, '2021-05-01', '2021-07-04T17:56:00.000Z'));
    expect(await handler()).toMatchObject({ differences: [], written: [HAISHU] });
    await putRecords(HAISHU, built('330203002', '2021-05-01', '2021-07-04T17:50:00.000Z'));
    setClock('2021-07-05T02:30:00+08:00');
    expect(await handler()).toMatchObject({ differences: [{ districtCode: HAISHU, version: 2 }] });
  });

  it('lets time pass without calling it a difference', async () => {
    await putRecords(HAISHU, built(NANMEN, '2021-05-01'));
    await handler();
    setClock('2021-08-01T02:00:00+08:00');
    expect(await handler()).toEqual({ differences: [], written: DISTRICTS, outcome: 'PUBLISHED' });
    expect((await published())?.summary[HAISHU]?.months).toHaveLength(9);
  });

  it('reports a record that it cannot read, and folds the rest', async () => {
    await putRecords(HAISHU, built(NANMEN, '2021-05-01'), { sk: 'STATION#330203002', claims: 'none' });
    await handler();
    const { summary } = (await readSummary(HAISHU)) ?? {};
    expect(summary).toMatchObject({ unreadable: ['STATION#330203002'], stations: [{ code: NANMEN }] });
  });
});

describe('The figures of a day', () => {
  const fill = () =>
    putRecords(
      HAISHU,
      plan(2021, '2021-04-09', [[NANMEN, '2021-06-30']]),
      built(NANMEN, '2021-06-28'),
      ...report('2021-06', [[instant('2021-06-23T23:59:59+08:00')]], [[row(NANMEN)]]),
      line('2021-06-10', 300_00),
      line('2021-06-11', 100_00, { payerLevel: 'CITY' }),
    );

  it('are those of its end, also inside a month', async () => {
    await fill();
    const tenth = (await figuresAsOf(NINGBO, '2021-06-10')).districts[HAISHU];
    expect(tenth).toMatchObject({ builtCount: 0, townshipShare: { n: 300_00, d: 300_00 } });
    const end = (await figuresAsOf(NINGBO, '2021-06-30')).districts[HAISHU];
    expect(end).toMatchObject({ builtCount: 1, townshipShare: { n: 300_00, d: 400_00 } });
    // Due in 2021 by 30 June: April, May (never filed) and June (at the last second).
    expect(end?.onTimeRate).toEqual({ n: 1, d: 3 });
  });

  it('of a later day are those of now', async () => {
    await fill();
    expect((await figuresAsOf(NINGBO, '2030-01-01')).asOf.day).toBe('2021-07-05');
  });

  it('are printed in the words that scripts rely on', async () => {
    await fill();
    const printed = JSON.parse(JSON.stringify(scriptForm(await figuresAsOf(NINGBO, '2021-06-30'))));
    expect(printed.asOf).toBe('2021-06-30');
    expect(Object.keys(printed.districts)).toEqual(DISTRICTS);
    expect(printed.districts[HAISHU]).toMatchObject({
      builtCount: 1,
      operatingCount: 0,
      coverageRate: { n: 1, d: 17 },
      planned: 1,
      newBuilt: 1,
      yearProgress: { n: 1, d: 1 },
      halfByJune: { need: 1, actual: 1, state: '达标' },
      allBySept: { need: 1, actual: 1, state: '已提前完成' },
      operatingByOct: { need: 1, actual: 0, state: '进行中' },
      late: [],
      missing: [
        [HAISHU, '2021-04'],
        [HAISHU, '2021-05'],
      ],
      fundTotal: { BUDGET: 0, DISBURSED: 400_00 },
      byLevel: { TOWNSHIP: 300_00, DISTRICT: 0, CITY: 100_00, OTHER: 0 },
      byChannel: { FISCAL: 400_00, WELFARE_LOTTERY: 0, SOCIAL: 0, EARMARK: 0 },
      byPurpose: { CONSTRUCTION: 0, OPERATION: 400_00, SERVICE: 0 },
      purchaseShare: { n: 0, d: 0 },
      villageCoverage: { n: 0, d: 275 },
      light: 'green',
      rank: 1,
    });
    expect(printed.city.rank).toBeNull();
    expect(printed.districts['330205']).toMatchObject({ halfByJune: null, light: 'grey', rank: null });
  });
});
