import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { AnnualPlanView, PlanChange } from '#domain/records/annual-plan.ts';
import { PlanChangeReview } from '../../../../web/city/plan-change-review.tsx';
import { PlanPage } from '../../../../web/district/plan/plan-page.tsx';
import { planEntry } from '../../../support/kept-records.ts';
import { deskWith, NOW } from '../station/desk-fixture.ts';
import { answer, refused, serve } from '../station/server-fixture.ts';

const PATH = '/api/districts/990001/plans/2031';

const ENTRY = planEntry('990001101', { plannedBuiltOn: '2031-09-01', plannedOperatingOn: '2031-10-01' });

const PLAN: AnnualPlanView = {
  schema: 1,
  version: 4,
  districtCode: '990001',
  year: 2031,
  state: 'ACCEPTED',
  entries: [{ ...ENTRY, from: '2031-02-10', until: null }],
  rounds: [],
  acceptedAt: NOW,
  contactName: '陈*',
  contactPhone: '****4321',
  dueOn: null,
};

const CHANGE: PlanChange = {
  schema: 1,
  version: 1,
  createdAt: NOW,
  createdBy: 'o1',
  updatedAt: NOW,
  updatedBy: 'o1',
  id: '0KQ3M8Z1C-9F04',
  districtCode: '990001',
  year: 2031,
  out: '990001101',
  in: planEntry('990001001', { plannedBuiltOn: '2031-09-01', plannedOperatingOn: '2031-10-01' }),
  reason: '原定场地拆迁',
  state: 'REQUESTED',
  decidedAt: null,
  decisionReason: null,
};
const page = (changes: readonly PlanChange[]) => ({ rows: changes, next: null });

const open = () => render(<PlanPage {...deskWith({ stations: [] })} year={2031} />);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const fill = (name: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

test('a swap is asked for with what comes in and why, and then waits under its row', async () => {
  const seen = serve({
    [`GET ${PATH}`]: answer(PLAN, 4),
    [`GET ${PATH}/changes`]: [answer(page([])), answer(page([CHANGE]))],
    [`POST ${PATH}/changes`]: answer({ receipt: 'JH-990001-2031-X', version: 1, at: NOW, late: false }),
  });
  open();
  await press('申请调换');
  choose(/调出哪个/, '990001101');
  choose(/换入哪个/, '990001001');
  fireEvent.click(screen.getByRole('radio', { name: '增设社工岗位' }));
  fill(/小计|预算/, '29');
  fill(/计划建成/, '2031-09-01');
  fill(/计划运营/, '2031-10-01');
  await press('提出申请');
  expect(screen.getByRole('alert').textContent).toContain('没有提出：有1处要改');
  expect(screen.getByRole('alert').textContent).toContain('原因');
  fill(/原因/, '原定场地拆迁');
  await press('提出申请');
  const receipt = await screen.findByRole('region', { name: /JH-990001-2031-X/ });
  expect(document.activeElement).toBe(receipt);
  expect(await screen.findByText('申请调出，换入一街道：待市局同意')).toBeTruthy();
  expect(seen.find(({ call }) => call.startsWith('POST'))).toMatchObject({
    ifMatch: '"4"',
    body: {
      out: '990001101',
      in: { townshipCode: '990001001', plannedBudgetFen: 29_000_000 },
      reason: '原定场地拆迁',
    },
  });
});

test('a refused request says why and keeps what was typed', async () => {
  serve({
    [`GET ${PATH}`]: answer(PLAN, 4),
    [`GET ${PATH}/changes`]: answer(page([])),
    [`POST ${PATH}/changes`]: refused(409, 'PLAN_CHANGE_OPEN'),
  });
  open();
  await press('申请调换');
  choose(/调出哪个/, '990001101');
  choose(/换入哪个/, '990001001');
  fireEvent.click(screen.getByRole('radio', { name: '增设社工岗位' }));
  fill(/小计|预算/, '29');
  fill(/计划建成/, '2031-09-01');
  fill(/计划运营/, '2031-10-01');
  fill(/原因/, '原定场地拆迁');
  await press('提出申请');
  expect((await screen.findByRole('alert')).textContent).toContain('还有一项计划调整等市局审批');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/原因/).value).toBe('原定场地拆迁');
});

test('what the city refused stands in the list with its reason', async () => {
  const change = { ...CHANGE, state: 'REFUSED' as const, decidedAt: NOW, decisionReason: '请先核实场地' };
  serve({ [`GET ${PATH}`]: answer(PLAN, 4), [`GET ${PATH}/changes`]: answer(page([change])) });
  open();
  expect(await screen.findByText('理由：请先核实场地')).toBeTruthy();
  expect(screen.queryByText(/待市局同意/)).toBeNull();
});

test('the city approves a swap after one question, and refuses only with a reason', async () => {
  const REVIEW = `POST ${PATH}/changes/${CHANGE.id}/review`;
  const seen = serve({ [REVIEW]: answer({ receipt: 'JH', version: 2, at: NOW, late: false }) });
  const onChanged = vi.fn();
  const nameOf = (code: string) => (code === '990001101' ? '二镇' : '一街道');
  render(<PlanChangeReview change={CHANGE} nameOf={nameOf} onChanged={onChanged} />);
  await press(/^不同意/);
  await press('不同意，告诉区县（市）');
  expect(screen.getByRole('alert').textContent).toContain('不同意的理由');
  expect(seen).toHaveLength(0);
  await press('放弃');
  await press(/^同意/);
  expect(screen.getByText('同意调出二镇，换入一街道？')).toBeTruthy();
  await press('确认同意');
  await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
  expect(seen[0]).toMatchObject({ ifMatch: '"1"', body: { outcome: 'APPROVED', reason: null } });
});

test('a township whose station is built is not offered to leave, and the form says so where none is left', async () => {
  // 一街道 is built on this desk.
  const built = { ...planEntry('990001001'), from: '2031-02-10', until: null };
  serve({
    [`GET ${PATH}`]: answer({ ...PLAN, entries: [built] }, 4),
    [`GET ${PATH}/changes`]: answer(page([])),
  });
  render(<PlanPage {...deskWith()} year={2031} />);
  await press('申请调换');
  const out = screen.getByRole<HTMLSelectElement>('combobox', { name: /调出哪个/ });
  expect([...out.options].map(({ value }) => value)).toEqual(['']);
  expect(screen.getByText('没有可以调出的：计划里的乡镇（街道）都已建成。')).toBeTruthy();
});

test('where no township is left to come in, the page says so and offers no form', async () => {
  const all = {
    ...PLAN,
    entries: [...PLAN.entries, { ...planEntry('990001001'), from: '2031-02-10', until: null }],
  };
  serve({ [`GET ${PATH}`]: answer(all, 4), [`GET ${PATH}/changes`]: answer(page([])) });
  render(<PlanPage {...deskWith()} year={2031} />);
  expect(await screen.findByText('没有可以换入的乡镇（街道）了：都已建成，或已在计划里。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '申请调换' })).toBeNull();
});
