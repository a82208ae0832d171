import type { Instant } from '#domain/calendar.ts';
import {
  approveChange,
  emptyPlan,
  type Plan,
  reviewPlan,
  savePlan,
  submitPlan,
} from '#domain/decisions/planning.ts';
import { type AnnualPlan, AnnualPlanInput, type PlanEntryInput } from '#domain/records/annual-plan.ts';
import type { Remark } from '#domain/records/monthly-report.ts';
import type { Act } from '#store/audit-entry.ts';
import { keys } from '#store/keys.ts';
import { sealPeople } from '#store/people.ts';
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
    submitPlan(kept, at, book.officers.district).plan,
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
  change: { readonly out: string; readonly in: PlanEntryInput; readonly reason: string },
  { requestedAt, at }: { readonly requestedAt: Instant; readonly at: Instant },
): void {
  const before = planOf(book, year);
  const id = `C${book.nextSerial()}`;
  const key = keys.planChange(book.code, year, id);
  const asked = {
    id,
    districtCode: book.code,
    year,
    ...change,
    state: 'REQUESTED' as const,
    decidedAt: null,
  };
  const requested = book.keep(book.act('district', 'requestPlanChange', requestedAt), {
    key,
    before: null,
    after: asked,
  });
  const approved = { ...asked, state: 'APPROVED' as const, decidedAt: at };
  book.keep(book.act('city', 'approvePlanChange', at), { key, before: requested, after: approved });
  const next = approveChange(before, change, planning(book), at);
  keepPlan(book, book.act('city', 'approvePlanChange', at), next, before);
}
