import { render, screen, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { ReportPage } from '../../../../../web/district/report/report-page.tsx';
import { cellId } from '../../../../../web/district/report/sheet/sheet-cell.tsx';
import { answer, serve } from '../../station/server-fixture.ts';
import { BUILDING, deskOf, MONTH, viewOf } from '../report-fixture.ts';
import { CONTENT, filedView, REPORT } from '../report-screen.tsx';

beforeEach(() => localStorage.clear());

/** 二镇 built since last month, told on the day. */
function deskWithTold() {
  const [serving, building] = deskOf().desk.stations;
  if (!serving || !building) throw new Error('two stations');
  const told = {
    ...{ stage: 'builtOn' as const, on: '2031-05-06', source: 'PROGRESS#1' as const },
    at: instantAt('2031-05-07', '17:00'),
  };
  return deskOf({}, [serving, { ...building, claims: [...building.claims, told] }]);
}

test('a stage that was told between two reports stands filled in when the report opens, and is not asked again', async () => {
  serve({ [`GET ${REPORT}`]: answer(viewOf(), 0) });
  render(<ReportPage {...deskWithTold()} month={MONTH} />);
  const [head] = await screen.findAllByRole('rowheader', { name: /二镇/ });
  const row = head?.closest('tr') as HTMLElement;
  expect(row.textContent).toContain('5月7日已即报建成');
  expect(within(row).getByRole<HTMLSelectElement>('combobox', { name: '二镇 阶段' }).value).toBe('BUILT');
  expect(row.textContent).toContain('2031-05-06');
  expect(document.getElementById(cellId(BUILDING, 'builtOn'))).toBeNull();
  expect(row.textContent).toContain('已即报，不用填');
  expect(screen.getByText('除已即报的二镇外，建设进度和4月一样？不用往下填。')).toBeTruthy();
});

test('the sheet of a nil return does not say that nothing moved where something was told', async () => {
  const nil = { ...filedView, content: { ...CONTENT, nil: true } };
  serve({ [`GET ${REPORT}`]: answer(nil, 1) });
  render(<ReportPage {...deskWithTold()} month={MONTH} />);
  expect(await screen.findByText('一、建设进度（除即报、更正的以外，本月无变化）')).toBeTruthy();
});
