import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { dueAt } from '#domain/deadlines.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { programme } from '#store/programme.ts';
import { readReminders } from '#store/reminders.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';

const NEVER = { count: 0, lastAt: null };

/** Slots of one month, one a district in the programme's order; null where nothing was ever filed; and how often each was reminded by hand. */
export const listReports: Operation<typeof CITY_ROUTES.listReports> = async ({ params: { month }, at }) => {
  const districts = programme().districts.map((district) => district.code);
  const [slots, { settings }, reminders] = await Promise.all([
    readReports(districts.map((districtCode) => ({ districtCode, month }))),
    readSettings(),
    readReminders(month),
  ]);
  const reports = districts.map((districtCode) => {
    const slot = slots.find((s) => s.districtCode === districtCode);
    const { count, lastAt } = reminders.find((r) => r.districtCode === districtCode) ?? NEVER;
    return {
      districtCode,
      slot: slot ? plain<MonthlyReport>(slot) : null,
      reminders: { count, lastAt },
    };
  });
  return { body: { month, dueAt: dueAt(programme(), month, settings), now: at, reports } };
};
