import type { MonthReminders } from '#contract/reporting-calendar.ts';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { dayOf } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { filersOf, owing } from '#domain/reminding.ts';
import { listDrafts } from '#store/drafts.ts';
import { listOfficers } from '#store/officers.ts';
import { programme } from '#store/programme.ts';
import { readReminders, sentReminders } from '#store/reminders.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Operation } from '../call.ts';

/** Every district's standing towards a month's report, and the messages that were sent about it. */
export const listReminders: Operation<typeof CITY_ROUTES.listReminders> = async ({ params, at }) => {
  const { month } = params;
  const codes = programme().districts.map(({ code }) => code);
  const [slots, { settings }, kept, officers, messages, drafts] = await Promise.all([
    readReports(codes.map((districtCode) => ({ districtCode, month }))),
    readSettings(),
    readReminders(month),
    listOfficers(),
    sentReminders(month),
    Promise.all(codes.map((districtCode) => listDrafts(districtCode, month))),
  ]);
  const owed = owing(programme(), month, slots, at, settings);
  const districts = codes.map((districtCode, i): MonthReminders['districts'][number] => {
    const its = owed.find((one) => one.districtCode === districtCode);
    const record = kept.find((one) => one.districtCode === districtCode);
    const version = slots.find((slot) => slot.districtCode === districtCode)?.version ?? 0;
    return {
      districtCode,
      ...{ owes: its !== undefined, returned: its?.returned ?? false },
      hasDraft: Object.values(drafts[i] ?? {}).some(({ continues }) => continues === version),
      files: filersOf(officers, districtCode).length > 0,
      ...{ count: record?.count ?? 0, lastAt: record?.lastAt ?? null },
    };
  });
  const sent = new Map<string, MonthReminders['sent'][number]>();
  for (const { at: when, state, message } of messages) {
    const { occasion } = message;
    const name = `${dayOf(when)} ${occasion}`;
    const row = sent.get(name) ?? { on: dayOf(when), occasion, count: 0, dead: 0 };
    sent.set(name, { ...row, count: row.count + 1, dead: row.dead + (state === 'DEAD' ? 1 : 0) });
  }
  return {
    body: { month, now: at, dueAt: dueAt(programme(), month, settings), districts, sent: [...sent.values()] },
  };
};
