import { describe, expect, it } from 'vitest';
import { lifecycleAt, lifecycleOf, reportSource } from '#domain/claims.ts';
import { claimed } from '../support/kept-records.ts';

const NOTHING = { startedOn: null, builtOn: null, operatingOn: null, closedOn: null, suspended: [] };

describe('the life of a station by its claims', () => {
  it('is empty without claims', () => {
    expect(lifecycleOf([])).toEqual(NOTHING);
  });

  it('takes the claim entered last where several speak of one stage', () => {
    const claims = [
      claimed('startedOn', '2021-05-01'),
      claimed('builtOn', '2021-06-20'),
      claimed('builtOn', '2021-06-12', 'CORRECTION#G1'),
    ];
    expect(lifecycleOf(claims)).toEqual({ ...NOTHING, startedOn: '2021-05-01', builtOn: '2021-06-12' });
  });

  it('keeps every stop and every return of the service, in date order whatever was entered first', () => {
    const claims = [
      claimed('resumedOn', '2023-07-17'),
      claimed('suspendedOn', '2023-03-06'),
      claimed('suspendedOn', '2024-01-02'),
    ];
    expect(lifecycleOf(claims).suspended).toEqual(['2023-03-06', '2023-07-17', '2024-01-02']);
  });

  it('counts no stop of what has stopped and no return of what runs', () => {
    const claims = [
      claimed('resumedOn', '2023-02-01'),
      claimed('suspendedOn', '2023-03-06'),
      claimed('suspendedOn', '2023-04-01'),
      claimed('resumedOn', '2023-07-17'),
    ];
    expect(lifecycleOf(claims).suspended).toEqual(['2023-03-06', '2023-07-17']);
  });
});

describe('the life of a station as it stood on a day', () => {
  const claims = [
    claimed('startedOn', '2021-05-01'),
    claimed('builtOn', '2021-06-30'),
    claimed('operatingOn', '2021-07-15'),
    claimed('suspendedOn', '2022-03-01'),
    claimed('resumedOn', '2022-04-01'),
    claimed('closedOn', '2023-12-31'),
  ];

  it('has a fact from its own day on', () => {
    expect(lifecycleAt(claims, '2021-06-29')).toEqual({ ...NOTHING, startedOn: '2021-05-01' });
    expect(lifecycleAt(claims, '2021-06-30').builtOn).toBe('2021-06-30');
  });

  it('knows a stop before the return that follows', () => {
    expect(lifecycleAt(claims, '2022-03-31').suspended).toEqual(['2022-03-01']);
    expect(lifecycleAt(claims, '2022-04-01').suspended).toEqual(['2022-03-01', '2022-04-01']);
    expect(lifecycleAt(claims, '2023-12-30').closedOn).toBeNull();
  });

  it('does not take up the wrong day again between it and the day that put it right', () => {
    // First said to be built on 30 August, corrected to 8 September: on 1 September it was not built.
    const corrected = [
      claimed('startedOn', '2022-05-01'),
      claimed('builtOn', '2022-08-30'),
      claimed('builtOn', '2022-09-08', 'CORRECTION#G1'),
    ];
    expect(lifecycleAt(corrected, '2022-09-01').builtOn).toBeNull();
    expect(lifecycleAt(corrected, '2022-09-08').builtOn).toBe('2022-09-08');
  });
});

it('names a round of a report as the source of its claims, the round in two digits', () => {
  expect(reportSource('2021-06', 1)).toBe('REPORT#2021-06#01');
  expect(reportSource('2021-06', 12)).toBe('REPORT#2021-06#12');
});
