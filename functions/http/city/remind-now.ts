import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { clockOf, dayOf } from '#domain/calendar.ts';
import { invalid, refusal } from '#domain/refusal.ts';
import { filersOf, owing, remindByHand } from '#domain/reminding.ts';
import { commit } from '#store/commit.ts';
import { log } from '#store/log.ts';
import { listOfficers } from '#store/officers.ts';
import { programme } from '#store/programme.ts';
import { readReminders, reminderCommit } from '#store/reminders.ts';
import { readReport } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import { actOf, type Operation } from '../call.ts';

/**
 * 一键催办: reminds those of the districts asked for that owe the month's report and were not reminded by hand today, all
 * in one transaction, and names the others. @throws INVALID for a district that is none, NOBODY_TO_REMIND
 */
export const remindNow: Operation<typeof CITY_ROUTES.remindNow> = async (call) => {
  const { params, body, at, idempotency } = call;
  const { month } = params;
  requireDistricts(body.districts);
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const [reports, { settings }, officers, kept] = await Promise.all([
    Promise.all(body.districts.map((districtCode) => readReport(districtCode, month))),
    readSettings(),
    listOfficers(),
    readReminders(month),
  ]);
  const filed = reports.filter((report) => report !== null);
  const asked = owing(programme(), month, filed, at, settings).filter(({ districtCode }) =>
    body.districts.includes(districtCode),
  );
  const found = asked.map((owed) => {
    const before = kept.find((one) => one.districtCode === owed.districtCode) ?? null;
    const files = filersOf(officers, owed.districtCode).length > 0;
    return { owed, before, files, due: remindByHand(before, owed, at) };
  });
  const named = (which: readonly (typeof found)[number][]) => which.map(({ owed }) => owed.districtCode);
  const outcome = {
    reminded: named(found.filter(({ due, files }) => due !== null && files)),
    notOwing: body.districts.filter((code) => !asked.some((owed) => owed.districtCode === code)),
    tooSoon: named(found.filter(({ due }) => due === null)),
    withoutOfficer: named(found.filter(({ due, files }) => due !== null && !files)),
  };
  for (const districtCode of outcome.withoutOfficer) log.error('nobody to remind', { districtCode, month });
  const { reminded, ...others } = outcome;
  if (reminded.length === 0) throw refusal('NOBODY_TO_REMIND', others);
  const commits = found.flatMap(({ owed, before, files, due }) =>
    due && files ? [reminderCommit(owed, due, before, officers)] : [],
  );
  const receipt = `CB-${month.replace('-', '')}-${dayOf(at).slice(5).replace('-', '')}-${clockOf(at).replace(':', '')}`;
  const answer = { receipt, version: 1, at, late: false, ...outcome };
  const carriedOut = await commit({
    act: actOf(call, 'remindNow'),
    writes: commits.flatMap(({ writes }) => writes),
    outbox: commits.flatMap(({ outbox }) => outbox),
    idempotency: { ...idempotency, answer },
  });
  // What was sent before is answered with what was stored then: the same shape.
  return { body: { ...answer, ...carriedOut } };
};

function requireDistricts(asked: readonly string[]): void {
  const known = new Set(programme().districts.map(({ code }) => code));
  const unknown = asked.flatMap((code, i) =>
    known.has(code) ? [] : [{ pointer: `/districts/${i}`, code: 'NOT_IN_LIST' as const }],
  );
  if (unknown.length > 0) throw invalid(unknown);
}
