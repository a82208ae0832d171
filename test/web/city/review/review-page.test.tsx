import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ReviewPage } from '../../../../web/city/review/review-page.tsx';
import {
  contentOf,
  DISTRICT,
  QUIET,
  ROWS,
  roundOf,
  SERVING,
  served,
} from '../../../support/compared-reports.ts';
import { answer, refused, serve } from '../../district/station/server-fixture.ts';
import { deskOf } from '../city-fixture.ts';
import { ACT, ME, NOW, READ, REPORT, viewOf } from './review-fixture.ts';

const RECEIPT = answer({ receipt: `YB-${DISTRICT}-202306-01`, version: 3, at: NOW, late: false }, 3);

const page = (role: 'CITY_OFFICER' | 'LEADER' = 'CITY_OFFICER') =>
  render(
    <ReviewPage
      me={{ ...ME, officer: { ...ME.officer, role } }}
      desk={{ answer: deskOf(), cause: null, read: () => undefined }}
      month="2023-06"
      districtCode={DISTRICT}
    />,
  );
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const remark = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /请区县改什么/ });
const pin = async (cell: RegExp, text: string) => {
  await press(cell);
  fireEvent.input(remark(), { target: { value: text } });
  fireEvent.keyDown(remark(), { key: 'Enter', ctrlKey: true });
};

test('opening for review is an act, and says that it ends what the district can take back', async () => {
  const seen = serve({
    ...READ,
    [REPORT]: [answer(viewOf({ version: 1, state: 'SUBMITTED', openedAt: null })), answer(viewOf())],
    [`POST ${ACT}/opening`]: RECEIPT,
  });
  page();
  expect((await screen.findByText(/区县不能再撤回/)).id).toBe('bar-why');
  expect(screen.queryByRole('button', { name: /西店镇 服务人次/ })).toBeNull();
  await press('开始审核');
  expect(await button(/西店镇 服务人次/)).toBeTruthy();
  expect(seen.find(({ call }) => call.startsWith('POST'))).toMatchObject({ ifMatch: '"1"' });
});

test('only the rows to look at stand there; the rest is one line that unfolds', async () => {
  serve({ ...READ, [REPORT]: answer(viewOf()) });
  page();
  const table = await screen.findByRole('table');
  expect(
    within(table).getByRole('button', { name: /西店镇 服务人次 3,412 \+162% 超过提示线3,000 上月1,304/ }),
  ).toBeTruthy();
  expect(within(table).getByRole('button', { name: /茶院乡 预计 7月31日 较上月推迟19天/ })).toBeTruthy();
  expect(within(table).queryByRole('row', { name: /深甽镇/ })).toBeNull();
  await press('展开');
  expect(within(table).getByRole('row', { name: /深甽镇/ })).toBeTruthy();
  expect(within(table).getByRole('button', { name: '深甽镇 服务人次 400' })).toBeTruthy();
});

test('a pinned remark bars 通过 and says why, and goes back with its field', async () => {
  const seen = serve({ ...READ, [REPORT]: answer(viewOf()), [`POST ${ACT}/review`]: RECEIPT });
  page();
  const accept = await button('通过');
  expect(accept.getAttribute('aria-disabled')).toBe('false');
  expect((await button('退回')).getAttribute('aria-disabled')).toBe('true');
  await pin(/西店镇 服务人次/, '请核对');
  expect(document.activeElement).toBe(await button(/西店镇 服务人次.*已钉第1条意见/));
  expect(accept.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(accept.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    '所以不能通过',
  );
  fireEvent.click(accept);
  await press('退回，附1条意见');
  const receipt = await screen.findByRole('region', { name: `已退回 YB-${DISTRICT}-202306-01` });
  expect(document.activeElement).toBe(receipt);
  expect(seen.filter(({ call }) => call.startsWith('POST')).map(({ body }) => body)).toEqual([
    { outcome: 'RETURNED', remarks: [{ pointer: '/rows/330226111/serviceVisits', text: '请核对' }] },
  ]);
  expect(sessionStorage.length).toBe(0);
});

test('a report without a pin is accepted as it stands', async () => {
  const seen = serve({ ...READ, [REPORT]: answer(viewOf()), [`POST ${ACT}/review`]: RECEIPT });
  page();
  await press('通过');
  expect(await screen.findByRole('region', { name: /^已通过/ })).toBeTruthy();
  expect(seen.find(({ call }) => call.startsWith('POST'))).toMatchObject({
    ifMatch: '"2"',
    body: { outcome: 'ACCEPTED', remarks: [] },
  });
});

test('pins that were not sent are there again after a reload; Esc leaves the form and the field as it was', async () => {
  serve({ ...READ, [REPORT]: answer(viewOf()) });
  const { unmount } = page();
  await pin(/对困难问题钉意见|对困难和问题钉意见/, '请写明原因');
  unmount();
  page();
  expect(await button('退回，附1条意见')).toBeTruthy();
  await press(/西店镇 驻站社工/);
  fireEvent.input(remark(), { target: { value: '写到一半' } });
  expect((await button('退回，附1条意见')).getAttribute('aria-disabled')).toBe('true');
  fireEvent.keyDown(remark(), { key: 'Escape' });
  expect(document.activeElement?.getAttribute('data-cell')).toBe('staffOnSite');
  expect((await button('退回，附1条意见')).getAttribute('aria-disabled')).toBe('false');
});

test('a pin can be taken off, and then the report can be accepted again', async () => {
  serve({ ...READ, [REPORT]: answer(viewOf()) });
  page();
  await pin(/西店镇 服务人次/, '请核对');
  await press(/西店镇 服务人次/);
  expect(remark().value).toBe('请核对');
  await press('去掉这条');
  expect((await button('通过')).getAttribute('aria-disabled')).toBe('false');
});

test('arrow keys move from cell to cell', async () => {
  serve({ ...READ, [REPORT]: answer(viewOf()) });
  page();
  const start = await button(/西店镇 驻站社工/);
  start.focus();
  fireEvent.keyDown(start, { key: 'ArrowRight' });
  expect(document.activeElement?.textContent).toContain('西店镇 服务人次');
  fireEvent.keyDown(document.activeElement ?? start, { key: 'ArrowUp' });
  expect(document.activeElement?.textContent).toContain('茶院乡 服务人次');
});

test('when the district has filed again meanwhile, the page says who and when, and keeps the pins', async () => {
  const again = viewOf({
    version: 5,
    state: 'SUBMITTED',
    rounds: [
      roundOf({
        endedAt: NOW,
        endedBy: 'c2',
        outcome: 'RETURNED',
        remarks: [{ pointer: '/problems', text: '请补' }],
      }),
      roundOf({ round: 2, submittedAt: '2023-06-20T02:02:00.000Z', receipt: `YB-${DISTRICT}-202306-02` }),
    ],
  });
  serve({
    ...READ,
    [REPORT]: [answer(viewOf()), answer(again)],
    [`POST ${ACT}/review`]: refused(412, 'STALE'),
  });
  page();
  await pin(/西店镇 服务人次/, '请核对');
  await press('退回，附1条意见');
  expect((await screen.findByText(/又报了一次/)).textContent).toBe(
    '宁海县 周* 10:02 又报了一次。您钉的1条还在，请看新的一份。',
  );
  await waitFor(() => expect(screen.getByRole('button', { name: '开始审核' })).toBeTruthy());
  expect(sessionStorage.getItem(`review 2023-06 ${DISTRICT}`)).toContain('请核对');
});

test('who only reads sees the comparison and no decision', async () => {
  serve({ ...READ, [REPORT]: answer(viewOf()) });
  page('LEADER');
  expect(await screen.findByText('审核由市局经办人办理，您可以查看。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /西店镇|通过|退回/ })).toBeNull();
});

test('a report filed again shows what the round before said, and what was returned alone at a press', async () => {
  const remarks = [
    { pointer: `/rows/${SERVING}/serviceVisits`, text: '请核对' },
    { pointer: `/rows/${QUIET}/servicePersons`, text: '请核对' },
  ];
  const view = viewOf({
    rounds: [roundOf({ endedAt: NOW, outcome: 'RETURNED', remarks }), roundOf({ round: 2 })],
    earlier: [
      {
        round: 1,
        content: contentOf([served(SERVING, { serviceVisits: 9000 }), ...ROWS.filter((_, i) => i !== 1)]),
      },
    ],
  });
  serve({ ...READ, [REPORT]: answer(view) });
  page();
  expect(await button(/西店镇 服务人次 3,412 .*上次退回，已改 上次报9,000/)).toBeTruthy();
  expect(await button(/深甽镇 服务人数 300 上次退回，未改/)).toBeTruthy();
  expect(screen.getByRole('row', { name: /茶院乡/ })).toBeTruthy();
  await press('上次退回2处');
  expect(screen.queryByRole('row', { name: /茶院乡/ })).toBeNull();
  expect(screen.getAllByRole('row')).toHaveLength(3);
});

test('an accepted report that was corrected is compared with what was accepted, and says how often', async () => {
  const remarks = [{ pointer: `/rows/${SERVING}/serviceVisits`, text: '请核对' }];
  const end = { endedAt: NOW, endedBy: 'c1' };
  const correction = {
    ...{ townshipCode: SERVING, field: 'serviceVisits' as const, from: 3400, to: 3412 },
    ...{ reason: '重复计数', permit: null },
  };
  const view = viewOf({
    state: 'ACCEPTED',
    rounds: [
      roundOf({ ...end, outcome: 'RETURNED', remarks }),
      roundOf({ ...end, round: 2, outcome: 'ACCEPTED' }),
      roundOf({ ...end, round: 3, outcome: 'ACCEPTED', correction }),
    ],
    earlier: [
      {
        round: 2,
        content: contentOf([served(SERVING, { serviceVisits: 3400 }), ...ROWS.filter((_, i) => i !== 1)]),
      },
    ],
  });
  serve({ ...READ, [REPORT]: answer(view) });
  page();
  expect(await screen.findByText(/^第2次报送，/)).toBeTruthy();
  expect(screen.getByText('通过后更正1次')).toBeTruthy();
  expect(screen.getByText('更正：西店镇 服务人次 3,400 → 3,412')).toBeTruthy();
  const row = screen.getByRole('row', { name: /西店镇/ }).textContent;
  expect(row).toContain('上次报3,400');
  expect(row).not.toContain('上次退回');
});
