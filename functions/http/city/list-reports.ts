import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { dueAt } from '#domain/deadlines.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { programme } from '../programme.ts';

/** Slots of one month, one a district in the programme's order; null where nothing was ever filed. */
export const listReports: Operation<typeof CITY_ROUTES.listReports> = async ({ params: { month }, at }) => {
  const districts = programme().districts.map((district) => district.code);
  const [slots, { settings }] = await Promise.all([
    readReports(districts.map((districtCode) => ({ districtCode, month }))),
    readSettings(),
  ]);
  const reports = districts.map((districtCode) => {
    const slot = slots.find((s) => s.districtCode === districtCode);
    return { districtCode, slot: slot ? plain<MonthlyReport>(slot) : null };
  });
  return { body: { month, dueAt: dueAt(programme(), month, settings), now: at, reports } };
};
