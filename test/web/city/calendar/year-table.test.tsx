import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CalendarPage } from '../../../../web/city/calendar/calendar-page.tsx';
import { answer, serve } from '../../district/station/server-fixture.ts';
import { meAs } from '../city-fixture.ts';
import { CIXI, cellOf, READ, yearOf } from './calendar-fixture.ts';

const page = (role: Parameters<typeof meAs>[0] = 'CITY_OFFICER') =>
  render(<CalendarPage me={meAs(role)} year={null} />);
const link = (name: string | RegExp) => screen.findByRole('link', { name });

describe('the year', () => {
  test('says in a sentence what was due, on time, late and missing, and who is still to come', async () => {
    serve(READ);
    page();
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(
      '2023年1—5月应报50份，按时48份（96.0%），迟1份，没报1份；6月还有1个没报。',
    );
  });

  test('shows timeliness in closed months and the review in the open one, each cell leading to its report', async () => {
    serve(READ);
    page();
    expect((await link('慈溪市1月：迟5天，1月28日 09:00')).getAttribute('href')).toBe(
      '#/reports/2023-01/330282',
    );
    expect((await link('宁海县2月：漏报')).textContent).toBe('漏报');
    expect((await link('北仑区3月：按时，19日未审，3月19日 09:00，退回过')).textContent).toBe('19日未审');
    expect((await link(/北仑区6月：待报/)).textContent).toBe('待报');
    expect((await link(/宁海县6月：待审 3天/)).textContent).toBe('待审 3天');
    expect((await link(/余姚市6月：退2处/)).textContent).toBe('退2处');
    expect((await link(/慈溪市6月：已通过/)).textContent).toBe('已通过');
    expect(screen.queryByRole('link', { name: /7月/ })).toBeNull();
  });

  test('is a table with rows by district, rates, closes and the year before', async () => {
    serve(READ);
    page();
    const table = await screen.findByRole('table', { name: /2023年月报/ });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(within(row(/^宁海县/)).getByText('漏1')).toBeTruthy();
    expect(row(/^按时率/).textContent).toContain('90.0%90.0%100.0%100.0%100.0%未到期');
    expect(row(/^结账/).textContent).toContain('2023-01-28 09:00由演示经办人结账');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(15);
  });

  test('is one stop for Tab; arrows move by cell', async () => {
    serve(READ);
    page();
    const table = await screen.findByRole('table', { name: /2023年月报/ });
    const stops = () =>
      within(table)
        .getAllByRole<HTMLAnchorElement>('link')
        .filter(({ tabIndex }) => tabIndex === 0);
    const [start] = stops();
    if (!start || stops().length > 1) throw new Error('Tab stops at one cell');
    expect(start.getAttribute('aria-label')).toContain('海曙区6月');
    start.focus();
    fireEvent.keyDown(start, { key: 'ArrowDown' });
    await waitFor(() => expect(stops()[0]?.getAttribute('aria-label')).toContain('江北区6月'));
    fireEvent.keyDown(document.activeElement ?? start, { key: 'Home' });
    await waitFor(() => expect(stops()[0]?.getAttribute('aria-label')).toContain('江北区1月'));
    expect(stops()).toHaveLength(1);
  });

  test('of the past shows no work, and years to go to', async () => {
    serve({ 'GET /api/calendar/2022': answer({ ...yearOf(), year: 2022 }) });
    render(<CalendarPage me={meAs('LEADER')} year={2022} />);
    expect((await link('2023年')).getAttribute('href')).toBe('#/calendar/2023');
    expect(screen.queryByRole('region')).toBeNull();
  });
});

test('a cell that is late in an open month says both, how far it is and how late', async () => {
  const late = cellOf(CIXI, '2023-06', { outcome: 'LATE', daysLate: 2 });
  serve({ ...READ, 'GET /api/calendar/2023': answer(yearOf({ cells: [late] })) });
  page();
  expect((await link(/慈溪市6月：已通过迟2天，6月19日 09:00/)).textContent).toBe('已通过迟2天');
});
