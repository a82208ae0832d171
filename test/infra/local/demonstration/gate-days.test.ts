import { expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import { histories, laterThan, played } from '../../../support/demonstration.ts';

it('on the morning of 30 June 2021 the gate is met with 26 of 50: one more was built and is not reported yet', async () => {
  const now = instant('2021-06-30T09:00+08:00');
  const story = await played(now);
  expect(story.figures('2021-06-30', now).city.gates.halfByJune).toMatchObject({
    need: 25,
    actual: 26,
    state: 'MET',
  });
  expect(laterThan(story, now)).toEqual([]);
  expect(histories(story).breaks).toEqual([]);
});

it('on the evening of 30 June 2023 the gate is missed with 11 of 25: two more were built and are not reported yet', async () => {
  const now = instant('2023-06-30T20:00+08:00');
  const story = await played(now);
  expect(story.figures('2023-06-30', now).city.gates.halfByJune).toMatchObject({
    ...{ need: 13, actual: 11, state: 'MISSED' },
  });
});
