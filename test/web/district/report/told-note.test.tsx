import { render, screen, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { cellId } from '../../../../web/district/report/sheet-cell.tsx';
import { answer, serve } from '../station/server-fixture.ts';
import { BUILDING, deskOf, MONTH, viewOf } from './report-fixture.ts';

beforeEach(() => localStorage.clear());
test('a stage that was told between two reports stands filled in when the report opens, and is not asked again', async () => {
  serve({ [`GET /api/districts/990001/reports/${MONTH}`]: answer(viewOf(), 0) });
  const desk = deskOf();
  const [serving, building] = desk.desk.stations;
  if (!serving || !building) throw new Error('two stations');
  const told = {
    ...{ stage: 'builtOn' as const, on: '2031-05-06', source: 'PROGRESS#1' as const },
    at: instantAt('2031-05-07', '17:00'),
  };
  render(
    <ReportPage
      {...deskOf({}, [serving, { ...building, claims: [...building.claims, told] }])}
      month={MONTH}
    />,
  );
  const [head] = await screen.findAllByRole('rowheader', { name: /二镇/ });
  const row = head?.closest('tr') as HTMLElement;
  expect(row.textContent).toContain('5月7日已即报建成');
  expect(within(row).getByRole<HTMLSelectElement>('combobox', { name: '二镇 阶段' }).value).toBe('BUILT');
  expect(row.textContent).toContain('2031-05-06');
  expect(document.getElementById(cellId(BUILDING, 'builtOn'))).toBeNull();
});
