import { dayOf, monthOf, monthsFrom } from '#domain/calendar.ts';
import { programmeOf } from '#domain/programme/choose.ts';
import { setting } from '#store/client.ts';
import { moment } from '#store/clock.ts';
import { query } from '#store/keep.ts';
import { districtPartition, keys } from '#store/keys.ts';
import type { Stored } from '#store/transaction.ts';

/** Every record that has a history: the districts' partitions, reminders, the city's own, officers and settings. */
export async function records(): Promise<readonly Stored[]> {
  const { districts, calendar } = programmeOf(setting('PROGRAMME'));
  const months = monthsFrom(calendar.firstMonth, monthOf(dayOf(moment())));
  const found: Stored[] = [];
  const partitions = [
    ...districts.map(({ code }) => districtPartition(code)),
    ...months.map((month) => keys.reminders(month, '').pk),
    ...['CITY', 'OFFICER', 'SETTINGS'],
  ];
  for (const partition of partitions)
    found.push(...(await query<Stored>(partition)).filter((item) => typeof item.auditHash === 'string'));
  return found;
}
