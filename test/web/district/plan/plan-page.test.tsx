import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { AnnualPlanView, PlanEntry, PlanRound } from '#domain/records/annual-plan.ts';
import { PlanPage } from '../../../../web/district/plan/plan-page.tsx';
import { deskWith, NOW } from '../station/desk-fixture.ts';
import { answer, refused, serve } from '../station/server-fixture.ts';

const PATH = '/api/districts/990001/plans/2031';

const ENTRY: PlanEntry = {
  townshipCode: '990001101',
  plannedMode: 'SOCIAL_WORK_POST',
  plannedHost: ['CHARITY_STATION'],
  plannedAddress: null,
  plannedAreaM2: null,
  plannedOperatorName: null,
  plannedStaff: 3,
  plannedBudgetFen: 29_000_000,
  budgetSplit: { townshipFen: 16_500_000, districtFen: 7_500_000, cityFen: 5_000_000 },
  plannedBuiltOn: '2031-09-01',
  plannedOperatingOn: '2031-10-01',
  provincialLivelihoodProject: false,
  from: null,
  until: null,
};

const ROUND: PlanRound = {
  round: 1,
  submittedAt: NOW,
  submittedBy: 'o1',
  receipt: 'JH-990001-2031-01',
  endedAt: null,
  endedBy: null,
  outcome: null,
  remarks: [],
};

const PLAN: AnnualPlanView = {
  schema: 1,
  version: 2,
  districtCode: '990001',
  year: 2031,
  state: 'DRAFT',
  entries: [ENTRY],
  rounds: [],
  acceptedAt: null,
  contactName: '陈*',
  contactPhone: '****4321',
  dueOn: null,
};
const EMPTY: AnnualPlanView = { ...PLAN, version: 0, entries: [], contactName: null, contactPhone: null };

const page = (desk = deskWith()) => render(<PlanPage {...desk} year={2031} />);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const puts = (seen: ReturnType<typeof serve>) => seen.filter(({ call }) => call.startsWith('PUT'));

test('an accepted plan is a table with its totals, its gates, and nothing to change', async () => {
  serve({
    [`GET ${PATH}`]: answer(
      {
        ...PLAN,
        state: 'ACCEPTED',
        entries: [{ ...ENTRY, from: '2031-02-10' }],
        rounds: [{ ...ROUND, outcome: 'ACCEPTED', endedAt: NOW }],
      },
      4,
    ),
  });
  page();
  const row = await screen.findByRole('row', { name: /二镇/ });
  expect(row.textContent).toContain('16.507.505.0029.00');
  expect(screen.getByText(/预算合计29.00万元，其中镇（街道）16.50万元，占56.9%/)).toBeTruthy();
  expect(screen.getByText('3月31日三分之一').closest('div')?.textContent).toContain('0 / 1 未达标，差1个');
  expect(screen.queryByRole('button', { name: '修改计划' })).toBeNull();
});

test('a day past the year’s gate is said in its cell and in the foot, and does not stop the filing', async () => {
  serve({
    [`GET ${PATH}`]: answer(
      { ...PLAN, entries: [{ ...ENTRY, plannedBuiltOn: '2031-12-05', plannedOperatingOn: '2031-12-20' }] },
      2,
    ),
  });
  page();
  expect((await screen.findByRole('row', { name: /二镇/ })).textContent).toContain('晚于11月30日');
  expect(screen.getByText(/有1行晚于规定日期/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '上报市局' })).toBeTruthy();
});

test('a township is put in, filled in and saved over version 0; the levels make the total', async () => {
  const seen = serve({
    [`GET ${PATH}`]: answer(EMPTY, 0),
    [`PUT ${PATH}`]: answer({ ...PLAN, version: 1 }, 1),
  });
  page();
  await press('开始列计划');
  fireEvent.change(screen.getByRole('combobox', { name: '列入一个乡镇（街道）' }), {
    target: { value: '990001101' },
  });
  await press('列入');
  fireEvent.click(screen.getByRole('radio', { name: '增设社工岗位' }));
  const fill = (name: RegExp | string, value: string) =>
    fireEvent.input(screen.getByLabelText(name), { target: { value } });
  fill('镇', '16.5');
  fill('县', '７．５');
  fill(/^联系人/, '陈立');
  fill(/^联系电话/, '0574-00000000');
  fill(/计划建成/, '2031-09-01');
  fill(/计划运营/, '2031-08-01');
  await press('保存计划');
  expect(screen.getByRole('alert').textContent).toContain('二镇 · 计划运营：计划运营不能早于计划建成');
  expect(puts(seen)).toEqual([]);
  expect(screen.getByLabelText(/计划运营/).getAttribute('aria-invalid')).toBe('true');
  fill(/计划运营/, '2031-10-01');
  expect(screen.queryByRole('alert')).toBeNull();
  await press('保存计划');
  await waitFor(() => expect(puts(seen)).toHaveLength(1));
  expect(puts(seen)[0]).toMatchObject({
    ifMatch: '"0"',
    body: {
      year: 2031,
      entries: [
        {
          townshipCode: '990001101',
          plannedBudgetFen: 24_000_000,
          budgetSplit: { townshipFen: 16_500_000, districtFen: 7_500_000, cityFen: 0 },
        },
      ],
    },
  });
});

test('a refusal by township stands at its row', async () => {
  serve({
    [`GET ${PATH}`]: answer(PLAN, 2),
    [`PUT ${PATH}`]: refused(422, 'INVALID', {
      issues: [
        { pointer: '/entries/990001101/townshipCode', code: 'PLAN_TOWNSHIP_TAKEN', facts: { year: 2030 } },
      ],
    }),
  });
  page();
  await press('修改计划');
  await press('保存计划');
  expect((await screen.findByRole('alert')).textContent).toContain('二镇 · 乡镇（街道）：已在2030年计划里');
});

test('filing asks once and leaves a receipt', async () => {
  const seen = serve({
    [`GET ${PATH}`]: [
      answer(PLAN, 2),
      answer({ ...PLAN, state: 'SUBMITTED', version: 3, rounds: [ROUND] }, 3),
    ],
    [`POST ${PATH}/submission`]: answer(
      { receipt: 'JH-990001-2031-01', version: 3, at: NOW, late: false },
      3,
    ),
  });
  page();
  await press('上报市局');
  expect(seen.some(({ call }) => call.startsWith('POST'))).toBe(false);
  await press('确认上报');
  expect(await screen.findByRole('region', { name: '已上报 JH-990001-2031-01' })).toBeTruthy();
  expect(seen.find(({ call }) => call.startsWith('POST'))).toMatchObject({
    ifMatch: '"2"',
    key: expect.any(String),
  });
});

test('a plan that a colleague saved meanwhile is named, and what was typed stays', async () => {
  const theirs = { ...PLAN, version: 3, entries: [{ ...ENTRY, plannedStaff: 5 }] };
  serve({ [`GET ${PATH}`]: [answer(PLAN, 2), answer(theirs, 3)], [`PUT ${PATH}`]: refused(412, 'STALE') });
  page();
  await press('修改计划');
  await press('修改二镇');
  fireEvent.input(screen.getByLabelText(/拟配社工/), { target: { value: '4' } });
  await press('保存计划');
  expect((await screen.findByText(/别人改过：二镇/)).textContent).toContain('再按「保存计划」用您填的覆盖');
  expect(screen.getByLabelText<HTMLInputElement>(/拟配社工/).value).toBe('4');
});

test('a returned plan shows each remark at its row and the general one on top', async () => {
  const remarks = [
    { pointer: '/entries/990001101', text: '预算偏低' },
    { pointer: '', text: '联系人请写科室' },
  ];
  serve({
    [`GET ${PATH}`]: answer(
      { ...PLAN, state: 'RETURNED', rounds: [{ ...ROUND, outcome: 'RETURNED', endedAt: NOW, remarks }] },
      4,
    ),
  });
  page();
  expect(await screen.findByText('退回意见：预算偏低')).toBeTruthy();
  expect(screen.getByText('联系人请写科室')).toBeTruthy();
  expect(screen.getByRole('button', { name: '修改计划' })).toBeTruthy();
});

test('a year without new stations can be filed as well', async () => {
  serve({ [`GET ${PATH}`]: answer({ ...EMPTY, version: 1 }, 1) });
  page();
  await press('上报市局');
  expect(screen.getByText('上报：本年度没有新建计划？')).toBeTruthy();
});
