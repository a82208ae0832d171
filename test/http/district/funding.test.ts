import { beforeAll, expect, it } from 'vitest';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import { apiFor } from '../../support/api-for.ts';
import { fundingLine, HAISHU, stationInput } from '../../support/stations.ts';

const { haishu } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu');
beforeAll(async () => {
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
});

const PATH = '/api/districts/330203/funding';
interface Page {
  readonly rows: readonly FundingEntry[];
  readonly next: string | null;
}
const list = async (query = 'year=2021') => (await haishu.get<Page>(`${PATH}?${query}`)).body;
const issuesOf = async (over: object): Promise<string[]> => {
  const { status, body } = await haishu.post(PATH, { ...fundingLine(), ...over });
  expect(status).toBe(422);
  return (body.issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};

it('enters a line with a receipt, and lists it in order of entry', async () => {
  const sent = await haishu.post(PATH, fundingLine({ stationId: HAISHU.first }));
  expect(sent).toMatchObject({ status: 200, etag: '"1"', body: { version: 1, late: false } });
  expect(sent.body.receipt).toMatch(/^JF-330203-[0-9A-Z]{9}-[0-9A-F]{4}$/);
  await haishu.post(PATH, fundingLine({ amountFen: 2 }));
  const { rows } = await list();
  expect(rows.map((row) => row.amountFen)).toEqual([1_000_000, 2]);
  expect(rows[0]).toMatchObject({ stationId: HAISHU.first, createdBy: 'haishu', districtCode: '330203' });
});

it('pages by the id of the last line', async () => {
  const first = await list('year=2021&limit=1');
  expect(first.next).toBe(first.rows[0]?.id);
  const second = await list(`year=2021&limit=1&after=${first.next}`);
  expect(second.rows.map((row) => row.amountFen)).toEqual([2]);
  expect(await list('year=2020')).toEqual({ rows: [], next: null });
});

it.each([
  [{ stationId: HAISHU.second }, ['/stationId STATION_MISSING']],
  [{ occurredOn: '2021-06-11' }, ['/occurredOn STAGE_IN_FUTURE']],
  [{ occurredOn: '2020-12-31' }, ['/occurredOn OUTSIDE_FISCAL_YEAR']],
  [{ amountFen: 0 }, ['/amountFen ZERO_AMOUNT', '/amountFen NEGATIVE_ONLY_AS_CORRECTION']],
  [{ amountFen: -5 }, ['/amountFen NEGATIVE_ONLY_AS_CORRECTION']],
  [{ fundChannel: 'EARMARK' }, ['/earmarkType EARMARK_TYPE_MISMATCH']],
  [{ category: 'CITY_ONE_OFF' }, ['/category CITY_CATEGORY']],
  [{ correctsId: 'X', amountFen: -5 }, ['/reason CORRECTION_REASON_REQUIRED']],
  [{ correctsId: 'X', amountFen: -5, reason: '误记' }, ['/correctsId FUNDING_CORRECTION']],
  [
    { stationId: HAISHU.second, occurredOn: '2021-06-11', correctsId: 'X', amountFen: -5, reason: '误记' },
    ['/stationId STATION_MISSING', '/occurredOn STAGE_IN_FUTURE', '/correctsId FUNDING_CORRECTION'],
  ],
])('refuses %j', async (over, issues) => {
  expect(await issuesOf(over)).toEqual(issues);
});

it('takes a line back once, by its exact opposite', async () => {
  await haishu.post(PATH, fundingLine({ amountFen: 777 }));
  const id = (await list()).rows.find((row) => row.amountFen === 777)?.id;
  if (!id) throw new Error('the line is not listed');
  expect(await issuesOf({ correctsId: id, amountFen: -776, reason: '误记' })).toEqual([
    '/correctsId FUNDING_CORRECTION',
  ]);
  expect(await issuesOf({ correctsId: id, amountFen: -777, reason: '误记', purpose: 'SERVICE' })).toEqual([
    '/correctsId FUNDING_CORRECTION',
  ]);
  const opposite = fundingLine({ correctsId: id, amountFen: -777, reason: '误记' });
  const sent = await Promise.all([haishu.post(PATH, opposite), haishu.post(PATH, opposite)]);
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(sent.find(({ status }) => status === 409)?.body.code).toBe('FUNDING_ALREADY_CORRECTED');
  const taken = (await list()).rows.find((row) => row.correctsId === id);
  expect(await issuesOf({ correctsId: taken?.id, amountFen: -777, reason: '误记' })).toEqual([
    '/correctsId FUNDING_CORRECTION',
  ]);
});

it('enters lines that arrive at the same moment, every one', async () => {
  const before = (await list()).rows.length;
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => haishu.post(PATH, fundingLine({ amountFen: 5000 + i }))),
  );
  const { rows } = await list();
  expect(rows).toHaveLength(before + 20);
  expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).toSorted());
});
