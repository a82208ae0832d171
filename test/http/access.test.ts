import { beforeAll, describe, expect, it } from 'vitest';
import { refusalsOf } from '#contract/openapi-responses.ts';
import type { Routes } from '#contract/route.ts';
import type { Officer } from '#domain/records/officer.ts';
import { commit } from '#store/commit.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import type { Stored } from '#store/transaction.ts';
import { DESKS } from '../../infra/manifests.ts';
import { apiFor } from '../support/api-for.ts';
import type { Client } from '../support/client.ts';
import { actAt } from '../support/registry.ts';
import { HAISHU, stationInput } from '../support/stations.ts';

/**
 * Who may call what, written by hand and not read from the policy: every row of the route tables, asked of 海曙 and its
 * first township, by everybody. A new row without a line here fails.
 */
const WHO = [
  'nobody', // no token, or none that is good: garbage, expired, for another audience
  'inactive', // a good token of an officer who was let go, or of nobody that we know
  'admin',
  'city',
  'leader',
  'auditor',
  'haishu', // the district itself
  'jiangbei', // another district
  '330203001', // the township itself
  '330203002', // its neighbour in the same district
  '330205001', // a township of another district
] as const;

/** What comes back: 200 for who may read; for who may write, how a write that says nothing fails once it is let in. */
const MATRIX = `
health            GET  /api/health                                 200   200   200   200   200   200   200   200   200   200   200
me                GET  /api/me                                     401   401   200   200   200   200   200   200   200   200   200
divisions         GET  /api/divisions                              200   200   200   200   200   200   200   200   200   200   200
villages          GET  /api/townships/T/villages                   200   200   200   200   200   200   200   200   200   200   200
roadmap           GET  /api/roadmap                                200   200   200   200   200   200   200   200   200   200   200
openDesk          GET  /api/districts/D/desk                       401   401   200   200   200   403   200   404   403   403   403
listStations      GET  /api/districts/D/stations                   401   401   200   200   200   403   200   404   403   403   403
getStation        GET  /api/stations/T                             401   401   200   200   200   403   200   404   200   404   404
putStation        PUT  /api/stations/T                             401   401   403   403   403   403   422   404   403   403   403
getStationDraft   GET  /api/stations/T/draft                       401   401   403   403   403   403   200   404   200   404   404
putStationDraft   PUT  /api/stations/T/draft                       401   401   403   403   403   403   422   404   422   404   404
reportProgress    POST /api/stations/T/progress                    401   401   403   403   403   403   422   404   403   403   403
stationHistory    GET  /api/stations/T/history                     401   401   200   200   200   200   200   404   200   404   404
listOperators     GET  /api/operators                              401   401   200   200   200   403   200   200   403   403   403
putOperator       PUT  /api/operators/U                            401   401   403   422   403   403   422   422   403   403   403
getPlan           GET  /api/districts/D/plans/2021                 401   401   200   200   200   403   200   404   403   403   403
putPlan           PUT  /api/districts/D/plans/2021                 401   401   403   403   403   403   422   404   403   403   403
submitPlan        POST /api/districts/D/plans/2021/submission      401   401   403   403   403   403   409   404   403   403   403
reviewPlan        POST /api/districts/D/plans/2021/review          401   401   403   422   403   403   403   403   403   403   403
requestPlanChange POST /api/districts/D/plans/2021/changes         401   401   403   403   403   403   422   404   403   403   403
listPlanChanges   GET  /api/districts/D/plans/2021/changes         401   401   200   200   200   403   200   404   403   403   403
reviewPlanChange  POST /api/districts/D/plans/2021/changes/I/review 401   401   403   422   403   403   403   403   403   403   403
planHistory       GET  /api/districts/D/plans/2021/history         401   401   200   200   200   200   200   404   403   403   403
getReport         GET  /api/districts/D/reports/2021-06            401   401   200   200   200   403   200   404   403   403   403
putReportDraft    PUT  /api/districts/D/reports/2021-06/draft      401   401   403   403   403   403   422   404   403   403   403
getRowDraft       GET  /api/districts/D/reports/2021-06/draft/T    401   401   403   403   403   403   200   404   200   404   404
putRowDraft       PUT  /api/districts/D/reports/2021-06/draft/T    401   401   403   403   403   403   422   404   422   404   404
submitReport      POST /api/districts/D/reports/2021-06/submission 401   401   403   403   403   403   422   404   403   403   403
withdrawReport    POST /api/districts/D/reports/2021-06/withdrawal 401   401   403   403   403   403   409   404   403   403   403
correctReport     POST /api/districts/D/reports/2021-06/correction 401   401   403   403   403   403   422   404   403   403   403
putScan           PUT  /api/districts/D/reports/2021-06/scan       401   401   403   403   403   403   415   404   403   403   403
getScan           GET  /api/districts/D/reports/2021-06/scan       401   401   404   404   404   403   404   404   403   403   403
reportHistory     GET  /api/districts/D/reports/2021-06/history    401   401   200   200   200   200   200   404   403   403   403
listProblems      GET  /api/districts/D/problems                   401   401   200   200   200   403   200   404   403   403   403
answerProblem     POST /api/districts/D/problems/I/reply           401   401   403   404   403   403   404   404   403   403   403
closeProblem      POST /api/districts/D/problems/I/closing         401   401   403   404   403   403   404   404   403   403   403
lookUpReceipt     GET  /api/receipts/N                             401   401   404   404   404   403   404   404   403   403   403
listFunding       GET  /api/districts/D/funding?year=2021          401   401   200   200   200   403   200   404   403   403   403
addFunding        POST /api/districts/D/funding                    401   401   403   403   403   403   422   404   403   403   403
districtDashboard GET  /api/districts/D/dashboard                  401   401   403   403   403   403   200   404   403   403   403
listCityProblems  GET  /api/problems                               401   401   200   200   200   403   403   403   403   403   403
listPlans         GET  /api/plans/2021                             401   401   200   200   200   403   403   403   403   403   403
openReport        POST /api/districts/D/reports/2021-06/opening    401   401   403   409   403   403   403   403   403   403   403
reviewReport      POST /api/districts/D/reports/2021-06/review     401   401   403   422   403   403   403   403   403   403   403
openCity          GET  /api/city/desk                              401   401   200   200   200   403   403   403   403   403   403
listReports       GET  /api/periods/2021-06/reports                401   401   200   200   200   403   403   403   403   403   403
remindNow         POST /api/periods/2021-06/reminders              401   401   403   422   403   403   403   403   403   403   403
listOfficers      GET  /api/officers                               401   401   200   403   403   403   403   403   403   403   403
putOfficer        PUT  /api/officers/O                             401   401   422   403   403   403   403   403   403   403   403
linkLogin         PUT  /api/officers/O/login                       401   401   422   403   403   403   403   403   403   403   403
getHandover       GET  /api/officers/O/handover                   401   401   200   403   403   403   403   403   403   403   403
handOver          POST /api/officers/O/handover                   401   401   422   403   403   403   403   403   403   403   403
officerHistory    GET  /api/officers/O/history                    401   401   200   403   403   200   403   403   403   403   403
verifyRecord      GET  /api/audit/K/I                             401   401   403   403   403   404   403   403   403   403   403
getTwoPersons     GET  /api/settings/two-persons                   401   401   200   403   403   403   403   403   403   403   403
putTwoPersons     PUT  /api/settings/two-persons                   401   401   422   403   403   403   403   403   403   403   403
getCalendar       GET  /api/calendar/2021                          401   401   200   200   200   403   403   403   403   403   403
listReminders     GET  /api/periods/2021-06/reminders              401   401   200   200   200   403   403   403   403   403   403
listCityPermits   GET  /api/permits                                401   401   200   200   200   403   403   403   403   403   403
getRolling        GET  /api/settings/calendar                      401   401   200   200   200   403   403   403   403   403   403
putRolling        PUT  /api/settings/calendar                      401   401   422   403   403   403   403   403   403   403   403
getPeriod         GET  /api/periods/2021-06                        401   401   200   200   200   403   200   200   403   403   403
putPeriod         PUT  /api/settings/periods/2021-06               401   401   422   403   403   403   403   403   403   403   403
closePeriod       POST /api/periods/2021-06/close                  401   401   403   409   403   403   403   403   403   403   403
grantPermit       POST /api/districts/D/permits                    401   401   403   422   403   403   403   403   403   403   403
listPermits       GET  /api/districts/D/permits                    401   401   200   200   200   403   200   404   403   403   403
correctClaim      POST /api/districts/D/corrections                401   401   403   403   403   403   422   404   403   403   403
listCorrections   GET  /api/districts/D/corrections                401   401   200   200   200   403   200   404   403   403   403
cityDashboard     GET  /api/dashboard                              401   401   200   200   200   403   403   403   403   403   403
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/))
  .map(([operation = '', method, path, ...statuses]) => ({
    ...{ operation, request: `${method} ${path}` },
    statuses: statuses.map(Number),
  }));

const { api } = await apiFor('2021-06-10T09:00:00+08:00');
const callers = new Map<string, readonly Client[]>();

beforeAll(async () => {
  const haishu = await api.as('haishu');
  const registered = await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  if (registered.status !== 200) throw new Error(`not registered: ${registered.status}`);
  await addFormerOfficer();
  const past = Math.floor(Date.now() / 1000) - 1;
  callers.set('nobody', [
    api.with(null),
    api.with('Bearer garbage'),
    api.with(`Bearer ${await api.sign({ exp: past })}`),
    api.with(`Bearer ${await api.sign({ aud: 'another-api' })}`),
    api.with(`Bearer ${await api.sign({ iss: 'https://another.issuer.example' })}`),
  ]);
  callers.set('inactive', [
    api.with(`Bearer ${await api.sign({ sub: 'former' })}`),
    api.with(`Bearer ${await api.sign({ sub: 'stranger' })}`),
  ]);
  for (const account of WHO.slice(2)) callers.set(account, [await api.as(account)]);
});

/** An officer of 海曙 whose record is no longer active. */
async function addFormerOfficer(): Promise<void> {
  const facts = { name: '演示离任', role: 'DISTRICT_OFFICER', districtCode: '330203', townshipCode: null };
  const login = { ...keys.login(`${api.origin}/oidc`, 'former'), officer: 'former' };
  const writes = [
    { key: keys.officer('former'), before: null, after: { id: 'former', ...facts, active: false } },
    { key: { pk: login.pk, sk: login.sk }, before: null, after: login },
  ];
  await commit({ act: actAt(), writes });
}

/** Sends the row's request; a write goes with good headers and a body that says nothing. */
async function statusOf(client: Client, request: string): Promise<number> {
  const [method = '', template = ''] = request.split(' ');
  const path = template
    .replace('/D/', '/330203/')
    .replace(/\/T(?=\/|$)/, '/330203001')
    .replace('/U', '/52330203MJ0000001H')
    .replace(/\/O(?=\/|$)/, '/haishu');
  if (method === 'GET') return (await client.get(path)).status;
  const sending = { method, body: {}, ifMatch: 0, key: crypto.randomUUID() };
  return (await client.send(path, sending)).status;
}

describe.each(MATRIX)('$operation', ({ request, statuses }) => {
  it.each(WHO.map((who, i) => [who, statuses[i]] as const))(`${request} by %s: %i`, async (who, status) => {
    for (const client of callers.get(who) ?? []) expect(await statusOf(client, request)).toBe(status);
  });
});

it('has a line for every row of the route tables', () => {
  const rows = DESKS.flatMap(({ routes }) =>
    Object.entries(routes).map(([name, { method, path }]) => {
      const [request = ''] = path.split('?');
      const short = request
        .replace('{districtCode}', 'D')
        .replace('{townshipCode}', 'T')
        .replace('{uscc}', 'U')
        .replace('{officerId}', 'O')
        .replace('{kind}', 'K')
        .replace('{id}', 'I')
        .replace('{receipt}', 'N')
        .replace('{year}', '2021')
        .replace('{month}', '2021-06');
      return `${name} ${method} ${short}`;
    }),
  );
  expect(MATRIX.map(({ operation, request }) => `${operation} ${request.split('?')[0]}`).sort()).toEqual(
    rows.sort(),
  );
});

it('is described with every status that it answers with', () => {
  const routes = Object.assign({}, ...DESKS.map((desk) => desk.routes)) as Routes;
  for (const { operation, statuses } of MATRIX) {
    const route = routes[operation];
    expect([200, ...(route ? refusalsOf(route) : [])], operation).toEqual(
      expect.arrayContaining([...statuses]),
    );
  }
});

it('asks for everybody in every line', () => {
  expect(MATRIX.filter(({ statuses }) => statuses.length !== WHO.length)).toEqual([]);
});

it('answers the same for what is another’s and for what is not there', async () => {
  const haishu = await api.as('haishu');
  const own = async (path: string) => {
    const { status, body } = await haishu.get(path);
    return { status, ...body, requestId: '' };
  };
  const absent = await own(`/api/stations/${HAISHU.second}`);
  expect(absent).toMatchObject({ status: 404, code: 'NOT_FOUND', facts: {}, issues: [] });
  expect(await own('/api/stations/330205001')).toEqual(absent);
  expect(await own('/api/stations/990001001')).toEqual(absent);
  expect(await own('/api/stations/nowhere')).toEqual(absent);
  expect(await own('/api/districts/330205/desk')).toEqual(absent);
  expect(await own('/api/districts/990001/desk')).toEqual(absent);
});

it('takes a right away with the next request', async () => {
  const officer = await api.as('xiangshan');
  expect((await officer.get('/api/me')).status).toBe(200);
  const key = keys.officer('xiangshan');
  const before = await read<Stored<Officer>>(key);
  await commit({ act: actAt(), writes: [{ key, before, after: { ...before, active: false } }] });
  expect((await officer.get('/api/me')).status).toBe(401);
});
