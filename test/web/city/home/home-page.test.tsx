import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { CityDesk } from '#contract/city-desk.ts';
import { HomePage } from '../../../../web/city/home/home-page.tsx';
import { answer, refused, serve } from '../../district/station/server-fixture.ts';
import { deskOf, districtsOf, filedSlot, HALF, meAs, PROBLEM, waitingSlot } from '../city-fixture.ts';

const WAITING = [
  waitingSlot(filedSlot('330212', '2023-06-16T08:08:00.000Z')),
  waitingSlot(filedSlot('330205', '2023-06-19T03:32:00.000Z')),
];
const BUSY = deskOf({
  waiting: WAITING,
  districts: [
    ...districtsOf({
      '330205': { slot: filedSlot('330205', '2023-06-19T03:32:00.000Z') },
      '330212': { slot: filedSlot('330212', '2023-06-16T08:08:00.000Z') },
      '330225': { habit: { of: 12, late: 3, missing: 0 } },
      '330226': { hasDraft: true },
    }),
  ],
  gates: [HALF],
  planned: 25,
  builds: [
    { townshipCode: '330225203', on: '2023-06-19' },
    { townshipCode: '330282109', on: '2023-06-28' },
  ],
  problems: [PROBLEM],
});

const page = (desk: CityDesk, role: Parameters<typeof meAs>[0] = 'CITY_OFFICER') => {
  const onChanged = vi.fn();
  render(<HomePage me={meAs(role)} desk={desk} onChanged={onChanged} />);
  return onChanged;
};
const sentence = () => screen.getByRole('heading', { level: 1 }).textContent;
const section = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the sentence says what waits, how long, who owes and how long is left; a holiday does not move the day', () => {
  page(BUSY);
  expect(sentence()).toBe('有2份月报等您审核，最久的已等3天；8个区县（市）还没报，离截止还有3天。');
  expect(screen.getAllByText('6月23日（周五，端午假期内）24时截止，不顺延')).toHaveLength(2);
  expect(screen.getByText('建成过半 11 / 13，还差2个、10天')).toBeTruthy();
});

test.each([
  ['2023-06-23T02:00:00.000Z', '没有等您审核的；10个区县（市）还没报，今天24时截止。'],
  ['2023-06-25T02:00:00.000Z', '没有等您审核的；10个区县（市）还没报，已过截止2天。'],
])('on the due day and after it the sentence says so (%s)', (now, said) => {
  page(deskOf({ now }));
  expect(sentence()).toBe(said);
});

test('where nothing waits the queue says who has still to file', () => {
  page(deskOf());
  expect(screen.getByText('没有等您处理的。6月还有10个区县（市）没报。')).toBeTruthy();
  expect(screen.getByText('2023年还没有通过的年度计划，没有可算的关口。')).toBeTruthy();
});

test('plans and changes of plans wait under the reports, and lead to their year', () => {
  page(
    deskOf({
      plans: [{ districtCode: '330226', year: 2023, since: '2023-06-18T01:00:00.000Z', quota: 6 }],
      planChanges: [
        {
          ...{ districtCode: '330225', year: 2022, since: '2023-06-15T01:00:00.000Z' },
          ...{ out: '330225001', in: '330225002' },
        },
      ],
    }),
  );
  expect(sentence()).toContain('有2份年度计划或变更等您审核；');
  const links = section('等我处理').getAllByRole('link', { name: /^审核/ });
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual([
    ['审核 象山县 2022年度计划变更', '#/plans/2022'],
    ['审核 宁海县 2023年度计划', '#/plans/2023'],
  ]);
  expect(links[0]?.className).toBe('button button-primary');
});

test('the days to the month’s end are a dated list, what is overdue first', () => {
  page(BUSY);
  const lines = within(screen.getByRole('list', { name: '到月底的日程' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent?.trim())).toEqual([
    '象山 茅洋乡计划6月19日建成，已过1天',
    '6月23日 周五，端午假期内月报24时截止，过后定为按时、迟、漏',
    '6月28日 周三计划建成：慈溪 桥头镇',
    '6月30日 周五关口：建成过半，要13个月报最迟在24时结账',
  ]);
});

test('the gate in front names who is short, and that the shortfalls add up to more than the city’s', () => {
  page(BUSY);
  const gate = section('2023年三道关口')
    .getByText(/还差2个/)
    .closest('li');
  expect(gate?.textContent).toContain(
    '慈溪差2个，象山、宁海各差1个，余姚多1个；各区县（市）合计差4个，全市差2个；到期前还计划建成1个，如期可达12个',
  );
});

test.each([
  ['2023-06-20T01:00:00.000Z', 'warn'],
  ['2023-06-23T01:00:00.000Z', 'soon'],
])(
  'the gate in front asks for attention at its pace of late, and is 临期 in its last days (%s)',
  (now, kind) => {
    page({ ...BUSY, now });
    expect(screen.getByText('还差2个').closest('.status-tag')?.className).toContain(`status-tag-${kind}`);
  },
);

test('who owes stands by habit, the worst first; all of them are reminded with one press, once a day', async () => {
  const seen = serve({
    'POST /api/periods/2023-06/reminders': answer({
      ...{ receipt: 'CB-202306-0620-0900', version: 1, at: BUSY.now, late: false },
      ...{ reminded: ['330225'], notOwing: [], tooSoon: ['330226'], withoutOfficer: ['330282'] },
    }),
  });
  const onChanged = page(BUSY);
  const rows = section('谁还欠月报').getAllByRole('listitem');
  expect(rows).toHaveLength(8);
  expect(rows[0]?.textContent).toBe('象山县还没开始填近12个月迟3次');
  expect(rows.find(({ textContent }) => textContent?.includes('宁海县'))?.textContent).toContain('已开始填');
  press('提醒这8个');
  const said = await screen.findByRole('status');
  expect(document.activeElement?.contains(said)).toBe(true);
  expect(said.textContent).toContain('已提醒象山县');
  expect(said.textContent).toContain('今天已经提醒过，没有再发：宁海县');
  expect(said.textContent).toContain('没有填报人，提醒不到：慈溪市');
  expect(seen[0]?.body.districts).toHaveLength(8);
  expect(onChanged).toHaveBeenCalledTimes(1);
});

test('who was reminded today is not asked for again, and how often they were stands beside them', () => {
  const reminders = { count: 2, lastAt: '2023-06-20T00:30:00.000Z', automaticOn: '2023-06-20' };
  const all = Object.fromEntries(deskOf().districts.map(({ districtCode }) => [districtCode, { reminders }]));
  page(deskOf({ districts: [...districtsOf(all)] }));
  expect(screen.getAllByText('已催2次，最近 2023-06-20 08:30')).toHaveLength(10);
  expect(screen.getAllByText('6月20日系统自动提醒过')).toHaveLength(10);
  expect(screen.queryByRole('button', { name: /提醒/ })).toBeNull();
  expect(screen.getByText('今天都提醒过了，明天可以再提醒。')).toBeTruthy();
});

test('a reminder that reached nobody says so', async () => {
  serve({ 'POST /api/periods/2023-06/reminders': refused(409, 'NOBODY_TO_REMIND') });
  const onChanged = page(BUSY);
  press('提醒这8个');
  expect((await screen.findByRole('alert')).textContent).toContain('没有可以催办的单位');
  expect(onChanged).not.toHaveBeenCalled();
});

test.each(['LEADER', 'CITY_ADMIN'] as const)('%s sees everything and has no button', (role) => {
  page(BUSY, role);
  expect(sentence()).toContain('2份月报等市局审核');
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getAllByRole('link', { name: /^查看/ })).toHaveLength(2);
});
