import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StationPage } from '../../../../web/district/station/station-page.tsx';
import { StationsPage } from '../../../../web/district/station/stations-page.tsx';
import { deskWith, NOW, VIEW } from './desk-fixture.ts';
import { answer, serve } from './server-fixture.ts';

const PLAN = {
  schema: 1 as const,
  version: 2,
  districtCode: '990001',
  year: 2031,
  state: 'ACCEPTED' as const,
  entries: [
    {
      townshipCode: '990001101',
      plannedMode: 'SOCIAL_WORK_POST' as const,
      plannedHost: [],
      plannedAddress: null,
      plannedAreaM2: null,
      plannedOperatorName: null,
      plannedStaff: 3,
      plannedBudgetFen: 29_000_000,
      budgetSplit: null,
      plannedBuiltOn: '2031-09-01',
      plannedOperatingOn: '2031-10-01',
      provincialLivelihoodProject: false,
      from: '2031-02-10',
      until: null,
    },
  ],
  rounds: [],
  acceptedAt: NOW,
  contactName: null,
  contactPhone: null,
  dueOn: null,
};

test('the register says how many are built, what fails where, and what is still to be recorded', () => {
  render(<StationsPage {...deskWith({ plans: [PLAN] })} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '东区2个乡镇（街道），已建成1个社会工作站；1个站有标准没达到。',
  );
  expect(screen.getByRole('row', { name: /一街道/ }).textContent).toContain('2项没达到');
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: '建立记录' }).getAttribute('href')).toBe(
    '#/stations/990001101',
  );
  fireEvent.click(screen.getByRole('button', { name: '没建成 1' }));
  expect(screen.queryByRole('row', { name: /一街道/ })).toBeNull();
});

test('a planned township gets its record from unit and contact, created once', async () => {
  const created = {
    ...VIEW,
    townshipCode: '990001101',
    name: '东区二镇社会工作站',
    version: 1,
    claims: [],
    staff: [],
    modes: [],
  };
  const seen = serve({
    'PUT /api/stations/990001101': answer(created, 1),
    'GET /api/townships/990001101/villages': answer({ villages: [] }),
  });
  render(<StationPage {...deskWith({ plans: [PLAN] })} townshipCode="990001101" />);
  const unit = await screen.findByRole<HTMLInputElement>('textbox', { name: /责任单位/ });
  expect(unit.value).toBe('二镇人民政府');
  fireEvent.click(screen.getByRole('button', { name: '建立记录' }));
  expect(screen.getByRole('alert').textContent).toContain('联系人：还没填');
  fireEvent.input(screen.getByRole('textbox', { name: /联系人/ }), { target: { value: '陈立' } });
  fireEvent.input(screen.getByRole('textbox', { name: /联系电话/ }), { target: { value: '0574-00000000' } });
  fireEvent.click(screen.getByRole('button', { name: '建立记录' }));
  await screen.findByRole('region', { name: /一、场所/ });
  const put = seen.find(({ call }) => call.startsWith('PUT'));
  expect(put).toMatchObject({
    ifMatch: '"0"',
    body: { townshipCode: '990001101', responsibleContact: '陈立' },
  });
  await waitFor(() => expect(sessionStorage.length).toBe(0));
});

test('a township outside every plan is sent to the plan first', async () => {
  serve({});
  render(<StationPage {...deskWith()} townshipCode="990001101" />);
  expect(await screen.findByRole('link', { name: '去年度计划' })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test("another district's township is unknown here", () => {
  serve({});
  render(<StationPage {...deskWith()} townshipCode="990002101" />);
  expect(screen.getByText('没有这个乡镇（街道）')).toBeTruthy();
});
