import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ErrorSummary } from '../../../web/parts/error-summary/error-summary.tsx';
import { TextField } from '../../../web/parts/field/text-field.tsx';

const PROBLEMS = [{ fieldId: 'persons', message: '西店镇 · 服务人数：多于服务人次' }];

const form = (attempt: number, problems = PROBLEMS) => (
  <>
    <ErrorSummary attempt={attempt} problems={problems} title="没有报送：有1处要改">
      填的内容都已保存（09:16），没有丢。
    </ErrorSummary>
    <TextField id="persons" label="服务人数" value="3410" onInput={vi.fn()} />
  </>
);

test('after a refused attempt the focus is on the summary, which says what happened and what was kept', () => {
  render(form(1));
  const summary = screen.getByRole('alert', { name: '没有报送：有1处要改' });
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain('没有丢');
});

test('a line of the summary leads into its field and selects what is in it', () => {
  render(form(1));
  fireEvent.click(screen.getByRole('link', { name: /西店镇/ }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '服务人数' });
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
});

test('each new attempt brings the focus back to the summary', () => {
  const { rerender } = render(form(1));
  screen.getByRole('textbox').focus();
  rerender(form(2));
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('nothing is said when nothing is wrong', () => {
  render(form(1, []));
  expect(screen.queryByRole('alert')).toBeNull();
});
