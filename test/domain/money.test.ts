import { describe, expect, it } from 'vitest';
import { city, of, WEST } from '../support/toy-records.ts';

describe('Money', () => {
  it('is of the fiscal year to date, budget and disbursed apart', () => {
    // Disbursed 2031: 60,000 + 30,000 + 10,000 + 40,000 by 30 April; -40,000 on 2 May; 2030's 500,000 is another year's.
    expect(city('2031-04-30').fundTotal).toEqual({ BUDGET: 90_000, DISBURSED: 140_000 });
    expect(city('2031-05-31').fundTotal).toEqual({ BUDGET: 90_000, DISBURSED: 100_000 });
    expect(city('2030-12-31').fundTotal).toEqual({ BUDGET: 0, DISBURSED: 500_000 });
  });

  it('adds up by level, by channel and by purpose', () => {
    const { byLevel, byChannel, byPurpose } = city('2031-05-31');
    expect(byLevel).toEqual({ TOWNSHIP: 60_000, DISTRICT: 30_000, CITY: 0, OTHER: 10_000 });
    expect(byChannel).toEqual({ FISCAL: 60_000, WELFARE_LOTTERY: 30_000, SOCIAL: 10_000, EARMARK: 0 });
    expect(byPurpose).toEqual({ CONSTRUCTION: 0, OPERATION: 90_000, SERVICE: 10_000 });
  });

  it('gives the township share as a ratio of sums, null money as 0 of 0', () => {
    expect(city('2031-05-31').townshipShare).toEqual({ n: 60_000, d: 100_000 });
    expect(of('2031-05-31', WEST).townshipShare).toEqual({ n: 0, d: 0 });
  });

  it('reaches a station while its lines net above 0', () => {
    // The one-off of township 3 was paid on 12 April and taken back on 2 May; township 2 has district money.
    expect(city('2031-04-11').oneOffCoverage).toEqual({ n: 0, d: 3 });
    expect(city('2031-04-12').oneOffCoverage).toEqual({ n: 1, d: 3 });
    expect(city('2031-05-02').oneOffCoverage).toEqual({ n: 0, d: 3 });
    expect(city('2031-05-02').districtSubsidyCoverage).toEqual({ n: 1, d: 3 });
  });
});
