import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CheckGroup, RadioGroup, SelectField } from '../../../web/parts/field/choice-field.tsx';
import { NumberField, TextAreaField, TextField } from '../../../web/parts/field/text-field.tsx';

const ROOMS = [
  { value: 'OFFICE', label: '社工办公室' },
  { value: 'CASE', label: '个案工作室' },
  { value: 'GROUP', label: '小组活动室' },
];

/** What a screen reader adds to a control's name. */
const description = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? `(no #${id})`)
    .join(' | ');

test('a field is described by its hint, then by its error', () => {
  render(
    <TextField
      id="phone"
      label="联系电话"
      hint="座机或手机"
      error="少一位"
      required
      value="137"
      onInput={vi.fn()}
    />,
  );
  const control = screen.getByRole('textbox', { name: /联系电话.*必填/ });
  expect(description(control)).toBe('座机或手机 | 错误：少一位');
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(control.getAttribute('aria-required')).toBe('true');
});

test('a field without a mistake is not called invalid', () => {
  render(<TextField id="address" label="地址" value="" onInput={vi.fn()} />);
  const control = screen.getByRole('textbox', { name: '地址' });
  expect(control.hasAttribute('aria-invalid')).toBe(false);
  expect(control.hasAttribute('aria-describedby')).toBe(false);
});

test('a number is typed as text with a number keyboard and keeps what was typed', () => {
  const onInput = vi.fn();
  render(<NumberField id="area" label="面积" unit="平方米" value="" onInput={onInput} />);
  const control = screen.getByRole('textbox', { name: '面积' });
  expect(control.getAttribute('inputmode')).toBe('numeric');
  expect(description(control)).toBe('平方米');
  fireEvent.input(control, { target: { value: '１６０' } });
  expect(onInput).toHaveBeenCalledExactlyOnceWith('１６０');
});

test('a long text says how much of its room is used, and is never cut', () => {
  const text = '字'.repeat(12);
  render(<TextAreaField id="next" label="下步计划" most={10} value={text} onInput={vi.fn()} />);
  const control = screen.getByRole('textbox', { name: '下步计划' });
  expect(description(control)).toBe('12 / 10');
  expect(control.getAttribute('maxlength')).toBeNull();
});

test('ticking a box gives all ticked values back in the order of the list', () => {
  const onInput = vi.fn();
  render(<CheckGroup id="rooms" label="功能室" options={ROOMS} value={['GROUP']} onInput={onInput} />);
  expect(screen.getByRole('group', { name: '功能室' })).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: '社工办公室' }));
  expect(onInput).toHaveBeenCalledExactlyOnceWith(['OFFICE', 'GROUP']);
});

test('a choice of few carries its error as a group, and its id on the first option', () => {
  render(
    <RadioGroup id="mode" label="运行方式" error="请选一项" options={ROOMS} value="" onInput={vi.fn()} />,
  );
  const group = screen.getByRole('radiogroup', { name: '运行方式' });
  expect(description(group)).toBe('错误：请选一项');
  expect(document.getElementById('mode')).toBe(screen.getByRole('radio', { name: '社工办公室' }));
});

test('a list without an answer shows 请选择', () => {
  render(<SelectField id="stage" label="阶段" options={ROOMS} value="" onInput={vi.fn()} />);
  const list = screen.getByRole('combobox', { name: '阶段' });
  expect([...list.querySelectorAll('option')].map((o) => o.textContent)).toEqual([
    '请选择',
    '社工办公室',
    '个案工作室',
    '小组活动室',
  ]);
});
