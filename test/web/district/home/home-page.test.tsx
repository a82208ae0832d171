import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HomePage } from '../../../../web/district/home/home-page.tsx';
import { StationsPage } from '../../../../web/district/station/stations-page.tsx';
import { keptStation } from '../../../support/kept-records.ts';
import { deskOf, SERVING } from '../report/report-fixture.ts';

afterEach(cleanup);

test('the first page says in one sentence what is owed', () => {
  render(<HomePage {...deskOf()} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('5月月报还有2天截止；站点标准都达到。');
  expect(screen.getByText('丰收放假5月10日至5月10日，期限不顺延')).toBeTruthy();
});

test('the report is the first thing to do, and its button leads to it', () => {
  render(<HomePage {...deskOf()} />);
  const [first] = within(screen.getByRole('region', { name: '待办' })).getAllByRole('listitem');
  expect(first?.textContent).toContain('5月10日（周六，丰收假期内）24时截止，不顺延');
  expect(screen.getByRole('link', { name: '打开5月月报' }).getAttribute('href')).toBe('#/report/2031-05');
});

test('a station that fails a standard says what is so, how it is mended and where', () => {
  const desk = deskOf();
  const [serving, building] = desk.desk.stations;
  if (!serving || !building) throw new Error('two stations');
  const rooms = keptStation(SERVING).rooms.filter((room) => room !== 'ARCHIVE_ROOM');
  render(<HomePage {...deskOf({}, [{ ...serving, rooms }, building])} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('1个站点不达标');
  const table = within(screen.getByRole('region', { name: '站点不达标' }));
  expect(table.getByText('还缺：档案室')).toBeTruthy();
  expect(table.getByRole('link', { name: '一街道：去勾选' }).getAttribute('href')).toBe(
    `#/stations/${SERVING}`,
  );
});

test('the first page and the register count the same stations that fail a standard', () => {
  const desk = deskOf();
  const [serving, building] = desk.desk.stations;
  if (!serving || !building) throw new Error('two stations');
  const failing = deskOf({}, [{ ...serving, systemsEstablished: false }, building]);
  render(<HomePage {...failing} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('1个站点不达标');
  cleanup();
  render(<StationsPage {...failing} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('1个站有标准没达到');
});

test('every township is listed with its state, its people and how many standards it meets', () => {
  render(<HomePage {...deskOf()} />);
  const table = within(screen.getByRole('region', { name: '我的站点' }));
  const row = table.getByRole('rowheader', { name: '一街道' }).closest('tr');
  expect(row?.textContent).toContain('已运营');
  expect(row?.textContent).toContain('2031-02-10');
  expect(row?.textContent).toContain('15 / 15');
  expect(table.getByRole('rowheader', { name: '二镇' }).closest('tr')?.textContent).toContain('档案室');
});
