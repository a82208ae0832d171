import { expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import { type FrozenDay, firstReported, type Snapshot } from '#domain/frozen.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { SNAPSHOTS } from '#store/keys.ts';
import { played } from '../../../support/demonstration.ts';

const story = await played(instant('2023-08-01T09:00+08:00'));
const snapshot = (month: string) => story.record<Snapshot>(SNAPSHOTS.pk, `${SNAPSHOTS.prefix}${month}`);
const sum = (counts: readonly number[] | undefined) => (counts ?? []).reduce((a, b) => a + b, 0);
const frozen = (month: string, day: string): FrozenDay | undefined =>
  snapshot(month).frozen.find((one) => one.day === day);

it('2022-08 was first reported with 126 stations; after a correction it is 125', () => {
  expect(sum(frozen('2022-09', '2022-08-31')?.builtCount)).toBe(126);
  expect(story.figures('2022-08-31').city.builtCount).toBe(125);
});

it('the gate of June 2021 stands at 26 when June closes, and at 27 for good when July does', () => {
  expect(snapshot('2021-06').bulletin).toMatchObject({ day: '2021-06-30' });
  expect(sum(snapshot('2021-06').bulletin.newBuilt)).toBe(26);
  expect(sum(frozen('2021-07', '2021-06-30')?.newBuilt)).toBe(27);
});

it('the gate of June 2023 stands at 11 of 25 when June closes, and at 13 for good when July does', () => {
  expect(sum(snapshot('2023-06').bulletin.newBuilt)).toBe(11);
  expect(sum(snapshot('2023-06').bulletin.planned)).toBe(25);
  expect(sum(frozen('2023-07', '2023-06-30')?.newBuilt)).toBe(13);
});

it('the page finds what was first reported, and what was provisional, in what is published of it', () => {
  const part = {
    districts: NINGBO.districts.map(({ code }) => code),
    snapshots: ['2021-06', '2021-07', '2022-08', '2022-09'].map(snapshot),
  };
  expect(firstReported(part, '2022-08-31', 'builtCount', null).frozen).toBe(126);
  expect(firstReported(part, '2022-08-31', 'builtCount', '330212').frozen).toBe(22);
  expect(firstReported(part, '2021-06-30', 'newBuilt', null)).toEqual({ frozen: 27, provisional: 26 });
});

it('every closed month has one, and no other', () => {
  const months = story.records
    .filter(({ pk }) => pk === SNAPSHOTS.pk)
    .map(({ sk }) => sk.slice(SNAPSHOTS.prefix.length));
  expect([months.length, months[0], months[months.length - 1]]).toEqual([28, '2021-04', '2023-07']);
});
