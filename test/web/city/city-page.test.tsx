import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { CityPage } from '../../../web/city/city-page.tsx';
import { placeOf } from '../../../web/city/place.ts';
import { targetSentence } from '../../../web/city/plans-section.tsx';
import { answer, refused, serve } from '../district/station/server-fixture.ts';

const NOW = '2023-06-20T01:00:00.000Z';
const DUE = '2023-06-23T15:59:59.999Z';
const ME = {
  officer: {
    id: 'c1',
    name: '演示经办人',
    role: 'CITY_OFFICER' as const,
    districtCode: null,
    townshipCode: null,
  },
  now: NOW,
  lastSignInAt: null,
};

const ENTRY = {
  townshipCode: '330226111',
  plannedMode: 'SOCIAL_WORK_POST' as const,
  plannedHost: [],
  plannedAddress: null,
  plannedAreaM2: null,
  plannedOperatorName: null,
  plannedStaff: 3,
  plannedBudgetFen: 29_000_000,
  budgetSplit: null,
  plannedBuiltOn: '2023-06-16',
  plannedOperatingOn: '2023-07-10',
  provincialLivelihoodProject: false,
  from: null,
  until: null,
};

const plan = (districtCode: string, over: Partial<AnnualPlanView> = {}): AnnualPlanView => ({
  schema: 1,
  version: 0,
  districtCode,
  year: 2023,
  state: 'DRAFT',
  entries: [],
  rounds: [],
  acceptedAt: null,
  contactName: null,
  contactPhone: null,
  dueOn: null,
  ...over,
});
const FILED = plan('330226', {
  version: 2,
  state: 'SUBMITTED',
  entries: [ENTRY],
  rounds: [
    {
      round: 1,
      submittedAt: NOW,
      submittedBy: 'o1',
      receipt: 'JH-330226-2023-01',
      endedAt: null,
      endedBy: null,
      outcome: null,
      remarks: [],
    },
  ],
});

const slot = (
  districtCode: string,
  firstSubmittedAt: string | null,
  state: MonthlyReport['state'],
): MonthlyReport => ({
  schema: 1,
  version: 1,
  createdAt: NOW,
  createdBy: 'o1',
  updatedAt: NOW,
  updatedBy: 'o1',
  districtCode,
  month: '2023-06',
  state,
  firstSubmittedAt,
  openedAt: null,
  acceptedAt: null,
  returnCount: 0,
  rounds: [],
});
const month = (dueAt: string, now: string, slots: readonly MonthlyReport[]) =>
  answer({
    month: '2023-06',
    dueAt,
    now,
    reports: ['330203', '330226', '330281'].map((districtCode) => ({
      districtCode,
      slot: slots.find((s) => s.districtCode === districtCode) ?? null,
      reminders: { count: 0, lastAt: null },
    })),
  });

/** Nothing of May waits any more. */
const MAY = answer({ month: '2023-05', dueAt: DUE, now: NOW, reports: [] });
const READ = {
  'GET /api/periods/2023-05/reports': MAY,
  'GET /api/plans/2023': answer({ plans: [plan('330203'), FILED] }),
  'GET /api/periods/2023-06/reports': month(DUE, NOW, [
    slot('330203', '2023-06-15T02:24:00.000Z', 'ACCEPTED'),
  ]),
};
const ACT = '/api/districts/330226/plans/2023/review';

beforeEach(() => {
  sessionStorage.clear();
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A place of the desk's first page: the review has a page of its own. */
const placed = (route: string) => {
  const place = placeOf(route);
  if (place.page !== 'reports' && place.page !== 'plans') throw new Error(`${route} is another page`);
  return place;
};
const page = (route = '') => render(<CityPage me={ME} place={placed(route)} />);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

test('the sentence says what waits, who owes and how long is left; a holiday does not move the day', async () => {
  serve(READ);
  page();
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    '有1份年度计划等您审核；2个区县（市）6月月报还没报，离截止还有3天。',
  );
  expect(screen.getByText('6月23日（周五，端午假期内）24时截止，不顺延')).toBeTruthy();
});

test('each district stands with its first filing: on time, late by begun days, or not received', async () => {
  serve({
    ...READ,
    'GET /api/periods/2023-06/reports': month(DUE, '2023-06-26T01:00:00.000Z', [
      slot('330203', DUE, 'SUBMITTED'),
      slot('330226', '2023-06-23T16:00:00.000Z', 'RETURNED'),
    ]),
  });
  page();
  const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;
  expect(await row(/海曙区/)).toContain('按时');
  expect(await row(/宁海县/)).toContain('迟1天');
  expect(await row(/宁海县/)).toContain('已退回');
  expect(await row(/余姚市/)).toContain('未报，已过3天');
});

test('a report that went back to its district is not counted as filed, here as on the roadmap', async () => {
  serve({
    ...READ,
    'GET /api/periods/2023-06/reports': month(DUE, NOW, [
      slot('330203', NOW, 'ACCEPTED'),
      slot('330226', NOW, 'RETURNED'),
    ]),
  });
  page();
  expect(await screen.findByText('已报 1 / 3，其中按时 1；另有退回或撤回 1')).toBeTruthy();
});

test('the sum of the plans stands against the roadmap where it states one', () => {
  expect(targetSentence(2021, 50)).toBe('路线图写明当年新建50个；与路线图一致');
  expect(targetSentence(2021, 47)).toBe('路线图写明当年新建50个；比路线图少3个');
  expect(targetSentence(2023, 25)).toBe('路线图没有写明当年新建数');
});

test('a plan is accepted after asking once, and leaves its receipt', async () => {
  const seen = serve({
    ...READ,
    [`POST ${ACT}`]: answer({ receipt: 'JH-330226-2023-01', version: 3, at: NOW, late: false }, 3),
  });
  page('plans/2023');
  await press(/宁海县的名单/);
  await press('通过');
  expect(screen.getByText('通过宁海县2023年计划的1个站？')).toBeTruthy();
  expect(seen.some(({ call }) => call.startsWith('POST'))).toBe(false);
  await press('确认通过');
  expect(await screen.findByRole('region', { name: '已通过 JH-330226-2023-01' })).toBeTruthy();
  expect(seen.find(({ call }) => call.startsWith('POST'))).toMatchObject({
    ifMatch: '"2"',
    body: { outcome: 'ACCEPTED', remarks: [] },
  });
});

test('a return needs its remark, which goes to the row that it is about', async () => {
  const seen = serve({
    ...READ,
    [`POST ${ACT}`]: answer({ receipt: 'JH-330226-2023-01', version: 3, at: NOW, late: false }, 3),
  });
  page('plans/2023');
  await press(/宁海县的名单/);
  await press('退回');
  await press('退回');
  expect(screen.getByRole('alert').textContent).toContain('意见：退回要写明理由');
  fireEvent.change(screen.getByRole('combobox', { name: '针对' }), {
    target: { value: '/entries/330226111' },
  });
  fireEvent.input(screen.getByRole('textbox', { name: /意见/ }), { target: { value: '预算偏低' } });
  await press('退回');
  await waitFor(() => expect(seen.some(({ call }) => call.startsWith('POST'))).toBe(true));
  expect(seen.find(({ call }) => call.startsWith('POST'))?.body).toEqual({
    outcome: 'RETURNED',
    remarks: [{ pointer: '/entries/330226111', text: '预算偏低' }],
  });
});

test('a plan that moved on meanwhile is read again, and the remark that was written stays', async () => {
  serve({ ...READ, [`POST ${ACT}`]: refused(412, 'STALE') });
  page('plans/2023');
  await press(/宁海县的名单/);
  await press('退回');
  fireEvent.input(screen.getByRole('textbox', { name: /意见/ }), { target: { value: '预算偏低' } });
  await press('退回');
  expect((await screen.findByRole('alert')).textContent).toContain('区县（市）刚才又改过');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /意见/ }).value).toBe('预算偏低');
});

test('who only reads sees the list and no decision', async () => {
  serve(READ);
  render(
    <CityPage me={{ ...ME, officer: { ...ME.officer, role: 'LEADER' } }} place={placed('plans/2023')} />,
  );
  await press(/宁海县的名单/);
  const table = screen.getByRole('table', { name: '宁海县的名单' });
  expect(within(table).getByRole('row', { name: /西店镇/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '通过' })).toBeNull();
});
