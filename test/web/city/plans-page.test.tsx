import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { CityDesk } from '#contract/city-desk.ts';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { PlansPage } from '../../../web/city/plans-page.tsx';
import { missingSentence, targetSentence } from '../../../web/city/plans-section.tsx';
import { answer, refused, serve } from '../district/station/server-fixture.ts';
import { deskOf, meAs } from './city-fixture.ts';

const NOW = '2023-06-20T01:00:00.000Z';
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

const READ = { 'GET /api/plans/2023': answer({ plans: [plan('330203'), FILED], builtNow: [] }) };
const ACT = '/api/districts/330226/plans/2023/review';

const page = (role: 'CITY_OFFICER' | 'LEADER' = 'CITY_OFFICER', over: Partial<CityDesk> = {}) =>
  render(
    <PlansPage
      me={meAs(role)}
      desk={{ answer: deskOf(over), cause: null, read: () => undefined }}
      year={2023}
    />,
  );
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

test('the sum of the plans stands against the roadmap where it states one', () => {
  expect(targetSentence(2021, 50)).toBe('路线图写明当年新建50个；与路线图一致');
  expect(targetSentence(2021, 47)).toBe('路线图写明当年新建50个；比路线图少3个');
  expect(targetSentence(2023, 25)).toBe('路线图没有写明当年新建数');
});

test('it says whose lists have never been filed; a returned one has been', () => {
  const returned = { ...FILED, state: 'RETURNED' as const };
  expect(missingSentence([plan('330203'), returned, plan('330282')])).toBe(
    '附件1、附件2还没上报的2个：海曙区、慈溪市',
  );
  expect(missingSentence([returned])).toBe('附件1、附件2都已上报');
});

test('a filed built list is counted, and held against what is built now', async () => {
  const line = (townshipCode: string, builtOn: string) => ({ townshipCode, builtOn });
  const filed = [
    line('330226001', '2020-06-01'),
    line('330226002', '2020-07-01'),
    line('330226003', '2021-03-01'),
  ];
  const rounds = FILED.rounds.map((round) => ({ ...round, built: filed }));
  const now = [
    ...[line('330226001', '2020-06-01'), line('330226002', '2020-07-03'), line('330226111', '2023-05-18')],
    line('330203001', '2020-01-01'),
  ];
  serve({ 'GET /api/plans/2023': answer({ plans: [{ ...FILED, rounds }], builtNow: now }) });
  page('LEADER');
  await press(/宁海县的名单/);
  expect(screen.getByText('附件2：上报时已建成3个，现在3个。')).toBeTruthy();
  expect(screen.getByText('上报后多了1个：西店镇（2023-05-18）。')).toBeTruthy();
  expect(screen.getByText('上报后少了1个：梅林街道（2021-03-01）。')).toBeTruthy();
  expect(screen.getByText('上报后建成日有变的1个：桃源街道（2020-07-01 改为 2020-07-03）。')).toBeTruthy();
});

test('a plan is accepted after asking once, and leaves its receipt', async () => {
  const seen = serve({
    ...READ,
    [`POST ${ACT}`]: answer({ receipt: 'JH-330226-2023-01', version: 3, at: NOW, late: false }, 3),
  });
  page();
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
  page();
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
  page();
  await press(/宁海县的名单/);
  await press('退回');
  fireEvent.input(screen.getByRole('textbox', { name: /意见/ }), { target: { value: '预算偏低' } });
  await press('退回');
  expect((await screen.findByRole('alert')).textContent).toContain('区县（市）刚才又改过');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /意见/ }).value).toBe('预算偏低');
});

test('who only reads sees the list and no decision', async () => {
  serve(READ);
  page('LEADER');
  await press(/宁海县的名单/);
  const table = screen.getByRole('table', { name: '宁海县的名单' });
  expect(within(table).getByRole('row', { name: /西店镇/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '通过' })).toBeNull();
});

test('a change that waits is counted in its line, and its plan is asked about when it is opened', async () => {
  const swap = { districtCode: '330203', year: 2023, since: NOW, out: '330203001', in: '330203002' };
  const accepted = plan('330203', { version: 3, state: 'ACCEPTED', entries: [ENTRY], acceptedAt: NOW });
  const seen = serve({
    'GET /api/plans/2023': answer({ plans: [accepted], builtNow: [] }),
    'GET /api/districts/330203/plans/2023/changes': answer({ rows: [], next: null }),
  });
  page('CITY_OFFICER', { planChanges: [swap, { ...swap, year: 2022 }] });
  expect((await screen.findByRole('row', { name: /海曙区/ })).textContent).toContain('1项变更待同意');
  expect(seen.map(({ call }) => call)).toEqual(['GET /api/plans/2023']);
  await press(/审核 海曙区的名单/);
  await waitFor(() => expect(seen).toHaveLength(2));
});
