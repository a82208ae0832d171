import { describe, expect, it } from 'vitest';
import type { Officer, OfficerInput } from '#domain/records/officer.ts';
import { readAddress } from '#store/addresses.ts';
import { query } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';

const { api, admin } = await apiFor('2021-06-10T09:00:00+08:00', 'admin');

const of = (id: string) => `/api/officers/${id}`;
const officer = (over: Partial<OfficerInput> = {}): OfficerInput => ({
  ...{ name: '演示新人', role: 'DISTRICT_OFFICER', districtCode: '330203', townshipCode: null },
  ...{ active: true, ...over },
});
const signedIn = async (sub: string) => api.with(`Bearer ${await api.sign({ sub })}`);
const login = (subject: string) => ({ issuer: `${api.origin}/oidc`, subject });

describe('an officer', () => {
  it('is invited before the first sign-in, and in from the request after the sign-in is linked', async () => {
    expect(await admin.put(of('newcomer'), officer(), 0)).toMatchObject({ status: 200, etag: '"1"' });
    expect(await admin.put(of('newcomer'), officer(), 0)).toMatchObject({ status: 200, etag: '"1"' });
    const newcomer = await signedIn('someone-new');
    expect((await newcomer.get('/api/me')).status).toBe(401);
    const linked = { status: 200, etag: '"1"', body: { officer: 'newcomer', subject: 'someone-new' } };
    expect(await admin.put(`${of('newcomer')}/login`, login('someone-new'), 0)).toMatchObject(linked);
    expect(await admin.put(`${of('newcomer')}/login`, login('someone-new'), 0)).toMatchObject(linked);
    expect(await newcomer.get('/api/me')).toMatchObject({
      ...{ status: 200, body: { officer: { id: 'newcomer', districtCode: '330203' } } },
    });
  });

  it('has the rights of the new place, and those of the old no more, with the next request', async () => {
    const newcomer = await signedIn('someone-new');
    expect((await newcomer.get('/api/districts/330203/desk')).status).toBe(200);
    expect(await admin.put(of('newcomer'), officer({ districtCode: '330205' }), 2)).toMatchObject({
      ...{ status: 200, etag: '"3"', body: { createdBy: 'admin', updatedBy: 'admin' } },
    });
    expect((await newcomer.get('/api/districts/330203/desk')).status).toBe(404);
    expect((await newcomer.get('/api/districts/330205/desk')).status).toBe(200);
  });

  it('is let go with the next request', async () => {
    const newcomer = await signedIn('someone-new');
    await admin.put(of('newcomer'), officer({ districtCode: '330205', active: false }), 3);
    expect((await newcomer.get('/api/districts/330205/desk')).status).toBe(401);
    expect(
      (await historyOf(keys.officer('newcomer'))).map(({ operation, changes }) => [
        operation,
        changes.map(({ field }) => field),
      ]),
    ).toEqual([
      ['putOfficer', ['active', 'districtCode', 'id', 'name', 'role']],
      ['linkLogin', []],
      ['putOfficer', ['districtCode']],
      ['putOfficer', ['active']],
    ]);
  });

  it('is not overwritten by who saw an older version', async () => {
    expect(await admin.put(of('newcomer'), officer({ name: '演示别名' }), 1)).toMatchObject({
      ...{ status: 412, body: { code: 'STALE', facts: { current: 4, updatedBy: 'admin' } } },
    });
  });

  it.each(['system', 'LOGIN#x', 'a b', '-', 'x'.repeat(41)])('is nobody under the id %s', async (id) => {
    expect((await admin.put(of(encodeURIComponent(id)), officer(), 0)).status).toBe(404);
  });
});

describe('an officer’s address', () => {
  const addressed = of('addressed');
  const shown = async () => {
    const { body } = await admin.get<{ rows: (Officer & { email: string | null })[] }>(
      '/api/officers?after=addresse',
    );
    return body.rows.find(({ id }) => id === 'addressed');
  };
  const kept = async () => (await query(keys.people(keys.officer('addressed')).pk)).map(({ sk }) => sk);

  it('is shown masked to the administrator, and no answer, record or history holds it', async () => {
    const given = await admin.put(addressed, officer({ email: 'zhang.san@ningbo.gov.cn' }), 0);
    expect(given).toMatchObject({ status: 200, etag: '"1"' });
    expect(given.body).not.toHaveProperty('email');
    expect((await shown())?.email).toBe('z***@ningbo.gov.cn');
    expect(await readAddress('addressed')).toBe('zhang.san@ningbo.gov.cn');
    const [entry] = await historyOf(keys.officer('addressed'));
    expect(entry?.personal).toMatch(/^[0-9a-f]{64}$/);
    expect(entry?.changes.map(({ field }) => field)).not.toContain('email');
    expect(JSON.stringify(await query('OFFICER'))).not.toContain('zhang.san');
  });

  it('stays as it was where none is sent, and sent again makes no new version', async () => {
    expect(await admin.put(addressed, officer({ name: '演示改名' }), 1)).toMatchObject({ etag: '"2"' });
    expect((await shown())?.email).toBe('z***@ningbo.gov.cn');
    const again = officer({ name: '演示改名', email: 'zhang.san@ningbo.gov.cn' });
    expect(await admin.put(addressed, again, 2)).toMatchObject({ status: 200, etag: '"2"' });
    expect(
      (await historyOf(keys.officer('addressed'))).map(({ personal }) => personal !== undefined),
    ).toEqual([true, false]);
  });

  it('moves, and is taken away, each in a version of its own', async () => {
    const moved = officer({ name: '演示改名', email: 'li@example.org' });
    expect(await admin.put(addressed, moved, 2)).toMatchObject({ status: 200, etag: '"3"' });
    expect(await readAddress('addressed')).toBe('li@example.org');
    expect(await admin.put(addressed, { ...moved, email: null }, 3)).toMatchObject({
      status: 200,
      etag: '"4"',
    });
    expect(await admin.put(addressed, { ...moved, email: null }, 4)).toMatchObject({
      status: 200,
      etag: '"4"',
    });
    expect([await readAddress('addressed'), (await shown())?.email]).toEqual([null, null]);
    const auditor = await api.as('auditor');
    expect((await auditor.get('/api/audit/officers/addressed')).body).toMatchObject({
      ...{ versions: 4, fault: null },
    });
  });

  it('of one who never had one leaves nothing to be erased', async () => {
    await admin.put(of('unaddressed'), officer({ email: null }), 0);
    expect(await kept()).toContain('PEOPLE#addressed');
    expect(await kept()).not.toContain('PEOPLE#unaddressed');
  });

  it.each([
    ['', 'REQUIRED'],
    ['zhang.san', 'WRONG_FORMAT'],
    ['张三@example.org', 'WRONG_FORMAT'],
    ['a@example.org\nBcc: b@example.org', 'WRONG_FORMAT'],
    ['a@example.org,b@example.org', 'WRONG_FORMAT'],
    [`a@${'b'.repeat(96)}.org`, 'TOO_LONG'],
  ])('is one address: %j is refused as %s', async (email, code) => {
    const { status, body } = await admin.put(addressed, officer({ email }), 4);
    expect([status, body.issues]).toMatchObject([422, [{ pointer: '/email', code }]]);
    expect(JSON.stringify(body)).not.toContain('example.org');
  });
});

describe('a sign-in', () => {
  it('is one officer’s for good', async () => {
    await admin.put(of('namesake'), officer(), 0);
    const { status, body } = await admin.put(`${of('namesake')}/login`, login('someone-new'), 0);
    expect([status, body.code]).toEqual([409, 'LOGIN_TAKEN']);
    expect((await admin.put(`${of('namesake')}/login`, login('haishu'), 0)).body.code).toBe('LOGIN_TAKEN');
  });

  it('goes to one of two officers for whom it is claimed at once', async () => {
    await admin.put(of('twin'), officer(), 0);
    const both = await Promise.all(
      ['namesake', 'twin'].map((id) => admin.put(`${of(id)}/login`, login('contested'), 0)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('that opens another way in stands in the officer’s history, where the auditor reads it', async () => {
    expect((await admin.put(`${of('haishu')}/login`, login('another-way'), 0)).status).toBe(200);
    expect((await (await signedIn('another-way')).get('/api/me')).body).toMatchObject({
      officer: { id: 'haishu' },
    });
    const auditor = await api.as('auditor');
    expect((await auditor.get(`${of('haishu')}/history`)).body.rows).toMatchObject([
      { operation: 'linkLogin', officer: { id: 'admin' }, changes: [] },
      { operation: 'seedOfficer' },
    ]);
    expect((await auditor.get('/api/audit/officers/haishu')).body).toMatchObject({
      versions: 2,
      fault: null,
    });
  });

  it('is linked to nobody who was not invited', async () => {
    expect((await admin.put(`${of('stranger')}/login`, login('stranger'), 0)).status).toBe(404);
  });

  it.each([
    { issuer: 'https://id.example/#x', subject: 'a' },
    { issuer: 'id.example', subject: 'a' },
    { issuer: 'https://id.example', subject: '人' },
    { issuer: 'https://id.example', subject: '' },
  ])('is named as OpenID Connect does: %j', async (named) => {
    expect((await admin.put(`${of('namesake')}/login`, named, 0)).status).toBe(422);
  });
});

describe('the administrators', () => {
  it('see everybody, page by page', async () => {
    interface Page {
      readonly rows: readonly Officer[];
      readonly next: string | null;
    }
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body }: { body: Page } = await admin.get<Page>(`/api/officers?limit=60&after=${after}`);
      seen.push(...body.rows.map(({ id }) => id));
      after = body.next;
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toEqual(expect.arrayContaining(['admin', 'auditor', 'haishu2', '330203001', 'newcomer']));
  });

  it('cannot all go: the last one stays, whoever is quicker', async () => {
    const administrator = officer({ name: '演示管理员', role: 'CITY_ADMIN', districtCode: null });
    const leave = { ...administrator, active: false };
    const alone = await admin.put(of('admin'), leave, 1);
    expect([alone.status, alone.body.code]).toEqual([409, 'LAST_ADMINISTRATOR']);
    await admin.put(of('deputy'), administrator, 0);
    await admin.put(`${of('deputy')}/login`, login('deputy'), 0);
    const deputy = await signedIn('deputy');
    const { status, body } = await deputy.put(of('deputy'), { ...administrator, role: 'LEADER' }, 2);
    expect([status, body.code]).toEqual([409, 'OWN_ROLE']);
    const both = await Promise.all([admin.put(of('admin'), leave, 1), deputy.put(of('deputy'), leave, 2)]);
    const left = await Promise.all([admin, deputy].map((client) => client.get('/api/me')));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(left.map((answer) => answer.status).sort()).toEqual([200, 401]);
  });
});
