import type { Instant } from '#domain/calendar.ts';
import { contentOf, emptySlot, submitReport } from '#domain/decisions/filing.ts';
import { plannedOn } from '#domain/decisions/planning.ts';
import { acceptReport, returnReport } from '#domain/decisions/reviewing.ts';
import { villageCodesOfProgramme } from '#domain/programme/choose-village-codes.ts';
import type { MonthlyReport, MonthlyReportInput, Remark } from '#domain/records/monthly-report.ts';
import type { Problem } from '#domain/records/problem.ts';
import type { Station } from '#domain/records/station.ts';
import { hashOf } from '#store/canonical.ts';
import { filingCommit } from '#store/filing-commit.ts';
import { keys } from '#store/keys.ts';
import { sealPeople } from '#store/people.ts';
import { stationWrite } from '#store/station-write.ts';
import type { Stored } from '#store/transaction.ts';
import { problemOf } from './acts-on-problems.ts';
import type { DistrictBook } from './district-book.ts';

/** A slot first, then the stations that moved with it and the problem that was raised. */
function keepFiled(book: DistrictBook, month: string, kept: readonly Stored<object>[]): void {
  const [slot, ...others] = kept as unknown as [Stored<MonthlyReport>, ...Stored<Station | Problem>[]];
  book.slots.set(month, slot);
  for (const one of others) {
    if ('raisedOn' in one) book.problems.set(month, one);
    else book.stations.set(one.townshipCode, one);
  }
}

const slotOf = (book: DistrictBook, month: string): Stored<MonthlyReport> => {
  const slot = book.slots.get(month);
  if (!slot) throw new Error(`no report ${month} of ${book.code}`);
  return slot;
};

/** The district files the month's report. */
export async function file(
  book: DistrictBook,
  month: string,
  input: MonthlyReportInput,
  at: Instant,
): Promise<void> {
  const before = book.slots.get(month) ?? null;
  const { preparer, reviewer = preparer, phone = '' } = input;
  const people = await sealPeople(keys.report(book.code, month), { preparer, reviewer, phone });
  const stations = [...book.stations.values()];
  const filing = submitReport(before ?? emptySlot(book.code, month), input, {
    programme: book.programme,
    stations,
    operators: book.operators,
    plannedOn: (township) => plannedOn([...book.plans.values()], township),
    previous: null,
    villageExists: villageCodesOfProgramme(book.programme.id),
    lock: book.lock,
    at,
    officer: book.officers.district,
    hash: hashOf(contentOf(input)),
  });
  const lockVersion = book.close?.version ?? 0;
  const problem = problemOf(book, month, at);
  const { writes } = filingCommit({ before, filing, stations, people, problem, lockVersion, drafts: {} });
  keepFiled(book, month, book.commit(book.act('district', 'submitReport', at), writes));
}

/** The city returns it with remarks pinned to fields. */
export function giveBack(book: DistrictBook, month: string, remarks: readonly Remark[], at: Instant): void {
  const before = slotOf(book, month);
  const { slot, stations } = returnReport(before, remarks, {
    stations: [...book.stations.values()],
    closedMonth: book.close?.month ?? null,
    at,
    officer: book.officers.city,
  });
  const moved = stations.map(
    (station) => stationWrite(book.stations.get(station.townshipCode) ?? null, station, undefined).write,
  );
  const writes = [{ key: keys.report(book.code, month), before, after: slot }, ...moved];
  keepFiled(book, month, book.commit<object>(book.act('city', 'reviewReport', at), writes));
}

/** The city accepts it. */
export function accept(book: DistrictBook, month: string, at: Instant): void {
  const before = slotOf(book, month);
  const after = acceptReport(before, at, book.officers.city);
  const kept = book.keep(book.act('city', 'reviewReport', at), {
    key: keys.report(book.code, month),
    before,
    after,
  });
  book.slots.set(month, kept);
}
