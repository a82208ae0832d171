import { describe, expect, it } from 'vitest';
import { counts, isActive, modeAt, staffAt } from '#domain/staff.ts';
import { PEOPLE, posting } from '../support/kept-records.ts';

const DAY = '2021-06-30';
const POSTS = 'SOCIAL_WORK_POST';
const PURCHASED = 'PURCHASED_SERVICE';

describe('a posting', () => {
  it('is active from its first day on, and no more on the day of its end', () => {
    const term = { startOn: '2021-03-01', endOn: '2021-06-30' };
    expect(
      ['2021-02-28', '2021-03-01', '2021-06-29', '2021-06-30'].map((day) => isActive(term, day)),
    ).toEqual([false, true, true, false]);
    expect(isActive({ startOn: '2021-03-01', endOn: null }, '2099-12-31')).toBe(true);
  });

  it.each([
    ['is certified', { certified: false }],
    ['works only there', { fullTime: false }],
    ['is stationed there', { onSite: false }],
    ['is no director', { role: 'DIRECTOR' }],
    ['has not left', { endOn: DAY }],
    ['has come', { startOn: '2021-07-01' }],
  ] as const)('counts towards the least three only where the person %s', (_why, lacking) => {
    expect(counts(posting('C'), POSTS, DAY)).toBe(true);
    expect(counts(posting('C', lacking), POSTS, DAY)).toBe(false);
  });

  it('counts for the deputy as for a worker', () => {
    expect(counts(posting('B', { role: 'DEPUTY' }), POSTS, DAY)).toBe(true);
  });

  it('counts with purchased service only for those whom the operator employs', () => {
    expect(
      (['OPERATOR', 'TOWNSHIP', 'OTHER'] as const).map((employer) =>
        counts(posting('C', { employer }), PURCHASED, DAY),
      ),
    ).toEqual([true, false, false]);
    expect(
      (['OPERATOR', 'TOWNSHIP', 'OTHER'] as const).map((employer) =>
        counts(posting('C', { employer }), POSTS, DAY),
      ),
    ).toEqual([true, true, true]);
  });
});

describe('the people of a station', () => {
  const modes = [
    { from: '2021-01-01', operatingMode: POSTS },
    { from: '2021-07-01', operatingMode: PURCHASED },
  ] as const;

  it('are a director and a deputy and, the deputy counted in, three who count', () => {
    expect(staffAt(PEOPLE, modes, DAY)).toEqual({ counted: 3, directors: 1, deputies: 1 });
  });

  it('are counted by the mode of the day: the township’s own stop counting when service is purchased', () => {
    expect(staffAt(PEOPLE, modes, '2021-07-01')).toEqual({ counted: 0, directors: 1, deputies: 1 });
  });

  it('are counted each in turn when one follows another on the same day', () => {
    const relay = [posting('C', { endOn: '2021-06-30' }), posting('E', { startOn: '2021-06-30' })];
    expect(['2021-06-29', '2021-06-30'].map((day) => staffAt(relay, modes, day).counted)).toEqual([1, 1]);
  });

  it('operate in the mode that began last, and in none before the first', () => {
    expect(
      ['2020-12-31', '2021-06-30', '2021-07-01'].map((day) => modeAt(modes, day)?.operatingMode ?? null),
    ).toEqual([null, POSTS, PURCHASED]);
  });
});
