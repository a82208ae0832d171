import { describe, expect, it } from 'vitest';
import { publicPanels, settingsFrom, thresholdsOf } from '#domain/settings.ts';
import { TOY } from '../support/toy-programme.ts';

describe('Settings', () => {
  it('are what the items of their partition add up to, without the reasons, which are nobody’s but the city’s', () => {
    const items = [
      { sk: 'ROADMAP', version: 'fast' },
      { sk: 'PERIOD#2031-03', dueAt: '2031-03-12T15:59:59.999Z', reason: '汇编' },
      { sk: 'PERIOD#2031-04', dueAt: '2031-04-12T15:59:59.999Z', reason: '汇编' },
      { sk: 'CALENDAR', rollsByHoliday: '2031-05' },
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
      rollsByHoliday: '2031-05',
      public: { ranking: true, discipline: false },
      thresholds: { staffMinimum: 4 },
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
