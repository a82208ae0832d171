import { describe, expect, it } from 'vitest';
import { dueReasons, publicPanels, settingsFrom, thresholdsOf } from '#domain/settings.ts';
import { TOY } from '../support/toy-programme.ts';

describe('Settings', () => {
  it('are what the items of their partition add up to, without the reasons, which are nobody’s but the city’s', () => {
    const items = [
      { sk: 'ROADMAP', version: 'fast' },
      { sk: 'PERIOD#2031-03', dueAt: '2031-03-12T15:59:59.999Z', reason: '汇编' },
      { sk: 'PERIOD#2031-04', dueAt: '2031-04-12T15:59:59.999Z', reason: '汇编' },
      { sk: 'CALENDAR', rollsByHoliday: [{ from: '2031-05', until: null }] },
      { sk: 'PUBLIC', ranking: true, discipline: false },
      { sk: 'THRESHOLDS', thresholds: { staffMinimum: 4 } },
      { sk: 'DEMONSTRATION' },
    ];
    expect(settingsFrom(items)).toEqual({
      roadmapVersion: 'fast',
      dueAt: {
        '2031-03': { dueAt: '2031-03-12T15:59:59.999Z' },
        '2031-04': { dueAt: '2031-04-12T15:59:59.999Z' },
      },
      rollsByHoliday: [{ from: '2031-05', until: null }],
      public: { ranking: true, discipline: false },
      thresholds: { staffMinimum: 4 },
    });
  });

  it('keep the reason of a moved due day for who reports by it', () => {
    const moved = { sk: 'PERIOD#2031-03', dueAt: '2031-03-12T15:59:59.999Z', reason: '汇编' };
    expect(dueReasons([moved, { sk: 'TWO_PERSONS', on: true, reason: '别的' }])).toEqual({
      '2031-03': '汇编',
    });
  });

  it('show the public neither ranking nor discipline unless the city says so', () => {
    expect(publicPanels(settingsFrom([]))).toEqual({ ranking: false, discipline: false });
  });

  it('change a threshold and leave the others as the programme has them', () => {
    expect(thresholdsOf(TOY, { thresholds: { staffMinimum: 4 } })).toEqual({
      ...TOY.thresholds,
      staffMinimum: 4,
    });
  });
});
