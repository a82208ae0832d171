import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import { FundingPage } from '../../../../web/district/funding/funding-page.tsx';
import { deskWith, ENTRY, NOW } from '../station/desk-fixture.ts';
import { answer, offline, refused, serve } from '../station/server-fixture.ts';

const PATH = '/api/districts/990001/funding';
const line = (id: string, over: Partial<FundingEntry>): FundingEntry => ({ ...ENTRY, id, ...over });

const LEDGER = [
  line('e1', { amountFen: 6_000_000 }),
  line('e2', { payerLevel: 'DISTRICT', amountFen: 2_000_000 }),
  line('e3', { payerLevel: 'DISTRICT', amountFen: -2_000_000, correctsId: 'e2', reason: '用途记错' }),
  line('e4', { payerLevel: 'DISTRICT', basis: 'BUDGET', amountFen: 55_000_000 }),
];
const list = (rows: readonly FundingEntry[]) => answer({ rows, next: null });
const receipt = answer({ receipt: 'JF-990001-e5', version: 1, at: NOW, late: false }, 1);

const page = (desk = deskWith()) => render(<FundingPage {...desk} year={2031} />);
const posts = (seen: ReturnType<typeof serve>) => seen.filter(({ call }) => call.startsWith('POST'));
const choose = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });

async function fillIn(amount: string) {
  await screen.findByRole('combobox', { name: /^站点/ });
  choose(/^站点/, '990001001');
  fireEvent.click(screen.getByRole('radio', { name: '县级' }));
  choose(/资金渠道/, 'WELFARE_LOTTERY');
  choose(/用途/, 'SERVICE');
  fireEvent.click(screen.getByRole('radio', { name: '否' }));
  fireEvent.input(screen.getByRole('textbox', { name: /金额/ }), { target: { value: amount } });
}

test('paid and budgeted are two bars that are never added; corrections net out', async () => {
  serve({ [`GET ${PATH}`]: list(LEDGER) });
  page();
  const bars = await screen.findAllByRole('img');
  expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual([
    '到位6.00万元，按保障层级：镇（街道） 6.00',
    '预算55.00万元，按保障层级：县级 55.00',
  ]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
    '2031年到位6.00万元，镇（街道）占100.0%',
  );
  expect(document.body.textContent).not.toContain('61.00');
});

test('a built station that got nothing from its district is a gap, and 登记 begins the line that fills it', async () => {
  serve({ [`GET ${PATH}`]: list([]) });
  page(
    deskWith({
      funding: { '990001001': { districtDisbursedFen: 0, districtBudgetFen: 0, townshipBudgetFen: 100 } },
    }),
  );
  const gaps = await screen.findByRole('region', { name: '缺什么' });
  expect(gaps.textContent).toContain('没有县级补助');
  fireEvent.click(within(gaps).getByRole('button', { name: '为一街道登记' }));
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^站点/ }).value).toBe('990001001');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '县级' }).checked).toBe(true);
  await waitFor(() => expect(document.activeElement?.id).toBe('field-amountFen'));
});

test('a subsidy that is only budgeted is a milder gap', async () => {
  serve({ [`GET ${PATH}`]: list([]) });
  page(
    deskWith({
      funding: {
        '990001001': { districtDisbursedFen: 0, districtBudgetFen: 55_000_000, townshipBudgetFen: 100 },
      },
    }),
  );
  const gaps = await screen.findByRole('region', { name: '缺什么' });
  expect(gaps.textContent).toContain('预算已列未到位');
  expect(gaps.textContent).toContain('县级预算55.00万元');
});

test('the entry is read back in 万元 and capitals, sent in fen, and answered with its receipt', async () => {
  const seen = serve({ [`GET ${PATH}`]: list([]), [`POST ${PATH}`]: receipt });
  const desk = deskWith();
  page(desk);
  await fillIn('６0,000.00');
  expect(screen.getByText(/一街道 · 县级 · 福彩资金 · 服务 · 到位/).textContent).toContain(
    '6.00万元（陆万元整）',
  );
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  expect((await screen.findByText('已登记第1笔')).closest('[role=status]')?.textContent).toContain(
    'JF-990001-e5',
  );
  expect(posts(seen)[0]).toMatchObject({
    key: expect.any(String),
    body: {
      stationId: '990001001',
      fiscalYear: 2031,
      amountFen: 6_000_000,
      payerLevel: 'DISTRICT',
      basis: 'DISBURSED',
      viaPurchase: false,
    },
  });
  expect(desk.reload).toHaveBeenCalled();
});

test('what is missing is said before anything is sent', async () => {
  const seen = serve({ [`GET ${PATH}`]: list([]) });
  page();
  await fillIn('六万');
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  expect(screen.getByRole('alert').textContent).toContain('金额：填的不是这里要的内容');
  expect(posts(seen)).toEqual([]);
});

test('a lost answer keeps the entry, and pressing again asks with the same key', async () => {
  const seen = serve({ [`GET ${PATH}`]: list([]), [`POST ${PATH}`]: [offline, receipt] });
  page();
  await fillIn('60000');
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  expect((await screen.findByRole('alert')).textContent).toContain('不会重复登记');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /金额/ }).value).toBe('60000');
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  await screen.findByText('已登记第1笔');
  expect(posts(seen)[1]?.key).toBe(posts(seen)[0]?.key);
});

test('更正 enters the exact opposite with a reason; a corrected line offers it no more', async () => {
  const seen = serve({ [`GET ${PATH}`]: list(LEDGER), [`POST ${PATH}`]: receipt });
  page();
  const rows = await screen.findAllByRole('row');
  expect(rows.some((row) => row.textContent?.includes('更正第2笔：用途记错'))).toBe(true);
  expect(screen.queryByRole('button', { name: '更正第2笔' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '更正第1笔' }));
  expect(screen.getByText(/将登记 −60,000.00 元/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '登记更正' }));
  expect(screen.getByRole('alert').textContent).toContain('更正原因：更正要写原因');
  fireEvent.input(screen.getByRole('textbox', { name: /更正原因/ }), { target: { value: '用途记错' } });
  fireEvent.click(screen.getByRole('button', { name: '登记更正' }));
  await waitFor(() => expect(posts(seen)).toHaveLength(1));
  expect(posts(seen)[0]?.body).toMatchObject({
    amountFen: -6_000_000,
    correctsId: 'e1',
    reason: '用途记错',
    fiscalYear: 2031,
  });
});

test('a line that a colleague corrected first is refused in words and the ledger is read again', async () => {
  const seen = serve({
    [`GET ${PATH}`]: list(LEDGER),
    [`POST ${PATH}`]: refused(409, 'FUNDING_ALREADY_CORRECTED'),
  });
  page();
  fireEvent.click(await screen.findByRole('button', { name: '更正第1笔' }));
  fireEvent.input(screen.getByRole('textbox', { name: /更正原因/ }), { target: { value: '重复' } });
  fireEvent.click(screen.getByRole('button', { name: '登记更正' }));
  expect((await screen.findByRole('alert')).textContent).toContain('这一笔已经更正过');
  expect(seen.filter(({ call }) => call.startsWith('GET'))).toHaveLength(2);
});

test('the ledger narrows by basis and turns its pages, newest first', async () => {
  const rows = Array.from({ length: 20 }, (_, i) =>
    line(`n${i}`, { basis: i < 3 ? 'BUDGET' : 'DISBURSED', documentNo: `第${i + 1}号文` }),
  );
  serve({ [`GET ${PATH}`]: list(rows) });
  page();
  await screen.findByText('第1—15笔，共20笔');
  expect(screen.getByText('第20号文')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(screen.getByText('第1号文')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '预算 3' }));
  expect(screen.queryByText('第20号文')).toBeNull();
  expect(screen.getByRole('row', { name: /预算合计 3笔/ })).toBeTruthy();
});
