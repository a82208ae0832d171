import { expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import { FIGURE_FIELDS, type FigureField, isSwing } from '#domain/compare-rows.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { MonthlyReport, ReportContent } from '#domain/records/monthly-report.ts';
import { played } from '../../../support/demonstration.ts';

it('a station’s months are alike: a reviewer finds a few cells to look at in a report, never a tableful', async () => {
  const story = await played(instant('2023-06-20T09:00:00+08:00'));
  const last = (district: string, month: string): ReportContent => {
    const slot = story.record<MonthlyReport>(`DISTRICT#${district}`, `REPORT#${month}`);
    const round = `REPORT#${month}#ROUND#0${slot.rounds.length}`;
    return story.record<ReportContent>(`DISTRICT#${district}`, round);
  };
  const found = NINGBO.districts.map(({ code }) => {
    const before = last(code, '2023-04').rows;
    return last(code, '2023-05').rows.flatMap((row) => {
      const old = before.find(({ townshipCode }) => townshipCode === row.townshipCode);
      const counts = (field: FigureField): field is Exclude<FigureField, 'servedVillageCodes'> =>
        field !== 'servedVillageCodes';
      return FIGURE_FIELDS.filter(counts).filter((f) => old && isSwing(f, row[f], old[f]));
    }).length;
  });
  expect(Math.max(...found)).toBeLessThanOrEqual(6);
  expect(found.reduce((a, b) => a + b, 0) / found.length).toBeGreaterThan(1);
});
