import { expect, it } from 'vitest';
import { isOn, stepAt } from '#domain/switch.ts';

it('is on from the first flip, included, to the day before the second', () => {
  const flips = ['2021-03-06', '2021-07-17'];
  const days = ['2021-03-05', '2021-03-06', '2021-07-16', '2021-07-17', '2022-01-01'];
  expect(days.map((day) => isOn(flips, day))).toEqual([false, true, true, false, false]);
});

it('is never on without a flip', () => {
  expect(isOn([], '2021-03-06')).toBe(false);
});

it('changes by steps: the last one not after the day counts, none before the first', () => {
  const steps = [
    ['2021-03-06', 'a'],
    ['2021-07-17', 'b'],
  ] as const;
  const days = ['2021-03-05', '2021-03-06', '2021-07-16', '2021-07-17'];
  expect(days.map((day) => stepAt(steps, day)?.[1] ?? null)).toEqual([null, 'a', 'a', 'b']);
});
