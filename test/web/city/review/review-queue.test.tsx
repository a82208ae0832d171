import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CityPage } from '../../../../web/city/city-page.tsx';
import { answer, serve } from '../../district/station/server-fixture.ts';
import { ME, NOW, roundOf, slotOf } from './review-fixture.ts';

const DUE = '2023-06-23T15:59:59.999Z';
const waits = (districtCode: string, submittedAt: string) => ({
  districtCode,
  slot: slotOf(districtCode, 'SUBMITTED', [roundOf({ submittedAt })]),
  reminders: { count: 0, lastAt: null },
});
const monthOf = (month: string, reports: readonly object[]) =>
  answer({ month, dueAt: DUE, now: NOW, reports });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the reports that wait stand first, longest wait first, each with its way to the review', async () => {
  serve({
    'GET /api/plans/2023': answer({ plans: [] }),
    'GET /api/periods/2023-05/reports': monthOf('2023-05', []),
    'GET /api/periods/2023-06/reports': monthOf('2023-06', [
      waits('330203', '2023-06-19T03:00:00.000Z'),
      waits('330281', '2023-06-16T08:00:00.000Z'),
    ]),
  });
  render(<CityPage me={ME} place={{ page: 'reports', month: null }} />);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(
    '有2份月报等您审核，最久的已等3天；',
  );
  const links = screen.getAllByRole('link', { name: /^审核/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/reports/2023-06/330281',
    '#/reports/2023-06/330203',
  ]);
});
