import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiFor } from '../support/api-for.ts';
import { HAISHU, stationInput } from '../support/stations.ts';

const { haishu } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu');
beforeAll(async () => {
  await haishu.put(STATION, stationInput(HAISHU.first), 0);
});

const STATION = `/api/stations/${HAISHU.first}`;
const PLAN = '/api/districts/330203/plans/2021';
const DRAFT = '/api/districts/330203/reports/2021-06/draft/330203001';
const put = (raw: string | Uint8Array<ArrayBuffer>, headers = {}) =>
  haishu.send(DRAFT, { method: 'PUT', raw, ifMatch: 0, headers });
const typed = (values: object) => JSON.stringify({ continues: 0, values });

describe('a body', () => {
  it.each(['', '{', '{"a":1,}', 'null x', '\uFEFF{}', '{"a":NaN}', "{'a':1}", '[1'])(
    'that is no JSON is malformed: %o',
    async (raw) => {
      expect(await put(raw)).toMatchObject({ status: 400, body: { code: 'MALFORMED', issues: [] } });
    },
  );

  it.each(['null', '[]', '"text"', '1e999', 'true', '1'])('that is no object is invalid: %s', async (raw) => {
    expect(await put(raw)).toMatchObject({ status: 422, body: { issues: [{ pointer: '' }] } });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'application/json-patch+json',
    'application/jsonl',
    'multipart/form-data; boundary=application/json',
  ])('of another kind is refused: %s', async (type) => {
    expect(await put(typed({}), { 'content-type': type })).toMatchObject({
      ...{ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE', facts: { expected: 'application/json' } } },
    });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;charset=UTF-8'])(
    'of its kind is read: %s',
    async (type) => {
      expect(await put(typed({ staffOnSite: '1' }), { 'content-type': type })).toMatchObject({ status: 200 });
    },
  );

  it('is read up to 256 KB and refused above, by bytes', async () => {
    const padded = (bytes: number): string => `${' '.repeat(bytes - 2)}{}`;
    expect(await put(padded(256 * 1024))).toMatchObject({ status: 422 });
    expect(await put(padded(256 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    const chinese = JSON.stringify({ continues: 0, values: { a: '站'.repeat(90_000) } });
    expect(await put(chinese)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
  });

  it('of over 10 MB is refused by the gateway itself', async () => {
    expect(await put(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({ status: 413 });
  });

  it('has every one of its faults told at once, each where it is', async () => {
    const { status, body } = await haishu.put(
      STATION,
      {
        ...stationInput(HAISHU.first),
        ...{ areaM2: 0, rooms: ['OFFICE', 'CELLAR'], responsiblePhone: 'none', unknown: 1, address: '短' },
        modes: [{ from: '2021-02-30', operatingMode: 'PURCHASED_SERVICE' }],
      },
      1,
    );
    expect(status).toBe(422);
    const pointers = (body.issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`).sort();
    expect(pointers).toEqual([
      '/address TOO_SHORT',
      '/areaM2 TOO_SMALL',
      '/modes/0/from NO_SUCH_DAY',
      '/modes/0/operatorOrgId OPERATOR_REQUIRED',
      '/responsiblePhone WRONG_FORMAT',
      '/rooms/1 NOT_IN_LIST',
      '/unknown UNKNOWN_FIELD',
    ]);
  });

  it('never comes back in the answer that refuses it', async () => {
    const { body } = await haishu.put(
      STATION,
      { ...stationInput(HAISHU.first), responsiblePhone: '秘密13900009999' },
      1,
    );
    expect(JSON.stringify(body)).not.toMatch(/秘密|13900009999/);
  });

  it('has its pointers escaped, so that a field’s name cannot pose as a path', async () => {
    const { body } = await put(JSON.stringify({ continues: 0, values: {}, 'a/b~c': 1 }));
    expect(body.issues).toMatchObject([{ pointer: '/a~1b~0c', code: 'UNKNOWN_FIELD' }]);
  });

  it('is not needed where the row has none', async () => {
    await haishu.put(
      PLAN,
      { year: 2021, contactName: '演示员', contactPhone: '13900001234', entries: [] },
      0,
    );
    const sent = await haishu.send(`${PLAN}/submission`, { method: 'POST', ifMatch: 1, key: randomUUID() });
    expect(sent).toMatchObject({ status: 200, body: { receipt: 'JH-330203-2021-01' } });
  });
});

describe('text', () => {
  const saved = (responsibleUnit: string) =>
    haishu.put(STATION, { ...stationInput(HAISHU.first), responsibleUnit }, 99);
  /** 412 means that the body was read and found good: nobody has seen version 99. */
  const GOOD = 412;

  it.each([
    ['NUL', '演示\u0000街道'],
    ['a tabulator', '演示\t街道'],
    ['an escape', '演示\u001b[31m街道'],
    ['a lone surrogate', '演示\ud800街道'],
    ['a bidirectional override', '演示\u202e街道'],
    ['a zero-width space', '演示\u200b街道'],
    ['a byte order mark', '演示\ufeff街道'],
    ['a C1 control', '演示\u0085街道'],
  ])('with %s is refused', async (_what, text) => {
    expect(await saved(text)).toMatchObject({
      ...{ status: 422, body: { issues: [{ pointer: '/responsibleUnit', code: 'UNPRINTABLE' }] } },
    });
  });

  it.each(['深甽镇、澥浦镇、新碶街道', '𠮷野家街道', 'Ünïcode 街道', "O'Brien <b>&amp;</b>", '两行\n文字'])(
    'as people write it is taken: %s',
    async (text) => expect(await saved(text)).toMatchObject({ status: GOOD }),
  );

  it('is kept in composed form and trimmed', async () => {
    const seen = (await haishu.get(STATION)).etag;
    const decomposed = { ...stationInput(HAISHU.first), responsibleUnit: '  Cafe\u0301街道办\r\n事处 ' };
    const { body } = await haishu.put(STATION, decomposed, Number(seen?.slice(1, -1)));
    expect(body.responsibleUnit).toBe('Caf\u00e9街道办\n事处');
  });

  it('of 2,000 characters is one fault where 60 are allowed, and not a defect', async () => {
    const { status, body } = await saved('街'.repeat(2000));
    expect(status).toBe(422);
    expect(new Set((body.issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`))).toEqual(
      new Set(['/responsibleUnit TOO_LONG']),
    );
  });

  it('of a draft may be 2,000 characters long, and no more', async () => {
    const current = Number((await haishu.get(DRAFT)).etag?.slice(1, -1));
    const draft = (length: number, version: number) =>
      haishu.put(DRAFT, { continues: 0, values: { progressNote: '字'.repeat(length) } }, version);
    expect(await draft(2000, current)).toMatchObject({ status: 200 });
    expect(await draft(2001, current + 1)).toMatchObject({
      ...{ status: 422, body: { issues: [{ pointer: '/values/progressNote', code: 'TOO_LONG' }] } },
    });
  });
});
