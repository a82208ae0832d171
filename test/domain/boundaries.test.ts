import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FACTS = join(import.meta.dirname, '../support/boundary-facts.ts');

/** Worked out by hand: midnight in Shanghai is 16:00 in UTC, June's report covers the 24th of May to the 23rd of June. */
const EXPECTED = {
  onThe22nd: 0,
  lastSecond: 0,
  lastMillisecond: 0,
  midnight: 1,
  dayAfter: 2,
  mayEnds: ['REPORT_NOT_OPEN_YET', 0],
  yearEnds: ['REPORT_NOT_OPEN_YET', 0],
  decemberReturned: ['RETURNED', 'REPORT_CLOSED'],
  leapDay: ['STAGE_IN_FUTURE', '2024-02-29'],
  leapMonthCloses: [false, true],
  builtOn28June: {
    inJune: 'STAGE_AFTER_PERIOD',
    inJuly: ['startedOn 2021-05-10', 'builtOn 2021-06-28'],
    gateByDay: [0, 1, 1],
    frozenWithJuly: [['2021-06-30', 1]],
    toldOnTheDay: '2021-06-28',
  },
};

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'the edges of days, months, years and periods are those of Shanghai on a machine in %s',
  (TZ) => {
    const options = { env: { ...process.env, TZ }, encoding: 'utf8' } as const;
    const out = execFileSync(process.execPath, ['--no-warnings', FACTS], options);
    expect(JSON.parse(out)).toEqual({ zone: TZ, ...EXPECTED });
  },
);
