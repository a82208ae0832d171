import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { ActForm } from '../../../../web/parts/act/act-form.tsx';
import { AskOnce } from '../../../../web/parts/act/ask-once.tsx';
import { fieldsOf } from '../../../../web/parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../../../web/parts/act/use-saving.ts';
import { ApiProblem } from '../../../../web/parts/api/api-problem.ts';
import { TextField } from '../../../../web/parts/field/text-field.tsx';

const WORDS = {
  send: '登记',
  busy: '正在登记…',
  cancel: '取消',
  notDone: (n: number) => `没有登记：有${n}处要改`,
  kept: '填的内容还在。',
};
const Line = z.strictObject({ amount: z.string().min(1), reason: z.string().min(1) });

interface LineFormProps {
  readonly send: () => Promise<void>;
  readonly onMoved?: () => void;
  readonly barredBy?: string;
}

function LineForm({ send, onMoved = () => undefined, barredBy }: LineFormProps) {
  const [typed, setTyped] = useState({ amount: '', reason: '' });
  const saving = useSaving({ labelOf: labelsOf({ amount: '金额', reason: '理由' }), within: 'line' });
  const field = fieldsOf(saving, typed, setTyped);
  return (
    <ActForm
      saving={saving}
      words={WORDS}
      head={<h3 id="line-title">登记一笔</h3>}
      labelledBy="line-title"
      takesFocus
      barredBy={barredBy}
      onSend={() => saving.check(Line, typed) && saving.run(send, { STALE: onMoved })}
      onCancel={() => undefined}
    >
      <TextField {...field('amount')} required />
      <TextField {...field('reason')} required />
    </ActForm>
  );
}

const submit = () => fireEvent.submit(screen.getByRole('form', { name: '登记一笔' }));
const type = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
const fill = () => {
  type(/金额/, '200');
  type(/理由/, '发票');
};

test('a form that a press opened takes the focus into its first field', () => {
  render(<LineForm send={async () => undefined} />);
  expect(document.activeElement?.id).toBe('field-line-amount');
});

test('what is missing stands on top, counted, and at its field; typing takes it away', () => {
  const send = vi.fn(async () => undefined);
  render(<LineForm send={send} />);
  submit();
  expect(screen.getByRole('alert', { name: '没有登记：有2处要改' }).textContent).toContain('填的内容还在。');
  const amount = screen.getByRole('textbox', { name: /金额/ });
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  fill();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(amount.getAttribute('aria-invalid')).toBeNull();
  expect(send).not.toHaveBeenCalled();
});

test('an act that is on its way is not sent again, and its button says so', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const send = vi.fn(() => promise);
  render(<LineForm send={send} />);
  fill();
  submit();
  const button = await screen.findByRole('button', { name: '正在登记…' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  submit();
  expect(send).toHaveBeenCalledOnce();
  resolve();
  await waitFor(() => expect(button.textContent).toBe('登记'));
  expect(button.getAttribute('aria-disabled')).toBe('false');
});

test('a refusal is said in place with what was typed, and the page reads again where somebody was faster', async () => {
  const onMoved = vi.fn();
  const refuse = (code: string) => async () => {
    throw new ApiProblem(409, { code }, null);
  };
  const { rerender } = render(<LineForm send={refuse('DAY_CLOSED')} onMoved={onMoved} />);
  fill();
  submit();
  expect((await screen.findByRole('alert')).textContent).toContain('已经结账');
  expect(onMoved).not.toHaveBeenCalled();
  rerender(<LineForm send={refuse('STALE')} onMoved={onMoved} />);
  submit();
  await waitFor(() => expect(onMoved).toHaveBeenCalledOnce());
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /金额/ }).value).toBe('200');
});

test('an act that is not open as things stand is not sent, and its button leads to why', () => {
  const send = vi.fn(async () => undefined);
  render(<LineForm send={send} barredBy="lock-note" />);
  fill();
  submit();
  expect(send).not.toHaveBeenCalled();
  const button = screen.getByRole('button', { name: '登记' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.getAttribute('aria-describedby')).toBe('lock-note');
});

test('a question keeps the keyboard, on its way out, and does nothing more while its act is on its way', () => {
  const onSure = vi.fn();
  const ask = (busy: boolean) => (
    <AskOnce
      title="结6月的账？"
      words={{ sure: '确认结账', busy: '正在结账…', cancel: '取消' }}
      busy={busy}
      onSure={onSure}
      onCancel={() => undefined}
    >
      <p>6月各日从此锁定。</p>
    </AskOnce>
  );
  const { rerender } = render(ask(false));
  expect(document.activeElement?.textContent).toBe('取消');
  fireEvent.click(screen.getByRole('button', { name: '确认结账' }));
  rerender(ask(true));
  fireEvent.click(screen.getByRole('button', { name: '正在结账…' }));
  expect(onSure).toHaveBeenCalledOnce();
});

test('two fields that a browser fills at once both count', async () => {
  const send = vi.fn(async () => undefined);
  render(<LineForm send={send} />);
  act(fill);
  submit();
  await waitFor(() => expect(send).toHaveBeenCalledOnce());
});
