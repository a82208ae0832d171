import { describe, expect, it } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { gateInFront, type SentencePart, sentenceOf } from '#domain/figures/sentence.ts';
import { figures } from '#domain/figures.ts';
import { plan, station } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';
import { asOf, RECORDS, summaryThrough, WEST } from '../../support/toy-records.ts';

const cityOn = (day: string): readonly SentencePart[] => sentenceOf(asOf(day).city, TOY, day);
const [THIRD, ALL] = TOY.gates;

describe('The sentence of a unit', () => {
  it('says first what is built and what part of the townships that is', () => {
    // Stations 1, 2 and 3 stand by 30 April, of four townships.
    expect(cityOn('2031-04-30')[0]).toEqual({ kind: 'built', built: 3, coverage: { n: 3, d: 4 } });
  });

  it('counts the days and stations to the gate ahead', () => {
    // Planned 3, a third of them is 1; none is built on 15 March, 16 days before the 31st.
    expect(cityOn('2031-03-15').slice(1)).toEqual([
      { kind: 'newBuilt', progress: { n: 0, d: 3 } },
      { kind: 'gateAhead', gate: THIRD, short: 1, days: 16 },
    ]);
  });

  it('says that a gate is reached early before its day, and met on it', () => {
    expect(cityOn('2031-03-20')[2]).toEqual({ kind: 'gateReached', gate: THIRD, early: true });
    expect(cityOn('2031-03-31')[2]).toEqual({ kind: 'gateReached', gate: THIRD, early: false });
  });

  it('turns to the next gate on the day after', () => {
    // 30 November is 243 days after 1 April; 2 of 3 are still to come.
    expect(cityOn('2031-04-01')[2]).toEqual({ kind: 'gateAhead', gate: ALL, short: 2, days: 243 });
  });

  it('keeps to the last gate of the year when all have gone by', () => {
    expect(cityOn('2031-12-15')[2]).toEqual({ kind: 'gateMissed', gate: ALL, short: 1 });
  });

  it('names the day on which a missed gate was made up', () => {
    const records = {
      ...RECORDS,
      [WEST]: [
        station('990002101', { claims: [['builtOn', '2031-04-10']] }),
        station('990002201', { claims: [['builtOn', '2031-12-05']] }),
        plan(2031, '2031-01-20', [
          ['990002101', '2031-03-31'],
          ['990002201', '2031-10-31'],
        ]),
      ],
    };
    const at = endOfDay('2031-12-15');
    const { city } = figures(summaryThrough(at, records), TOY, { day: '2031-12-15', at });
    expect(sentenceOf(city, TOY, '2031-12-15')[2]).toEqual({
      kind: 'gateMadeUp',
      gate: ALL,
      on: '2031-12-05',
    });
  });

  it('tells of operation where no plan is running', () => {
    // On 1 January 2032 no plan of the new year is accepted; stations 1 and 3 serve.
    expect(cityOn('2032-01-01')).toEqual([
      { kind: 'built', built: 3, coverage: { n: 3, d: 5 } },
      { kind: 'operating', operating: 2 },
    ]);
  });

  it('speaks for a district with its own plan', () => {
    const day = '2031-04-30';
    const west = asOf(day).districts[WEST];
    expect(west && sentenceOf(west, TOY, day)[1]).toEqual({ kind: 'newBuilt', progress: { n: 1, d: 2 } });
  });

  it('names no gate where the programme has none', () => {
    expect(gateInFront({ gates: [] }, '2031-04-01')).toBeUndefined();
    expect(sentenceOf(asOf('2031-04-01').city, { gates: [] }, '2031-04-01')).toHaveLength(2);
  });
});
