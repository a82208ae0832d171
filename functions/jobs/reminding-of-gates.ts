import { gatesOwed, remindOfGate } from '#domain/gate-reminding.ts';
import type { Programme } from '#domain/programme.ts';
import { filersOf } from '#domain/reminding.ts';
import type { Act } from '#store/audit-entry.ts';
import { commit } from '#store/commit.ts';
import { log } from '#store/log.ts';
import { listOfficers } from '#store/officers.ts';
import { Overtaken } from '#store/overtaken.ts';
import { gateReminderCommit, readGateReminders } from '#store/reminders.ts';
import { readCity } from '#store/summaries.ts';

/** `[district, gate]` of those that were reminded. */
export type RemindedOfGates = readonly (readonly [districtCode: string, gate: string])[];

/**
 * Reminds every district that is short of a gate ahead and is due to be reminded of it (R43-R45), a transaction each;
 * again on the same day is no harm. A district where nobody files is an error in the log, which raises an alarm.
 */
export async function remindOfGates(programme: Programme, act: Act): Promise<RemindedOfGates> {
  const codes = programme.districts.map(({ code }) => code);
  const owed = gatesOwed(programme, await readCity(codes), act.at);
  if (owed.length === 0) return [];
  const officers = await listOfficers();
  const reminded: (readonly [string, string])[] = [];
  for (const one of owed) {
    const { districtCode, gate } = one;
    const before = await readGateReminders(one);
    const after = remindOfGate(before, one, programme, act.at);
    if (!after) continue;
    if (filersOf(officers, districtCode).length === 0) {
      log.error('nobody to remind', { districtCode, gate });
      continue;
    }
    try {
      await commit({ act, ...gateReminderCommit(one, after, before, officers) });
      reminded.push([districtCode, gate]);
    } catch (error) {
      // Another run of this job was quicker: the district has its reminder.
      if (!(error instanceof Overtaken)) throw error;
    }
  }
  return reminded;
}
