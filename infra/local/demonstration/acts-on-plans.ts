import type { Instant } from '#domain/calendar.ts';
import { decideChange, requestChange } from '#domain/decisions/plan-changing.ts';
import { emptyPlan, type Plan, reviewPlan, savePlan, submitPlan } from '#domain/decisions/planning.ts';
import {
  type AnnualPlan,
  AnnualPlanInput,
  type PlanChange,
  type PlanChangeInput,
  type PlanEntryInput,
} from '#domain/records/annual-plan.ts';
import type { Remark } from '#domain/records/monthly-report.ts';
import type { Act } from '#store/audit-entry.ts';
import { keys } from '#store/keys.ts';
import { sealPeople } from '#store/people.ts';
import { decidedCommit, requestedCommit } from '#store/plan-change-commit.ts';
import type { RecordWrite, Stored } from '#store/transaction.ts';
import type { DistrictBook } from './district-book.ts';

const planning = (book: DistrictBook) => ({
  programme: book.programme,
  stations: [...book.stations.values()],
  plans: [...book.plans.values()],
});

function keepPlan(
  book: DistrictBook,
  act: Act,
  after: Plan,
  before: Stored<AnnualPlan> | null,
  people?: RecordWrite['people'],
): Stored<AnnualPlan> {
  const write = { key: keys.plan(book.code, after.year), before, after, ...(people ? { people } : {}) };
  const kept = book.keep(act, write);
  book.plans.set(after.year, kept);
  return kept;
}

const planOf = (book: DistrictBook, year: number): Stored<AnnualPlan> => {
  const plan = book.plans.get(year);
  if (!plan) throw new Error(`no plan ${year} of ${book.code}`);
  return plan;
};

/** The district saves its list and files it. */
export async function filePlan(
  book: DistrictBook,
  year: number,
  entries: readonly PlanEntryInput[],
  at: Instant,
): Promise<void> {
  const before = book.plans.get(year) ?? null;
  const contact = { contactName: '演示联系人', contactPhone: '0574-00000000' };
  const input = AnnualPlanInput.parse({ year, entries, ...contact });
  const saved = savePlan(before ?? emptyPlan(book.code, year), input, planning(book), at);
  const people = await sealPeople(keys.plan(book.code, year), contact);
  const kept = keepPlan(book, book.act('district', 'putPlan', at), saved, before, people);
  keepPlan(
    book,
    book.act('district', 'submitPlan', at),
    submitPlan(kept, [...book.stations.values()], at, book.officers.district).plan,
    kept,
  );
}

/** The city accepts or returns the filed list. */
export function reviewFiledPlan(
  book: DistrictBook,
  year: number,
  review: { readonly outcome: 'ACCEPTED' | 'RETURNED'; readonly remarks: readonly Remark[] },
  at: Instant,
): void {
  const before = planOf(book, year);
  keepPlan(
    book,
    book.act('city', 'reviewPlan', at),
    reviewPlan(before, review, { planning: planning(book), at, officer: book.officers.city }),
    before,
  );
}

/** A swap, asked for by the district and approved by the city. */
export function swap(
  book: DistrictBook,
  year: number,
  input: PlanChangeInput,
  { requestedAt, at }: { readonly requestedAt: Instant; readonly at: Instant },
): void {
  const plan = planOf(book, year);
  const change = requestChange(`C${book.nextSerial()}`, plan, input, planning(book), requestedAt);
  const { reason } = input;
  const asking = { ...book.act('district', 'requestPlanChange', requestedAt), reason };
  const asked = requestedCommit(change, plan);
  const [before] = book.commit(asking, asked.writes, asked.guards) as unknown as [Stored<PlanChange>];
  const approval = { outcome: 'APPROVED' as const, reason: null };
  const decided = decideChange(before, plan, approval, planning(book), at);
  const { writes, guards } = decidedCommit({ ...decided, before, plans: [...book.plans.values()] });
  const approving = { ...book.act('city', 'reviewPlanChange', at), reason };
  const [, moved] = book.commit(approving, writes, guards) as unknown as [object, Stored<AnnualPlan>];
  book.plans.set(year, moved);
}
