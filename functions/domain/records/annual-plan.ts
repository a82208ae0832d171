import * as z from 'zod';
import { HOSTS, OPERATING_MODES, PLAN_STATES } from '../vocabulary.ts';
import { kept } from './record.ts';
import { count, day, districtCode, fen, instant, maybe, phone, set, text, townshipCode } from './scalar.ts';

/** One township of the year's list (附件1). Days past the gates are accepted with a warning (section 6.1). */
const entryFields = {
  townshipCode,
  plannedMode: z.enum(OPERATING_MODES),
  plannedHost: set(z.enum(HOSTS), HOSTS.length).default([]),
  plannedAddress: maybe(text(2, 100)),
  plannedAreaM2: maybe(z.number().min(1).max(5000)),
  plannedOperatorName: maybe(text(4, 60)),
  plannedStaff: z.int().min(3).max(99),
  plannedBudgetFen: fen.min(1),
  /** Optional split of the budget by payer; must add up where given. */
  budgetSplit: maybe(
    z.strictObject({ townshipFen: fen.min(0), districtFen: fen.min(0), cityFen: fen.min(0) }),
  ),
  plannedBuiltOn: day,
  plannedOperatingOn: day,
  provincialLivelihoodProject: z.boolean().default(false).meta({ clause: 'R36' }),
};

/** An entry as its form sends it: operating not before built, a split that adds up to the budget. Money in fen, area in m². */
export const PlanEntryInput = z
  .strictObject(entryFields)
  .refine((e) => e.plannedOperatingOn >= e.plannedBuiltOn, {
    path: ['plannedOperatingOn'],
    message: 'OPERATING_BEFORE_BUILT',
  })
  .refine(
    (e) =>
      e.budgetSplit === null ||
      e.budgetSplit.townshipFen + e.budgetSplit.districtFen + e.budgetSplit.cityFen === e.plannedBudgetFen,
    { path: ['budgetSplit'], message: 'SPLIT_DOES_NOT_ADD_UP' },
  );
export type PlanEntryInput = z.infer<typeof PlanEntryInput>;

/** A district's plan for a year as its form sends it; the quota is the number of entries and cannot be sent. */
export const AnnualPlanInput = z
  .strictObject({
    year: z.int().min(2021).max(2099),
    /** Restricted; absent means unchanged. */
    contactName: text(2, 20).optional(),
    contactPhone: phone.optional(),
    entries: z.array(PlanEntryInput).max(80),
  })
  .refine((p) => new Set(p.entries.map((e) => e.townshipCode)).size === p.entries.length, {
    path: ['entries'],
    message: 'DUPLICATE_TOWNSHIP',
  });
export type AnnualPlanInput = z.infer<typeof AnnualPlanInput>;

/** An entry as it is kept: a member of the plan from the day of acceptance or swap, until swapped out. */
export const PlanEntry = z.strictObject({ ...entryFields, from: day.nullable(), until: day.nullable() });
export type PlanEntry = z.infer<typeof PlanEntry>;

/** A line of the built list (附件2): code and day alone, since the rest is in the station's record. */
export const BuiltLine = z.strictObject({ townshipCode, builtOn: day });

/** One filing of the plan and how it ended. */
export const PlanRound = z.strictObject({
  round: z.int().min(1),
  submittedAt: instant,
  submittedBy: z.string(),
  receipt: z.string(),
  /** The built list that went with it (R42), as of the filing. Absent from filings older than this field. */
  built: z.array(BuiltLine).optional(),
  endedAt: instant.nullable(),
  endedBy: z.string().nullable(),
  outcome: z.enum(['RETURNED', 'WITHDRAWN', 'ACCEPTED']).nullable(),
  remarks: z.array(z.strictObject({ pointer: z.string().max(200), text: text(1, 500) })),
});
export type PlanRound = z.infer<typeof PlanRound>;

/** A district's plan for a year as it is kept: its entries, and every filing of it with how it ended. */
export const AnnualPlan = z.strictObject({
  ...kept,
  districtCode,
  year: z.int(),
  state: z.enum(PLAN_STATES),
  entries: z.array(PlanEntry),
  rounds: z.array(PlanRound),
  acceptedAt: instant.nullable(),
});
export type AnnualPlan = z.infer<typeof AnnualPlan>;

/** Restricted fields of a plan, kept apart. */
export interface PlanPeople {
  readonly contactName: string;
  readonly contactPhone: string;
}

/** A plan as its page reads it; `version` 0 is a slot that nobody has written. */
export const AnnualPlanView = z.strictObject({
  schema: z.literal(1),
  version: count(1_000_000),
  districtCode,
  year: z.int(),
  state: z.enum(PLAN_STATES),
  entries: z.array(PlanEntry),
  rounds: z.array(PlanRound),
  acceptedAt: instant.nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  /** Last day for filing; null: 待定 (R41). */
  dueOn: day.nullable(),
});
export type AnnualPlanView = z.infer<typeof AnnualPlanView>;

/** A swap of an accepted plan: one township out, another in, the quota unchanged (A23). */
export const PlanChangeInput = z.strictObject({
  out: townshipCode,
  in: PlanEntryInput,
  reason: text(4, 500),
});
export type PlanChangeInput = z.infer<typeof PlanChangeInput>;

/** A swap as it is kept, requested by the district and decided by the city; `decidedAt` is null until then. */
export const PlanChange = z.strictObject({
  ...kept,
  id: z.string(),
  districtCode,
  year: z.int(),
  out: townshipCode,
  in: PlanEntryInput,
  reason: z.string(),
  state: z.enum(['REQUESTED', 'APPROVED', 'REFUSED']),
  decidedAt: instant.nullable(),
  decisionReason: z.string().nullable(),
});
export type PlanChange = z.infer<typeof PlanChange>;

/** The city's word on a swap; a refusal says why. */
export const PlanChangeDecision = z
  .strictObject({ outcome: z.enum(['APPROVED', 'REFUSED']), reason: maybe(text(2, 500)) })
  .refine((decision) => decision.outcome === 'APPROVED' || decision.reason !== null, {
    path: ['reason'],
    message: 'REQUIRED',
  });
export type PlanChangeDecision = z.infer<typeof PlanChangeDecision>;
