import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { onSheetKey } from '../../../../../web/district/report/sheet/sheet-keys.ts';

const onInput = vi.fn();

/** Two columns over three rows; the middle row has no visits to type. */
function draw() {
  render(
    <section aria-label="sheet" onKeyDown={onSheetKey}>
      <table>
        <tbody>
          {['a', 'b', 'c'].map((row) => (
            <tr key={row}>
              <td>
                <input aria-label={`${row} staff`} data-row={row} data-field="staff" />
              </td>
              <td>
                {row !== 'b' && <input aria-label={`${row} visits`} data-row={row} data-field="visits" />}
              </td>
              <td>
                <textarea aria-label={`${row} note`} data-row={row} data-field="note" onInput={onInput} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>,
  );
}

const at = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string, init: KeyboardEventInit) => {
  at(name).focus();
  fireEvent.keyDown(at(name), init);
  return document.activeElement?.getAttribute('aria-label');
};

test('Enter goes down the column and Shift with Enter up', () => {
  draw();
  expect(press('a staff', { key: 'Enter' })).toBe('b staff');
  expect(press('c staff', { key: 'Enter', shiftKey: true })).toBe('b staff');
});

test('a row without the cell is passed over', () => {
  draw();
  expect(press('a visits', { key: 'Enter' })).toBe('c visits');
});

test('at the edge of the sheet the focus stays', () => {
  draw();
  expect(press('c staff', { key: 'Enter' })).toBe('c staff');
  expect(press('a staff', { key: 'Enter', shiftKey: true })).toBe('a staff');
});

test('Alt with Enter breaks the line in a note, and it is typed like any other', () => {
  draw();
  expect(press('a note', { key: 'Enter', altKey: true })).toBe('a note');
  expect(at('a note').value).toBe('\n');
  expect(onInput).toHaveBeenCalledTimes(1);
});

test('Enter that chooses a word of an input method stays in its cell', () => {
  draw();
  expect(press('a staff', { key: 'Enter', isComposing: true })).toBe('a staff');
});
