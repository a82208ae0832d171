import { expect, it } from 'vitest';
import { restatedCount } from '#domain/figures/restated-count.ts';
import { type FrozenPart, snapshotOf } from '#domain/frozen.ts';
import { station } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';
import { EAST, RECORDS, summaryThrough, WEST } from '../../support/toy-records.ts';

const AT = '2031-04-30T00:00:00.000Z';
const then = summaryThrough(AT);
const FROZEN: FrozenPart = { districts: [EAST, WEST], snapshots: [snapshotOf('2031-04', then, TOY)] };

/** 二镇, frozen as built on 20 March, was built on 3 April: that was put right after the close. */
const corrected = summaryThrough(AT, {
  ...RECORDS,
  [EAST]: (RECORDS[EAST] ?? []).map((item) =>
    item.sk === 'STATION#990001101'
      ? station('990001101', {
          claims: [
            ['startedOn', '2031-02-01'],
            ['builtOn', '2031-04-03'],
          ],
        })
      : item,
  ),
});
const of = (stage: 'builtOn' | 'startedOn', on: string, summary = corrected) =>
  restatedCount({ stage, on }, FROZEN, { summary, programme: TOY });

it('shows what the close froze beside what is known now, at the end of the month first reported', () => {
  expect(of('builtOn', '2031-03-20')).toEqual({ day: '2031-03-31', count: 'builtCount', first: 2, now: 1 });
});

it('says nothing where nothing changed, nothing was frozen yet, or the stage is not counted', () => {
  expect(of('builtOn', '2031-03-20', then)).toBeNull();
  expect(of('builtOn', '2031-05-20')).toBeNull();
  expect(of('startedOn', '2031-02-01')).toBeNull();
});
