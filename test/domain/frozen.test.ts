import { describe, expect, it } from 'vitest';
import { closedMonthOf, type FrozenDay, firstReported, snapshotOf } from '#domain/frozen.ts';
import type { Programme } from '#domain/programme.ts';
import type { Summary } from '#domain/summary.ts';
import { TOY } from '../support/toy-programme.ts';
import { EAST, summaryThrough, WEST } from '../support/toy-records.ts';

const summary = summaryThrough('2031-04-30T15:59:59.999Z');
const figuresOf = ({ day: _day, ...counts }: FrozenDay) => counts;

describe('what the close of a month fixes', () => {
  it('is the last day of the month before for good, and the own last day as far as it is known', () => {
    const { month, frozen, bulletin } = snapshotOf('2031-04', summary, TOY);
    expect([month, frozen.map(({ day }) => day), bulletin.day]).toEqual([
      ...['2031-04', ['2031-03-31'], '2031-04-30'],
    ]);
  });

  it('counts by district, in the programme’s order', () => {
    const [march] = snapshotOf('2031-04', summary, TOY).frozen;
    expect(march && figuresOf(march)).toEqual({
      townships: [2, 2],
      builtCount: [2, 0],
      operatingCount: [1, 0],
      planned: [1, 2],
      newBuilt: [1, 0],
      newOperating: [0, 0],
    });
  });

  it('holds the days of gates that lie within its period, on whatever day they are', () => {
    const gate = (by: string) => ({ ...TOY.gates[0], by }) as Programme['gates'][number];
    const gates = [gate('03-10'), gate('03-11'), gate('04-10'), gate('04-11')];
    const days = snapshotOf('2031-04', summary, { ...TOY, gates }).frozen.map(({ day }) => day);
    expect(days).toEqual(['2031-03-11', '2031-03-31', '2031-04-10']);
  });

  it('reaches over the year’s end: the December gate is of the old year’s plan', () => {
    const gates = [{ ...TOY.gates[0], by: '12-31' }] as Programme['gates'];
    const [last] = snapshotOf('2032-01', summary, { ...TOY, gates }).frozen;
    expect(last).toMatchObject({ day: '2031-12-31', planned: [1, 2] });
  });
});

describe('the month that is closed everywhere', () => {
  const closed = (east: string | null, west: string | null): Summary => {
    const through = (code: string, closedThrough: string | null) => {
      const one = summary[code];
      return one ? { [code]: { ...one, closedThrough } } : {};
    };
    return { ...through(EAST, east), ...through(WEST, west) };
  };

  it('is the earliest of the districts’, also where one filed on the first of the month', () => {
    expect(closedMonthOf(closed('2031-04-10', '2031-04-10'), TOY)).toBe('2031-04');
    expect(closedMonthOf(closed('2031-04-01', '2031-04-10'), TOY)).toBe('2031-04');
    expect(closedMonthOf(closed('2031-04-10', '2031-03-10'), TOY)).toBe('2031-03');
  });

  it('is none while one district has closed none, or is not known', () => {
    expect(closedMonthOf(closed('2031-04-10', null), TOY)).toBeNull();
    expect(closedMonthOf({}, TOY)).toBeNull();
  });
});

describe('what closes said of a day', () => {
  const months = ['2031-03', '2031-04'].map((month) => snapshotOf(month, summary, TOY));
  const part = { districts: [EAST, WEST], snapshots: months };

  it('is what the next close fixed, and what the day’s own month held for provisional', () => {
    expect(firstReported(part, '2031-03-31', 'townships', null)).toEqual({ frozen: 4, provisional: 4 });
    expect(firstReported(part, '2031-03-31', 'planned', WEST)).toEqual({ frozen: 2, provisional: 2 });
    expect(firstReported(part, '2031-04-30', 'builtCount', EAST)).toEqual({ frozen: null, provisional: 2 });
  });

  it('is nothing of a day that ends no month, and of a district that is not known', () => {
    expect(firstReported(part, '2031-03-30', 'builtCount', null)).toEqual({
      frozen: null,
      provisional: null,
    });
    expect(firstReported(part, '2031-03-31', 'builtCount', '990009').frozen).toBeNull();
  });
});
