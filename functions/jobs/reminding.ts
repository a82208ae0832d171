import { dayOf, monthOf } from '#domain/calendar.ts';
import type { Programme } from '#domain/programme.ts';
import { filersOf, owing, remindByClock } from '#domain/reminding.ts';
import type { Act } from '#store/audit-entry.ts';
import { commit } from '#store/commit.ts';
import { log } from '#store/log.ts';
import { listOfficers } from '#store/officers.ts';
import { Overtaken } from '#store/overtaken.ts';
import { readReminders, reminderCommit } from '#store/reminders.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';

/** Districts that were reminded, and those that have nobody to remind. */
export interface RemindedByClock {
  readonly reminded: readonly string[];
  readonly withoutOfficer: readonly string[];
}

/**
 * Reminds every district that owes the running month's report and is due to be reminded, a transaction each; again on the
 * same day is no harm. A district where nobody files is an error in the log, which raises an alarm.
 */
export async function remindDue(programme: Programme, act: Act): Promise<RemindedByClock> {
  const month = monthOf(dayOf(act.at));
  const [reports, { settings }, officers, kept] = await Promise.all([
    readReports(programme.districts.map(({ code: districtCode }) => ({ districtCode, month }))),
    readSettings(),
    listOfficers(),
    readReminders(month),
  ]);
  const reminded: string[] = [];
  const withoutOfficer: string[] = [];
  for (const owed of owing(programme, month, reports, act.at, settings)) {
    const { districtCode } = owed;
    const before = kept.find((one) => one.districtCode === districtCode) ?? null;
    const due = remindByClock(before, owed, programme, act.at);
    if (!due) continue;
    if (filersOf(officers, districtCode).length === 0) {
      withoutOfficer.push(districtCode);
      log.error('nobody to remind', { districtCode, month });
      continue;
    }
    try {
      await commit({ act, ...reminderCommit(owed, due, before, officers) });
      reminded.push(districtCode);
    } catch (error) {
      // The city pressed at the same moment: the district has its reminder.
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  return { reminded, withoutOfficer };
}
