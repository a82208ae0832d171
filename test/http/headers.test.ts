import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiFor } from '../support/api-for.ts';
import { HAISHU, operatorInput, stationInput, USCC } from '../support/stations.ts';

const { haishu } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu');
beforeAll(async () => {
  await haishu.put(STATION, stationInput(HAISHU.first), 0);
});

const STATION = `/api/stations/${HAISHU.first}`;
const PLAN = '/api/districts/330203/plans/2021';
describe('If-Match', () => {
  const withMatch = (ifMatch: string | null) =>
    haishu.send(STATION, {
      method: 'PUT',
      body: { ...stationInput(HAISHU.first), areaM2: 321 },
      ...(ifMatch === null ? {} : { headers: { 'if-match': ifMatch } }),
    });

  it('is required of every write of a record', async () => {
    expect(await withMatch(null)).toMatchObject({ status: 428, body: { code: 'PRECONDITION_REQUIRED' } });
  });

  it.each(['*', 'W/"1"', '"1", "2"', '"0","1"', '1', '"x"', '""', '"1e0"', '"-1"', '" 1"', '"99999999999"'])(
    'is one strong version and nothing else: %s',
    async (value) => expect(await withMatch(value)).toMatchObject({ status: 412, body: { code: 'STALE' } }),
  );

  it('is not repeated', async () => {
    const headers = new Headers([
      ['if-match', '"1"'],
      ['if-match', '"1"'],
    ]);
    expect(headers.get('if-match')).toBe('"1", "1"');
    expect(await withMatch(headers.get('if-match'))).toMatchObject({ status: 412 });
  });

  it('that is stale tells who changed it and when', async () => {
    expect(await withMatch('"0"')).toMatchObject({
      status: 412,
      body: {
        code: 'STALE',
        facts: { updatedBy: 'haishu', updatedAt: expect.stringMatching(/^2021-06-10T0/) },
      },
    });
  });
});

describe('Idempotency-Key', () => {
  const line = { ...{ fiscalYear: 2021, occurredOn: '2021-06-01', payerLevel: 'DISTRICT', basis: 'BUDGET' } };
  const body = { ...line, fundChannel: 'FISCAL', purpose: 'SERVICE', viaPurchase: false, amountFen: 100 };
  const post = (headers: Record<string, string>) =>
    haishu.send('/api/districts/330203/funding', { method: 'POST', body, headers });

  it('is required of every act and append', async () => {
    expect(await post({})).toMatchObject({ status: 428, body: { code: 'IDEMPOTENCY_KEY_REQUIRED' } });
    expect(await haishu.send(`${PLAN}/submission`, { method: 'POST', ifMatch: 1 })).toMatchObject({
      status: 428,
    });
  });

  it.each(['short', 'x'.repeat(81), 'with space', 'with#hash', 'a/b/c/d/e', 'key,key-key'])(
    'is 8 to 80 plain characters: %s',
    async (key) => expect(await post({ 'idempotency-key': key })).toMatchObject({ status: 428 }),
  );

  it('does not replace the version of an act', async () => {
    const sent = await haishu.send(`${PLAN}/submission`, { method: 'POST', key: randomUUID() });
    expect(sent).toMatchObject({ status: 428, body: { code: 'PRECONDITION_REQUIRED' } });
  });

  it('with another payload is refused, for the same act', async () => {
    const key = randomUUID();
    expect(await post({ 'idempotency-key': key })).toMatchObject({ status: 200 });
    const other = await haishu.send('/api/districts/330203/funding', {
      ...{ method: 'POST', key, body: { ...body, amountFen: 101 } },
    });
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });
});

describe('a query', () => {
  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=',
    'limit=1.5',
    'limit=1&limit=2',
    'unknown=1',
    `after=${'x'.repeat(61)}`,
  ])('is held to its schema: %s', async (query) => {
    const { status, body } = await haishu.get(`/api/operators?${query}`);
    expect(status).toBe(422);
    expect(body.issues?.[0]?.pointer).toBe(`/${query.split('=')[0]}`);
  });

  it('pages by the last id that was seen', async () => {
    for (const uscc of [USCC.agency, USCC.other])
      await haishu.put(
        `/api/operators/${uscc}`,
        operatorInput({ uscc, name: `演示社工中心${uscc.slice(-1)}` }),
        0,
      );
    interface Page {
      readonly rows: readonly { readonly uscc: string }[];
      readonly next: string | null;
    }
    const first = await haishu.get<Page>('/api/operators?limit=1');
    expect(first.body).toMatchObject({ rows: [{ uscc: USCC.agency }], next: USCC.agency });
    const second = await haishu.get<Page>(`/api/operators?limit=1&after=${first.body.next}`);
    expect(second.body).toMatchObject({ rows: [{ uscc: USCC.other }], next: USCC.other });
    const end = await haishu.get<Page>(`/api/operators?limit=1&after=${second.body.next}`);
    expect(end.body).toEqual({ rows: [], next: null });
    expect((await haishu.get<Page>('/api/operators')).body.next).toBeNull();
  });
});
