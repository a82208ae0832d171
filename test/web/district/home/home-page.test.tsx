import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { HomePage } from '../../../../web/district/home/home-page.tsx';
import { StationsPage } from '../../../../web/district/station/stations-page.tsx';
import { keptStation } from '../../../support/kept-records.ts';
import { BUILDING, deskOf, MONTH, NOW, SERVING } from '../report/report-fixture.ts';
import { answer, serve } from '../station/server-fixture.ts';

const KEPT = {
  ...{ schema: 1 as const, version: 1, createdAt: NOW, createdBy: 'city', updatedAt: NOW, updatedBy: 'city' },
  districtCode: '990001',
};
const todo = () => within(screen.getByRole('region', { name: '待办' }));

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

test('the report’s row says that the city moved the due day and why, and how often it reminded', () => {
  const due = { [MONTH]: { dueAt: instantAt('2031-05-12', '23:59'), reason: '丰收假后上报' } };
  render(
    <HomePage {...deskOf({ due, reminders: { count: 2, lastAt: instantAt('2031-05-07', '10:00') } })} />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('5月月报还有4天截止');
  const [row] = todo().getAllByRole('listitem');
  expect(row?.textContent).toContain('5月12日（周一）24时截止。市局改了期限：丰收假后上报');
  expect(row?.textContent).toContain('市局5月7日催报（已催2次）');
});

const PROBLEM = {
  ...KEPT,
  ...{ id: '2031-03-01', month: '2031-03', text: '场地移交未完成', raisedOn: '2031-03-08' },
  ...{ townshipCode: null, replies: [], closedOn: null, ageDays: 61 },
};

test('a problem whose turn is the district’s is to do, with its age; the city’s is not', () => {
  const problems = [
    { ...PROBLEM, owner: 'DISTRICT' as const },
    { ...PROBLEM, id: '2031-04-01', owner: 'CITY' as const },
  ];
  render(<HomePage {...deskOf({ problems })} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('另有1件事要办');
  expect(todo().getByText('未解决 61天')).toBeTruthy();
  expect(todo().getByRole('link', { name: '写进展' }).getAttribute('href')).toBe('#/problems/2031-03-01');
});

test('an open permit is shown until its last day and is nothing that is owed', () => {
  const permit = {
    ...KEPT,
    ...{ id: 'p1', from: '2031-03-01', to: '2031-03-10', reason: '核对台账' },
    expiresAt: instantAt('2031-06-01', '00:00'),
  };
  render(<HomePage {...deskOf({ permits: [permit] })} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('5月月报还有2天截止；站点标准都达到。');
  expect(todo().getByText(/补录许可到5月31日/)).toBeTruthy();
  expect(todo().getByText('可补录、更正2031年3月1日至2031年3月10日的事实。')).toBeTruthy();
});

test('a township’s draft that no filing took is named, in the list and in its row', () => {
  render(<HomePage {...deskOf({ leftOut: [SERVING] })} />);
  expect(todo().getByText('没有并入1个')).toBeTruthy();
  const table = within(screen.getByRole('region', { name: '我的站点' }));
  expect(table.getByRole('rowheader', { name: '一街道' }).closest('tr')?.textContent).toContain('没有并入');
});

test('what a township proposes for its premises is to be looked at, until the record says the same', () => {
  const proposal = (values: Readonly<Record<string, string>>) => ({
    [SERVING]: { version: 1, continues: 1, values, savedAt: NOW, savedBy: SERVING },
  });
  const { unmount } = render(<HomePage {...deskOf({ proposals: proposal({ areaM2: '999' }) })} />);
  expect(todo().getByText('和站点记录不同：面积。核对后填入表单保存，或不采用。')).toBeTruthy();
  expect(todo().getByRole('link', { name: '去核对' }).getAttribute('href')).toBe(`#/stations/${SERVING}`);
  unmount();
  const address = keptStation(SERVING).address ?? '';
  render(<HomePage {...deskOf({ proposals: proposal({ address }) })} />);
  expect(todo().queryByText(/核对一街道交来的场所/)).toBeNull();
});

test('at a gate the nearest station is told as built on the day, and the answer names its receipt', async () => {
  const desk = deskOf();
  const [serving, building] = desk.desk.stations;
  if (!serving || !building) throw new Error('two stations');
  const now = instantAt('2031-11-10', '09:00');
  const told = { receipt: 'JD-990001101-0', version: 2, at: now, late: false };
  const seen = serve({ [`POST /api/stations/${BUILDING}/progress`]: answer(told) });
  const ready = { ...building, rooms: serving.rooms };
  const due = { '2031-11': { dueAt: instantAt('2031-11-10', '23:59'), reason: null } };
  const later = deskOf({ now, openMonth: '2031-11', due }, [serving, ready]);
  render(<HomePage {...{ ...later, now, today: '2031-11-10', present: () => now }} />);
  fireEvent.click(todo().getByRole('button', { name: '报建成：二镇' }));
  expect(screen.getByLabelText<HTMLInputElement>(/建成日期/).value).toBe('2031-11-10');
  fireEvent.click(within(screen.getByRole('form')).getByRole('button', { name: '报建成' }));
  expect(await screen.findByText('已即报：11月10日建成，未审。回执 JD-990001101-0')).toBeTruthy();
  expect(seen[0]).toMatchObject({ ifMatch: '"1"', body: { stage: 'builtOn', on: '2031-11-10' } });
});

test('a station that lacks something on that day cannot be told as built, and is told what', () => {
  const now = instantAt('2031-11-10', '09:00');
  const due = { '2031-11': { dueAt: instantAt('2031-11-10', '23:59'), reason: null } };
  const later = deskOf({ now, openMonth: '2031-11', due });
  const seen = serve({});
  render(<HomePage {...{ ...later, now, today: '2031-11-10', present: () => now }} />);
  fireEvent.click(todo().getByRole('button', { name: '报建成：二镇' }));
  const form = within(screen.getByRole('form'));
  expect(form.getByText('这一天还缺1项，补齐后才能报「建成」：')).toBeTruthy();
  const send = form.getByRole('button', { name: '报建成' });
  expect(send.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(send);
  expect(seen).toEqual([]);
});

test('a correction of an accepted report stands among the receipts as one, not as another filing', () => {
  const round = {
    ...{ round: 1, submittedAt: NOW, submittedBy: 'east', receipt: 'YB-990001-203105-01', hash: '' },
    ...{ nil: false, endedAt: NOW, endedBy: 'city', outcome: 'ACCEPTED' as const, remarks: [] },
  };
  const correction = {
    ...{ townshipCode: SERVING, field: 'serviceVisits' as const, from: 8, to: 7 },
    ...{ reason: '重复计数', permit: null },
  };
  const report = {
    ...{ ...KEPT, month: MONTH, state: 'ACCEPTED' as const, firstSubmittedAt: NOW, openedAt: NOW },
    ...{ acceptedAt: NOW, returnCount: 0 },
    rounds: [round, { ...round, round: 2, receipt: 'YB-990001-203105-02', correction }],
  };
  render(<HomePage {...deskOf({ reports: [report] })} />);
  const row = screen.getByText('YB-990001-203105-02').closest('tr')?.textContent;
  expect(row).toContain('2031年5月月报更正');
  expect(row).toContain('已更正');
});
