import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { ReportsSection } from '../../../web/city/reports-section.tsx';
import { answer, serve } from '../district/station/server-fixture.ts';
import { filedSlot } from './city-fixture.ts';

const NOW = '2023-06-20T01:00:00.000Z';
const DUE = '2023-06-23T15:59:59.999Z';

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

const page = () => render(<ReportsSection month="2023-06" today="2023-06-20" />);

test('each district stands with its first filing: on time, late by begun days, or not received', async () => {
  serve({
    'GET /api/periods/2023-06/reports': month(DUE, '2023-06-26T01:00:00.000Z', [
      filedSlot('330203', DUE, 'SUBMITTED'),
      filedSlot('330226', '2023-06-23T16:00:00.000Z', 'RETURNED'),
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
    'GET /api/periods/2023-06/reports': month(DUE, NOW, [
      filedSlot('330203', NOW, 'ACCEPTED'),
      filedSlot('330226', NOW, 'RETURNED'),
    ]),
  });
  page();
  expect(await screen.findByText('已报 1 / 3，其中按时 1；另有退回或撤回 1')).toBeTruthy();
});

test('a correction is no filing: the count stays, says that there is one, and leads by its receipt', async () => {
  const slot = filedSlot('330226', NOW, 'ACCEPTED');
  const receipt = 'YB-330226-202306-02';
  const correction = {
    ...{ townshipCode: '330226001', field: 'serviceVisits' as const, from: 231, to: 230 },
    ...{ reason: '重复计数', permit: null },
  };
  const rounds = slot.rounds.map((round) => ({ ...round, round: 2, receipt, correction }));
  serve({
    'GET /api/periods/2023-06/reports': month(DUE, NOW, [{ ...slot, rounds: [...slot.rounds, ...rounds] }]),
  });
  page();
  const row = await screen.findByRole('row', { name: /宁海县/ });
  expect(row.textContent).toContain('第1次，有更正');
  expect(row.textContent).toContain(receipt);
});
