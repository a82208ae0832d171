import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Pointer } from '#domain/published.ts';
import { DESKS } from '../../infra/manifests.ts';
import { type Client, clientOf } from '../support/client.ts';
import {
  fundingLine,
  HAISHU,
  operatorInput,
  planEntry,
  planInput,
  reportInput,
  reportRow,
  stationInput,
  USCC,
} from '../support/stations.ts';
import { canary, numbered, seenIn } from './canaries.ts';
import { dataDirectory, type Product, runToEnd, startProduct } from './product.ts';

// A start may have to build the site first.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let directory: Awaited<ReturnType<typeof dataDirectory>>;
let product: Product;
beforeAll(async () => {
  directory = await dataDirectory();
  product = await startProduct(directory.dataDir, {
    NOW: '2021-06-10T09:00:00+08:00',
    POWERTOOLS_LOG_LEVEL: 'DEBUG',
  });
  await fill(await product.as('haishu'), await product.as('city'), await product.as('admin'));
  await misuse(await product.as('haishu'));
  expect(await runToEnd('commands/aggregate.ts', directory.dataDir)).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await product.end('SIGKILL');
  await directory.remove();
});

const D = `/api/districts/${HAISHU.code}`;
const STATION = `/api/stations/${HAISHU.first}`;
const PLAN = `${D}/plans/2021`;
const REPORT = `${D}/reports/2021-06`;
const PROBLEM = `${D}/problems/2021-06-01`;

const station = () => {
  const modes = stationInput(HAISHU.first).modes.map((mode) => ({
    ...{ ...mode, operatingMode: 'PURCHASED_SERVICE' as const, operatorOrgId: USCC.agency },
    ...{ contractNo: canary('contractNo'), contractStart: '2021-04-01', contractEnd: '2022-03-31' },
    contractAmountFen: 1_234_567_00,
  }));
  const people = stationInput(HAISHU.first).staff.map((posting, i) => ({
    ...posting,
    ...(posting.role === 'WORKER' ? { employer: 'OPERATOR' as const } : {}),
    ...{ name: canary(`staff ${i} name`), certNo: posting.certified ? numbered('certNo', 'CANARY') : null },
  }));
  const director = { post: 'OTHER' as const, postReason: canary('postReason') };
  return stationInput(HAISHU.first, {
    ...{ responsibleUnit: canary('responsibleUnit'), responsibleContact: canary('responsibleContact') },
    ...{ responsiblePhone: numbered('responsiblePhone', '1390099'), hostOther: canary('hostOther') },
    hostFacilityTypes: ['SOCIAL_ORG_CENTRE', 'OTHER'],
    ...{ keyServiceContents: canary('keyServiceContents'), transferredItems: canary('transferredItems') },
    modes,
    staff: people.map((posting) => (posting.role === 'DIRECTOR' ? { ...posting, ...director } : posting)),
  });
};

/** Two officers: one hands over to the other. */
const officers = ['leaver', 'successor'].map((id) => (admin: Client) => {
  const where = { role: 'DISTRICT_OFFICER', districtCode: HAISHU.code, townshipCode: null, active: true };
  const email = `${numbered(`address of the ${id}`, 'CANARY-')}@example.org`;
  return admin.put(`/api/officers/${id}`, { ...where, name: canary(`name of the ${id}`), email }, 0);
});

/** Puts a canary into every field of every record that has room for one. */
async function fill(haishu: Client, city: Client, admin: Client): Promise<void> {
  const row = (code: string) =>
    reportRow(code, { startedOn: '2021-06-10', progressNote: canary(`progressNote ${code}`) });
  const operator = {
    ...{ name: `${canary('operator')}社工服务中心`, registrationAuthority: canary('registrationAuthority') },
    ...{ registrationLevel: 'OTHER' as const, exceptionReason: canary('exceptionReason') },
    evidence: canary('evidence'),
  };
  const plan = planInput([], {
    ...{ contactName: canary('contactName'), contactPhone: numbered('contactPhone', '1390088') },
    entries: [HAISHU.first, HAISHU.second].map((code) =>
      planEntry(code, {
        ...{ plannedAddress: canary('plannedAddress'), plannedOperatorName: canary('plannedOperatorName') },
        plannedMode: 'PURCHASED_SERVICE',
      }),
    ),
  });
  const report = reportInput([row(HAISHU.first), reportRow(HAISHU.second)], {
    ...{ problems: canary('problems'), measures: canary('measures'), nextPlan: canary('nextPlan') },
    ...{ preparer: canary('preparer'), reviewer: canary('reviewer'), phone: numbered('phone', '1390077') },
  });
  const remark = (field: string) => [{ pointer: '/problems', text: canary(field) }];
  const line = fundingLine({ documentNo: canary('documentNo'), stationId: HAISHU.first });
  const change = {
    ...{ out: HAISHU.second, in: planEntry('330203003', { plannedAddress: canary('swap address') }) },
    reason: canary('swap reason'),
  };
  const due = { dueAt: '2021-06-25T15:59:59.999Z', reason: canary('due reason') };
  const returned = { outcome: 'RETURNED', remarks: remark('return remark') };
  const permit = {
    ...{ from: '2021-05-01', to: '2021-05-20', reason: canary('permit reason') },
    expiresAt: '2021-06-20T15:59:59.999Z',
  };
  const moved = {
    ...{ townshipCode: HAISHU.first, field: 'startedOn', from: '2021-06-10', to: '2021-06-10' },
    reason: canary('correction of a date'),
  };
  const row05 = { continues: 0, values: { progressNote: canary('row draft') } };
  const handover = { to: 'successor', reason: canary('handover reason') };
  const acts: readonly (() => Promise<{ status: number; body: unknown }>)[] = [
    () => haishu.put(`/api/operators/${USCC.agency}`, operatorInput(operator), 0),
    () => haishu.put(STATION, station(), 0),
    () => haishu.put(`/api/stations/${HAISHU.second}`, stationInput(HAISHU.second), 0),
    () => haishu.put(PLAN, plan, 0),
    () => haishu.post(`${PLAN}/submission`, undefined, { ifMatch: 1 }),
    () =>
      city.post(`${PLAN}/review`, { outcome: 'RETURNED', remarks: remark('plan remark') }, { ifMatch: 2 }),
    () => haishu.post(`${PLAN}/submission`, undefined, { ifMatch: 3 }),
    () => city.post(`${PLAN}/review`, { outcome: 'ACCEPTED', remarks: remark('acceptance') }, { ifMatch: 4 }),
    () => haishu.put(`${REPORT}/draft`, { continues: 0, values: { problems: canary('draft') } }, 0),
    () => haishu.post(`${REPORT}/submission`, report, { ifMatch: 0 }),
    () => haishu.post(`${D}/funding`, line),
    () => haishu.post(`${PLAN}/changes`, change, { ifMatch: 5 }),
    () => city.post(`${REPORT}/opening`, undefined, { ifMatch: 1 }),
    () => city.post(`${REPORT}/review`, returned, { ifMatch: 2 }),
    () => haishu.post(`${REPORT}/submission`, report, { ifMatch: 3 }),
    () => city.post(`${REPORT}/opening`, undefined, { ifMatch: 4 }),
    () =>
      city.post(
        `${REPORT}/review`,
        { outcome: 'ACCEPTED', remarks: remark('report remark') },
        { ifMatch: 5 },
      ),
    () => admin.put('/api/settings/periods/2021-06', due, 0),
    () => city.post(`${PROBLEM}/reply`, { text: canary('reply'), owner: 'DISTRICT' }, { ifMatch: 1 }),
    () => haishu.post(`${PROBLEM}/reply`, { text: canary('district reply') }, { ifMatch: 2 }),
    () => city.post(`${D}/permits`, permit),
    () => haishu.post(`${D}/corrections`, moved, { ifMatch: 4 }),
    () => haishu.put(`${REPORT.replace('06', '05')}/draft/${HAISHU.first}`, row05, 0),
    () => city.post('/api/periods/2021-06/reminders', { districts: ['330205'] }),
    ...officers.map((put) => () => put(admin)),
    () => admin.post('/api/officers/leaver/handover', handover, { ifMatch: 1 }),
  ];
  for (const [i, act] of acts.entries()) {
    const { status, body } = await act();
    if (status !== 200) throw new Error(`act ${i}: ${status} ${JSON.stringify(body)}`);
  }
  const { body: lines } = await haishu.get<{ rows: { id: string }[] }>(`${D}/funding?year=2021`);
  const correction = { ...line, amountFen: -1_000_000, correctsId: lines.rows[0]?.id ?? '' };
  expect(
    await haishu.post(`${D}/funding`, { ...correction, reason: canary('correction reason') }),
  ).toMatchObject({ status: 200 });
}

/** Sends what is refused, with a canary wherever a request has room for one. */
async function misuse(haishu: Client): Promise<void> {
  const text = (field: string) => encodeURIComponent(canary(field));
  const ascii = (field: string) => numbered(field, 'CANARY-');
  const answers = [
    await haishu.get(`/api/stations/${text('path')}`),
    await haishu.get(`${D}/stations?after=${text('query')}`),
    await haishu.get(`${D}/nothing/${text('unknown path')}`),
    await haishu.send(STATION, { method: 'PUT', raw: `{"name":"${canary('broken body')}`, ifMatch: 1 }),
    await haishu.send(STATION, { method: 'PUT', body: { [canary('name of a field')]: 1 }, ifMatch: 1 }),
    await haishu.put(STATION, { ...station(), areaM2: -1 }, 1),
    await haishu.put(STATION, { ...stationInput(HAISHU.first), keyServiceContents: canary('stale edit') }, 9),
    await haishu.send(STATION, {
      ...{ method: 'PUT', body: stationInput(HAISHU.first), headers: { 'if-match': ascii('If-Match') } },
    }),
    await haishu.post(`${D}/funding`, fundingLine(), { key: `${ascii('key')} !` }),
    await haishu.post(`${D}/funding`, { ...fundingLine(), documentNo: canary('long').repeat(80) }),
    await clientOf(product.origin, `Bearer ${ascii('token')}.a.b`).get('/api/me'),
  ];
  // An id to go on after may be any text.
  expect(answers.map(({ status }) => status)).toEqual([
    404, 200, 404, 400, 422, 422, 412, 412, 428, 422, 401,
  ]);
  const elsewhere = await Promise.all([
    fetch(`${product.origin}/${text('page')}`),
    fetch(`${product.origin}/data/${text('object')}.json`),
    fetch(`${product.origin}/oidc/auth?client_id=${text('client')}&redirect_uri=http://${ascii('uri')}/`),
    fetch(`${product.origin}/oidc/sign-in/${text('interaction')}`, { method: 'POST', body: canary('form') }),
    fetch(`${product.origin}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ code: ascii('code') }),
    }),
  ]);
  expect(elsewhere.filter(({ ok }) => ok)).toEqual([]);
}

it('nothing that the public can read holds anything that was not meant for it', async () => {
  const folder = join(directory.dataDir, 'objects/stations-data/public');
  const files = (await readdir(folder)).map((name) => `/data/${name}`);
  const open = DESKS.flatMap(({ routes }) => Object.values(routes))
    .filter(({ access, method }) => access.scope === 'public' && method === 'GET')
    .map(({ path }) => path.replace('{townshipCode}', HAISHU.first).replace('{districtCode}', HAISHU.code));
  expect([files.length, open.length].every((n) => n > 3)).toBe(true);
  for (const path of [...files, ...open, '/config.json', '/api/openapi.json', '/', '/district/', '/city/']) {
    const answer = await fetch(product.origin + path);
    expect([path, answer.status, seenIn(await answer.text())]).toEqual([path, 200, []]);
  }
});

it('the published figures know all that: what is missing in them was left out, not late', async () => {
  const pointer: Pointer = await (await fetch(`${product.origin}/data/current.json`)).json();
  const text = async (name: 'city' | 'directory') =>
    (await fetch(`${product.origin}/data/${pointer.parts[name].file}`)).text();
  await vi.waitFor(async () => expect(await text('directory')).toContain('演示路1号演示大楼二层'));
  // The codes of the district's two stations, as the part packs them.
  expect(await text('city')).toContain('"001 002"');
});

it('nobody without a right to it reads anything of it', async () => {
  const readable = [
    ...[STATION, `${STATION}/history`, `${D}/desk`, PLAN, `${PLAN}/history`, `${PLAN}/changes`, REPORT],
    ...[`${REPORT}/history`, `${D}/funding?year=2021`, `${D}/problems`, `${D}/permits`, `${D}/corrections`],
    ...['/api/officers', '/api/problems', '/api/permits'],
  ];
  for (const client of [
    clientOf(product.origin, null),
    await product.as('jiangbei'),
    await product.as('330205001'),
  ])
    for (const path of readable) {
      const { status, body } = await client.get(path);
      expect([401, 403, 404]).toContain(status);
      expect(seenIn(JSON.stringify(body))).toEqual([]);
    }
});

it('what the whole run said on its two channels holds none of it, refused requests included', () => {
  const output = product.output();
  expect(output).toContain('"message":"answered"');
  expect(seenIn(output)).toEqual([]);
  expect(output).not.toMatch(/eyJ|Bearer|金丝雀|CANARY/);
});
