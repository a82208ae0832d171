import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { STATION_STATES, StateLabel } from '../../../web/parts/state-square/state-square.tsx';
import { StatusTag, type Verdict } from '../../../web/parts/status-tag/status-tag.tsx';

const KINDS: readonly Verdict[] = ['good', 'warn', 'bad', 'waiting', 'flat', 'soon'];

test('every verdict has a shape of its own beside its word', () => {
  const shapes = KINDS.map((kind) => {
    const { container } = render(<StatusTag kind={kind}>还差 2 个</StatusTag>);
    expect(container.textContent).toBe('还差 2 个');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(KINDS.length);
});

test('every state of a station is said in words beside its square', () => {
  const words = STATION_STATES.map((state) => render(<StateLabel state={state} />).container.textContent);
  expect(words).toEqual(['未列计划', '已列计划', '在建', '已建成', '已运营', '暂停']);
});
