import { beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import type { Figures } from '#domain/figures.ts';
import type { Ratio } from '#domain/ratio.ts';
import { histories, laterThan, type Played, played } from '../../../support/demonstration.ts';

const whole = ({ n, d }: Ratio): string => `${n}/${d}`;
const percent = ({ n, d }: Ratio): string => `${(Math.round((n / d) * 1000) / 10).toFixed(1)} %`;

const headline = ({ city }: { readonly city: Figures }) => [
  city.builtCount,
  percent(city.coverageRate),
  city.operatingCount,
  city.planned === 0 ? '—' : whole(city.yearProgress),
  city.onTimeRate.d === 0 ? '—' : whole(city.onTimeRate),
  percent(city.villageCoverage),
];

const END = instant('2025-12-31T23:59:59.999+08:00');

describe('the whole story', () => {
  let story: Played;
  beforeAll(async () => {
    story = await played(END);
  });

  it('is played to its end without a refusal, and every record has its history', () => {
    expect(laterThan(story, END)).toEqual([]);
    const { count, breaks } = histories(story);
    expect(breaks).toEqual([]);
    // 157 stations, 57 months of ten districts without the two reports that were never filed, and everything else.
    expect(count).toBeGreaterThan(157 + 568);
  });

  // Built, coverage, operating, this year's new builds, on time in the year so far, villages served (R7).
  it.each([
    ['2020-12-31', 45, '28.8 %', 45, '—', '—', '0.0 %'],
    ['2021-06-30', 72, '46.2 %', 49, '27/50', '21/30', '7.8 %'],
    ['2021-09-30', 92, '59.0 %', 85, '47/50', '46/60', '14.1 %'],
    ['2021-12-31', 95, '60.9 %', 94, '50/50', '72/90', '20.9 %'],
    ['2022-12-31', 130, '83.3 %', 130, '35/36', '106/120', '42.8 %'],
    ['2023-06-20', 142, '91.0 %', 134, '11/25', '47/50', '52.4 %'],
    ['2023-06-30', 144, '92.3 %', 137, '13/25', '56/60', '52.4 %'],
    ['2023-12-31', 156, '100.0 %', 155, '25/25', '113/120', '68.8 %'],
    ['2024-12-31', 156, '99.4 %', 156, '—', '116/120', '89.2 %'],
    ['2025-12-31', 157, '100.0 %', 157, '1/1', '118/120', '96.2 %'],
  ])('reaches its headline of %s', (day, ...figures) => {
    expect(headline(story.figures(day))).toEqual(figures);
  });
});
