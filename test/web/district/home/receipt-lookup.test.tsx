import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ReceiptLookup } from '../../../../web/district/home/receipt-lookup.tsx';
import { NOW } from '../station/desk-fixture.ts';
import { answer, offline, refused, serve } from '../station/server-fixture.ts';

const RECEIPT = 'YB-990001-203105-01';
const FOUND = {
  receipt: RECEIPT,
  kind: 'REPORT',
  districtCode: '990001',
  at: NOW,
  by: 'o1',
  state: 'RETURNED',
  late: true,
};

function ask(number: string) {
  render(<ReceiptLookup />);
  fireEvent.input(screen.getByLabelText(/查回执/), { target: { value: number } });
  fireEvent.click(screen.getByRole('button', { name: '查' }));
}

test('a receipt says in place what became of the act, however its number is typed', async () => {
  serve({ [`GET /api/receipts/${RECEIPT}`]: answer(FOUND) });
  ask(' yb-990001-203105-０１ ');
  expect((await screen.findByRole('status')).textContent).toContain(`月报，回执 ${RECEIPT}`);
  expect(screen.getByText('2031年6月20日 09:00收到，迟报；现在：市局已退回。')).toBeTruthy();
});

test('a number that was never given is told apart from a lost connection', async () => {
  serve({ [`GET /api/receipts/${RECEIPT}`]: [refused(404, 'NOT_FOUND'), offline] });
  ask(RECEIPT);
  expect((await screen.findByRole('status')).textContent).toContain(`没有查到回执 ${RECEIPT}`);
  fireEvent.click(screen.getByRole('button', { name: '查' }));
  expect((await screen.findByRole('alert')).textContent).not.toContain('没有查到');
});

test('without a number nothing is asked', () => {
  const seen = serve({});
  ask('  ');
  expect(screen.getByText(/还没填回执号/)).toBeTruthy();
  expect(seen).toHaveLength(0);
});
