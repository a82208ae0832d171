import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CalendarPage } from '../../../../web/city/calendar/calendar-page.tsx';
import { answer, refused, serve } from '../../district/station/server-fixture.ts';
import { meAs } from '../city-fixture.ts';
import { BEILUN, CIXI, NOW, periodOf, READ, remindersOf, YUYAO } from './calendar-fixture.ts';

const page = (role: Parameters<typeof meAs>[0] = 'CITY_OFFICER') =>
  render(<CalendarPage me={meAs(role)} year={null} />);
const section = async (name: string | RegExp) => within(await screen.findByRole('region', { name }));
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const posted = (seen: ReturnType<typeof serve>) => seen.filter(({ call }) => !call.startsWith('GET'));

describe('reminding', () => {
  test('shows the words that go out, sends to those ticked, and says whom it did not reach', async () => {
    const outcome = { receipt: 'CB-1', version: 1, at: NOW, late: false };
    const seen = serve({
      ...READ,
      'POST /api/periods/2023-06/reminders': answer({
        ...outcome,
        ...{ reminded: [BEILUN], notOwing: [], tooSoon: [], withoutOfficer: [CIXI] },
      }),
    });
    page();
    const remind = await section('提醒还欠月报的');
    expect(
      remind.getByText(
        /北仑区：\s*2023年6月社会工作站建设进度月报还没有报送，截止日期是6月23日，在端午节假期内，请在6月21日前报送。/,
      ),
    ).toBeTruthy();
    fireEvent.click(remind.getByRole('checkbox', { name: '余姚市' }));
    fireEvent.click(remind.getByRole('button', { name: '现在提醒1个' }));
    expect(await remind.findByText('已提醒：北仑区')).toBeTruthy();
    expect(remind.getByText('没有报送人，没有发：慈溪市')).toBeTruthy();
    expect(posted(seen)).toMatchObject([{ body: { districts: [BEILUN] } }]);
  });

  test('bars who was reminded today or has nobody, and tells the city of the latter', async () => {
    const reminded = remindersOf().districts.map((one) =>
      one.districtCode === BEILUN ? { ...one, count: 2, lastAt: NOW } : one,
    );
    serve({ ...READ, 'GET /api/periods/2023-06/reminders': answer(remindersOf({ districts: reminded })) });
    page();
    const remind = await section('提醒还欠月报的');
    const box = (name: string) => remind.getByRole<HTMLInputElement>('checkbox', { name });
    expect([box('北仑区').disabled, box('慈溪市').disabled, box('余姚市').disabled]).toEqual([
      true,
      true,
      false,
    ]);
    expect(remind.getByText('已催2次，最近 2023-06-20 09:00')).toBeTruthy();
    expect(remind.getByText('慈溪市没有报送人，提醒发不到')).toBeTruthy();
    fireEvent.click(box('余姚市'));
    const button = remind.getByRole('button', { name: '现在提醒0个' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  test('tells what the clock has sent and will send, gates included', async () => {
    serve(READ);
    page('LEADER');
    const remind = await section('提醒还欠月报的');
    expect(remind.getByText('已发3份', { exact: false })).toBeTruthy();
    expect(remind.getByText('6月30日「建成过半」：5月31日、6月23日各提醒一次，只发给还差的。')).toBeTruthy();
    expect(remind.queryByRole('checkbox')).toBeNull();
  });
});

describe('closing', () => {
  test('waits for the cut and says so', async () => {
    serve(READ);
    page();
    const close = await section('6月结账');
    const button = close.getByRole('button', { name: '结账' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(close.getByText('6月24日0时以后才能结账').id).toBe(button.getAttribute('aria-describedby'));
    fireEvent.click(button);
    expect(close.queryByRole('button', { name: '确认结账' })).toBeNull();
  });

  test('asks once, naming what stays unreviewed and what is missing, and leaves a receipt', async () => {
    const seen = serve({
      ...READ,
      'GET /api/periods/2023-06': answer(periodOf({ waitsFor: null, now: '2023-06-25T01:00:00.000Z' })),
      'POST /api/periods/2023-06/close': answer({ receipt: 'JZ-2023-06', version: 27, at: NOW, late: false }),
    });
    page();
    const close = await section('6月结账');
    expect(
      close.getByText('现在可以结账；2份没有通过，会写「未审」，1份没有报，会写「漏报」。'),
    ).toBeTruthy();
    fireEvent.click(close.getByRole('button', { name: '结账' }));
    expect(close.getByText('会写「未审」：宁海县、余姚市')).toBeTruthy();
    expect(close.getByText('会写「漏报」：北仑区')).toBeTruthy();
    fireEvent.click(close.getByRole('button', { name: '确认结账' }));
    expect(await screen.findByRole('region', { name: '已结账 JZ-2023-06' })).toBeTruthy();
    expect(posted(seen).map(({ call }) => call)).toEqual(['POST /api/periods/2023-06/close']);
  });
});

describe('due days', () => {
  test('that fall on a day off are listed and not moved, and only the administrator moves one', async () => {
    serve(READ);
    page();
    const due = await section('截止日与理由');
    expect(due.getByText('23日在春节假期（1月21日—1月27日）内，没有改')).toBeTruthy();
    expect(due.getByText('23日在端午假期（6月22日—6月24日）内，还没有决定')).toBeTruthy();
    expect(due.queryByRole('button')).toBeNull();
  });

  test('move with a reason, on what the administrator saw', async () => {
    const seen = serve({
      ...READ,
      'PUT /api/settings/periods/2023-09': answer(periodOf({ month: '2023-09' }), 1),
      'GET /api/periods/2023-09': answer(periodOf({ month: '2023-09' }), 0),
    });
    page('CITY_ADMIN');
    await press('改期：9月');
    await press('保存');
    const summary = await screen.findByRole('alert', { name: '没有改期：有1处要改' });
    expect(summary.textContent).toMatch(/^没有改期：有1处要改理由：/);
    expect(within(summary).getAllByRole('link')).toHaveLength(1);
    fireEvent.input(screen.getByLabelText(/新的截止日/), { target: { value: '2023-09-25' } });
    fireEvent.input(screen.getByRole('textbox', { name: /^理由/ }), { target: { value: '顺延到星期一' } });
    await press('保存');
    expect(await screen.findByText('9月月报的截止日改为9月25日。')).toBeTruthy();
    expect(posted(seen)).toMatchObject([
      {
        ...{ call: 'PUT /api/settings/periods/2023-09', ifMatch: '"0"' },
        body: { dueAt: '2023-09-25T15:59:59.999Z', reason: '顺延到星期一' },
      },
    ]);
  });

  test('roll by holiday once the administrator is asked and confirms', async () => {
    const seen = serve({ ...READ, 'PUT /api/settings/calendar': answer({ on: true, from: '2023-06' }, 1) });
    page('CITY_ADMIN');
    await press('改为自动顺延');
    await press('确认');
    await waitFor(() => expect(posted(seen)).toMatchObject([{ ifMatch: '"0"', body: { on: true } }]));
  });
});

describe('permits', () => {
  test('say what was put right by each, first reported and now', async () => {
    serve(READ);
    page('LEADER');
    const permits = await section('补录许可');
    expect(permits.getByText(/塘溪镇建成日：首报 2022-08-30／更正 2022-09-08/)).toBeTruthy();
    expect(permits.getByText(/2022年9月月报更正：塘溪镇 服务人次 231 → 230/)).toBeTruthy();
    expect(permits.getByText('用了2次')).toBeTruthy();
    expect(permits.getByText(/2022年8月末全市已建成：首报 126，更正 125/)).toBeTruthy();
    expect(permits.getByText('已过期')).toBeTruthy();
    expect(permits.queryByRole('button', { name: '发许可' })).toBeNull();
  });

  test('are granted with district, days, reason and expiry; what is refused stands at its field', async () => {
    const grant = 'POST /api/districts/330281/permits';
    const issues = [{ pointer: '/from', code: 'DAY_NOT_CLOSED', facts: { closedThrough: '2023-05-19' } }];
    const receipt = answer({ receipt: 'XK-330281-1', version: 1, at: NOW, late: false });
    const seen = serve({ ...READ, [grant]: [refused(422, 'INVALID', { issues }), receipt] });
    page();
    await press('发许可');
    await press('发许可');
    expect(await screen.findByText(/没有发：有4处要改/)).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: /^区县（市）/ }), { target: { value: YUYAO } });
    fireEvent.input(screen.getByLabelText(/^准补的日子/), { target: { value: '2023-05-20' } });
    fireEvent.input(screen.getByLabelText(/^到（含当日）/), { target: { value: '2023-05-20' } });
    fireEvent.input(screen.getByRole('textbox', { name: /^理由/ }), { target: { value: '补录开工日期' } });
    await press('发许可');
    expect((await screen.findAllByText(/不需要许可；已结账到2023年5月19日/)).length).toBeGreaterThan(0);
    await press('发许可');
    expect(await screen.findByRole('region', { name: '已发许可 XK-330281-1' })).toBeTruthy();
    expect(posted(seen)[1]?.body).toEqual({
      ...{ from: '2023-05-20', to: '2023-05-20', reason: '补录开工日期' },
      expiresAt: '2023-06-27T15:59:59.999Z',
    });
  });
});
