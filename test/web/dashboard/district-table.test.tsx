import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { DistrictTable } from '../../../web/dashboard/districts/district-table.tsx';
import type { PanelsProps } from '../../../web/dashboard/panels/panels-props.ts';
import { TOY } from '../../support/toy-programme.ts';
import { asOf, EAST, summaryThrough } from '../../support/toy-records.ts';

const onDistrict = vi.fn();

function propsOn(day: string, panels = { ranking: true, discipline: true }): PanelsProps {
  const at = endOfDay(day);
  return {
    programme: TOY,
    figures: asOf(day),
    district: null,
    onDistrict,
    Restated: null,
    published: {
      summary: summaryThrough(at),
      settings: {},
      now: at,
      staleSince: null,
      demonstration: false,
      officer: null,
      panels,
      frozen: null,
      has: () => true,
      more: async () => undefined,
    },
  };
}

const cellsOf = (name: string): string[] => {
  const line = screen.getByRole('button', { name }).closest('tr');
  if (!line) throw new Error(name);
  return within(line)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
};

test('districts stand in the order of their rank with their light and gate', () => {
  render(<DistrictTable {...propsOn('2031-04-30')} />);
  // East has built its 1 of 1, West 1 of 2; both owe the report of April.
  expect(cellsOf('东区')).toEqual(['1', '2/2', '100.0%', '', '1/1', '月报逾期', '已达到', '漏报']);
  expect(cellsOf('西县').slice(0, 7)).toEqual(['2', '1/2', '50.0%', '', '1/2', '月报逾期', '差1个']);
});

test('equals share a rank', () => {
  render(<DistrictTable {...propsOn('2031-03-01')} />);
  expect([cellsOf('东区')[0], cellsOf('西县')[0]]).toEqual(['1', '1']);
});

test('the public sees no rank, light, gate or report of a district where the city does not show them', () => {
  render(<DistrictTable {...propsOn('2031-04-30', { ranking: false, discipline: false })} />);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).not.toContain('名次');
  expect(cellsOf('东区')).toEqual(['2/2', '100.0%', '', '1/1']);
});

test('the bar says how far the year is and where its schedule stands', () => {
  render(<DistrictTable {...propsOn('2031-03-31')} />);
  // 30 % of two are expected on 31 March.
  expect(screen.getByRole('img', { name: /西县/ }).getAttribute('aria-label')).toContain('0 / 2');
});

test('the foot adds the districts up', () => {
  render(<DistrictTable {...propsOn('2031-04-30')} />);
  const foot = screen.getByRole('rowheader', { name: '全市' }).closest('tr');
  expect(foot?.textContent).toContain('3/4');
  expect(foot?.textContent).toContain('75.0%');
  expect(foot?.textContent).toContain('2/3');
});

test('a year without a plan shows no bars and ranks nobody', () => {
  render(<DistrictTable {...propsOn('2032-01-01')} />);
  expect(screen.queryByText('本年进度')).toBeNull();
  expect(cellsOf('东区')[0]).toBe('—');
});

test('a district’s name narrows the page to it', () => {
  render(<DistrictTable {...propsOn('2031-04-30')} />);
  fireEvent.click(screen.getByRole('button', { name: '东区' }));
  expect(onDistrict).toHaveBeenCalledExactlyOnceWith(EAST);
});
