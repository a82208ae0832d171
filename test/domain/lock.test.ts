import { expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { OPEN, passage } from '#domain/lock.ts';

const NOW = instantAt('2021-06-25', '10:00');
const permit = (id: string, from: string, to: string, expiresAt = instantAt('2021-06-30', '18:00')) => ({
  ...{ id, from, to },
  expiresAt,
});
const locked = (...permits: ReturnType<typeof permit>[]) => ({ closedThrough: '2021-05-23', permits });

it('lets every day pass where no month is closed', () => {
  expect(passage(OPEN, '2020-01-01', NOW)).toBe('OPEN');
});

it('closes the last closed day and all before it', () => {
  const days = ['2021-05-22', '2021-05-23', '2021-05-24'];
  expect(days.map((day) => passage(locked(), day, NOW))).toEqual(['CLOSED', 'CLOSED', 'OPEN']);
});

it('opens the days of a permit, first and last included, and names it', () => {
  const lock = locked(permit('X1', '2021-05-01', '2021-05-10'), permit('X2', '2021-05-10', '2021-05-20'));
  const days = ['2021-04-30', '2021-05-01', '2021-05-10', '2021-05-20', '2021-05-21'];
  expect(days.map((day) => passage(lock, day, NOW))).toEqual([
    'CLOSED',
    { permit: 'X1' },
    { permit: 'X1' },
    { permit: 'X2' },
    'CLOSED',
  ]);
});

it('lets a permit lapse at its instant', () => {
  const lock = locked(permit('X1', '2021-05-01', '2021-05-10'));
  expect(passage(lock, '2021-05-05', '2021-06-30T09:59:59.999Z')).toEqual({ permit: 'X1' });
  expect(passage(lock, '2021-05-05', '2021-06-30T10:00:00.000Z')).toBe('CLOSED');
});
