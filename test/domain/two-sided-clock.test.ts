import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt, instantOf, milliseconds } from '#domain/calendar.ts';
import { heldBy, roughly, spansOf } from '#domain/two-sided-clock.ts';

const HOUR = 3_600_000;
const at = (day: string, clock: string) => instantAt(`2023-06-${day}`, clock);

test('the bureau holds a report from its filing to the return, the district from there to the next filing', () => {
  const rounds = [
    { submittedAt: at('16', '09:10'), endedAt: at('16', '16:30'), outcome: 'RETURNED' as const },
    { submittedAt: at('19', '09:20'), endedAt: null, outcome: null },
  ];
  const spans = spansOf(rounds, at('20', '09:00'));
  expect(spans.map(({ side }) => side)).toEqual(['CITY', 'DISTRICT', 'CITY']);
  expect(heldBy(spans)).toEqual({ CITY: 31 * HOUR, DISTRICT: 64 * HOUR + 50 * 60_000 });
});

test('acceptance stops the clock, and a withdrawal hands the report to the district', () => {
  const accepted = [
    { submittedAt: at('16', '09:00'), endedAt: at('17', '09:00'), outcome: 'ACCEPTED' as const },
  ];
  expect(heldBy(spansOf(accepted, at('20', '09:00')))).toEqual({ CITY: 24 * HOUR, DISTRICT: 0 });
  const withdrawn = [
    { submittedAt: at('16', '09:00'), endedAt: at('16', '10:00'), outcome: 'WITHDRAWN' as const },
  ];
  expect(heldBy(spansOf(withdrawn, at('16', '12:00')))).toEqual({ CITY: HOUR, DISTRICT: 2 * HOUR });
  expect(spansOf([], at('20', '09:00'))).toEqual([]);
});

test('a correction of what was accepted waits for nobody', () => {
  const accepted = {
    submittedAt: at('16', '09:00'),
    endedAt: at('17', '09:00'),
    outcome: 'ACCEPTED' as const,
  };
  const corrected = {
    submittedAt: at('19', '09:00'),
    endedAt: at('19', '09:00'),
    outcome: 'ACCEPTED' as const,
  };
  const now = at('20', '09:00');
  expect(spansOf([accepted, corrected], now)).toEqual(spansOf([accepted], now));
});

test('whatever happened, both sides together held it for the time that has passed since the first filing', () => {
  const instants = fc.uniqueArray(fc.integer({ min: 0, max: 90 * 24 * HOUR }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(instants, (found) => {
      const start = milliseconds(at('01', '00:00'));
      const moments = found.sort((a, b) => a - b).map((ms) => start + ms);
      const now = moments[moments.length - 1] ?? start;
      const rounds = moments.slice(0, -1).flatMap((moment, i) => {
        if (i % 2 === 1) return [];
        const ended = i + 1 < moments.length - 1 ? moments[i + 1] : undefined;
        return [
          {
            submittedAt: instantOf(moment),
            endedAt: ended === undefined ? null : instantOf(ended),
            outcome: ended === undefined ? null : ('RETURNED' as const),
          },
        ];
      });
      const { CITY, DISTRICT } = heldBy(spansOf(rounds, instantOf(now)));
      expect(CITY + DISTRICT).toBe(now - (moments[0] ?? now));
    }),
  );
});

test('a wait is said in whole hours below a day and in whole days from there on', () => {
  expect(roughly(23.9 * HOUR)).toEqual({ unit: 'hours', n: 23 });
  expect(roughly(47 * HOUR)).toEqual({ unit: 'days', n: 1 });
  expect(roughly(0)).toEqual({ unit: 'days', n: 0 });
});
