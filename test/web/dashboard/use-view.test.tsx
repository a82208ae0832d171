import { act, render, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { type Go, useView } from '../../../web/dashboard/view/use-view.ts';

const KNOWN = { first: '2020-12', last: '2023-06', districts: ['330203', '330226'] };

let go: Go;
function Viewer() {
  const [view, change] = useView(KNOWN);
  go = change;
  return <p role="status">{`${view.asOf ?? 'now'} ${view.district ?? 'city'}`}</p>;
}

const shown = () => screen.getByRole('status').textContent;

beforeEach(() => history.replaceState(null, '', '/'));
test('a link that was sent opens the month and the district that it names', () => {
  history.replaceState(null, '', '/#asOf=2021-06&district=330203');
  render(<Viewer />);
  expect(shown()).toBe('2021-06 330203');
});

test('choosing a district keeps the month, and both stand in the address', () => {
  history.replaceState(null, '', '/#asOf=2021-06');
  render(<Viewer />);
  act(() => go({ district: '330226' }));
  expect(shown()).toBe('2021-06 330226');
  expect(location.hash).toBe('#asOf=2021-06&district=330226');
});

test('a drag through many months is one step back, a choice of district another', () => {
  render(<Viewer />);
  const before = history.length;
  act(() => go({ asOf: '2023-05' }));
  act(() => go({ asOf: '2023-04' }));
  act(() => go({ asOf: '2023-03' }));
  expect(history.length).toBe(before + 1);
  act(() => go({ district: '330226' }));
  expect(history.length).toBe(before + 2);
  expect(shown()).toBe('2023-03 330226');
});

test('the page follows when the address is changed by hand or by the back button', () => {
  render(<Viewer />);
  act(() => {
    history.replaceState(null, '', '/#asOf=2022-01');
    window.dispatchEvent(new Event('popstate'));
  });
  expect(shown()).toBe('2022-01 city');
});

test('going back to today leaves an address without a month', () => {
  history.replaceState(null, '', '/#asOf=2021-06');
  render(<Viewer />);
  act(() => go({ asOf: null }));
  expect(location.hash).toBe('');
  expect(shown()).toBe('now city');
});
