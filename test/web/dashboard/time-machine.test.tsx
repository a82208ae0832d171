import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TimeMachine, type TimeMachineProps } from '../../../web/dashboard/roadmap/time-machine.tsx';
import { TOY } from '../../support/toy-programme.ts';

afterEach(() => {
  vi.useRealTimers();
});

const onMonth = vi.fn();
const PROPS: TimeMachineProps = {
  axis: { first: '2030-12', years: [2030, 2031, 2032], end: 24 },
  gates: TOY.gates,
  month: '2031-04',
  last: '2031-06',
  at: 4,
  unsettled: true,
  onMonth,
};

const draw = (over: Partial<TimeMachineProps> = {}) => {
  onMonth.mockClear();
  return render(<TimeMachine {...PROPS} {...over} />);
};

const slider = () => screen.getByRole('slider') as HTMLInputElement;

test('the slider has a step a month, from the baseline’s last to today', () => {
  draw();
  expect([slider().min, slider().max, slider().step, slider().value]).toEqual(['0', '6', '1', '4']);
  expect(slider().getAttribute('aria-valuetext')).toBe('2031年4月，未结账');
});

test('moving the thumb shows the month under it', () => {
  draw();
  fireEvent.input(slider(), { target: { value: '1' } });
  expect(onMonth).toHaveBeenLastCalledWith('2031-01');
});

test('the buttons go a month back, a month on, and back to today', () => {
  draw();
  fireEvent.click(screen.getByRole('button', { name: /上月/ }));
  expect(onMonth).toHaveBeenLastCalledWith('2031-03');
  fireEvent.click(screen.getByRole('button', { name: /下月/ }));
  expect(onMonth).toHaveBeenLastCalledWith('2031-05');
  fireEvent.click(screen.getByRole('button', { name: '回到今天' }));
  expect(onMonth).toHaveBeenLastCalledWith('2031-06');
});

test('there is nothing after today', () => {
  draw({ month: '2031-06', at: 5.5 });
  const next = screen.getByRole('button', { name: /下月/ });
  expect(next.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(next);
  expect(onMonth).toHaveBeenLastCalledWith('2031-06');
});

test('the gates of every planned year are ticks that say their day', () => {
  const { container } = draw();
  expect([...container.querySelectorAll('.time-tick')].map((tick) => tick.getAttribute('title'))).toEqual([
    '2031年3月31日 三分之一',
    '2031年11月30日 全部',
    '2032年3月31日 三分之一',
    '2032年11月30日 全部',
  ]);
});

test('playing goes on month by month and stops at today', () => {
  vi.useFakeTimers();
  const { rerender } = draw({ month: '2031-05' });
  fireEvent.click(screen.getByRole('button', { name: /播放/ }));
  act(() => {
    vi.advanceTimersByTime(800);
  });
  expect(onMonth).toHaveBeenLastCalledWith('2031-06');
  rerender(<TimeMachine {...PROPS} month="2031-06" />);
  expect(screen.getByRole('button', { name: /播放/ }).getAttribute('aria-pressed')).toBe('false');
});
