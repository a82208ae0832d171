import { describe, expect, it } from 'vitest';
import type { GateState } from '#domain/figures/gates.ts';
import { lightOf } from '#domain/figures/lights.ts';
import { ratio } from '#domain/ratio.ts';

const light = (n: number, d: number, expected: number, over: { state?: GateState; overdue?: boolean } = {}) =>
  lightOf({
    yearProgress: ratio(n, d),
    scheduleExpected: ratio(expected, 100),
    gates: {
      first: { need: 1, actual: 0, state: over.state ?? 'IN_PROGRESS', by: '2022-06-30', madeUpOn: null },
      second: null,
    },
    overdue: over.overdue ?? false,
  });

describe('The light of a district', () => {
  it('is grey without a plan, whatever else is wrong', () => {
    expect(light(0, 0, 50, { state: 'MISSED', overdue: true })).toBe('grey');
  });

  it('is red while a gate is missed, and no longer once it is made up', () => {
    expect(light(1, 2, 50, { state: 'MISSED' })).toBe('red');
    expect(light(1, 2, 50, { state: 'MADE_UP' })).toBe('green');
  });

  it('is yellow behind the schedule, by the fraction and not by the rounded number', () => {
    expect(light(1, 2, 50)).toBe('green');
    expect(light(333, 1000, 33)).toBe('green');
    expect(light(329_999, 1_000_000, 33)).toBe('yellow');
  });

  it('is yellow while the report due last is not in', () => {
    expect(light(2, 2, 50, { overdue: true })).toBe('yellow');
  });
});
