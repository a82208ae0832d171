import type { PeriodView } from '#contract/routes/periods.ts';
import { dayOf, type Instant, type Month } from '#domain/calendar.ts';
import { closesBy, closesFrom, dueAt } from '#domain/deadlines.ts';
import { monthToClose } from '#domain/decisions/closing-period.ts';
import type { Officer } from '#domain/records/officer.ts';
import type { Due } from '#domain/records/period.ts';
import { refusal } from '#domain/refusal.ts';
import { readCloses } from '#store/closes.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { programme } from '#store/programme.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Stored } from '#store/transaction.ts';
import type { Reply } from '../call.ts';

/**
 * How a month stands at `at`, with the version of its own due instant (0: the calendar's). A district officer sees the
 * own district alone. @throws NOT_FOUND before the first month of reporting
 */
export async function periodView(month: Month, at: Instant, officer: Officer): Promise<Reply<PeriodView>> {
  const { calendar, districts } = programme();
  if (month < calendar.firstMonth) throw refusal('NOT_FOUND');
  const codes = districts.map((district) => district.code);
  const [due, { settings }, closes, slots] = await Promise.all([
    read<Stored<Due>>(keys.due(month)),
    readSettings(),
    readCloses(codes),
    readReports(codes.map((districtCode) => ({ districtCode, month }))),
  ]);
  const next = closes.map(({ close }) => monthToClose(close, programme()));
  const isClosed = next.every((one) => one > month);
  const until = dueAt(programme(), month, settings);
  const from = closesFrom(programme(), month, settings);
  const rows = closes.map(({ districtCode, close }) => ({
    districtCode,
    closedThrough: close?.closedThrough ?? null,
    state: slots.find((slot) => slot.districtCode === districtCode)?.state ?? 'NOT_RECEIVED',
  }));
  const own = officer.role === 'DISTRICT_OFFICER' ? officer.districtCode : null;
  const body: PeriodView = {
    month,
    dueAt: until,
    reason: due?.reason ?? null,
    holiday: calendar.holidays[dayOf(until)] ?? null,
    now: at,
    closesFrom: from,
    closesBy: closesBy(month),
    waitsFor: isClosed ? null : next.some((one) => one < month) ? 'EARLIER_MONTH' : at < from ? 'CUT' : null,
    isClosed,
    districts: rows.filter(({ districtCode }) => own === null || districtCode === own),
  };
  return { body, version: due?.version ?? 0 };
}
