import * as z from 'zod';
import { Handover, HandoverInput, OpenItem, ReportAct } from '#domain/records/handover.ts';
import { Login, Officer, OfficerInput, officerId } from '#domain/records/officer.ts';
import { instant } from '#domain/records/scalar.ts';
import { ADMINISTRATORS, AUDITORS, OFFICER_READERS } from '../access.ts';
import { AUDITED, CHAIN_FAULTS } from '../audited.ts';
import { HistoryQuery, HistoryStep } from '../history.ts';
import type { Routes } from '../route.ts';
import { OfficerPath, Page, pageOf, Receipt } from '../shapes.ts';

/** Whether a report takes two officers, one who prepares (填报人) and one who files (审核人). */
const TwoPersons = z.strictObject({ on: z.boolean() });

/** An officer as the administrator sees one. */
export const OfficerRow = z.strictObject({
  ...Officer.shape,
  /** A sign-in is linked, so that the officer can come in. */
  hasLogin: z.boolean(),
  lastSignInAt: instant.nullable(),
  /** Where reminders go, masked (z***@example.org); null: nowhere. */
  email: z.string().nullable(),
});
export type OfficerRow = z.infer<typeof OfficerRow>;

/** Rows of the bureau's desk about who may act, and about what was done: the auditor's own among them. */
export const CITY_OFFICER_ROUTES = {
  listOfficers: {
    method: 'GET',
    path: '/api/officers',
    summary: 'Everybody who may act, by id; those let go included.',
    access: ADMINISTRATORS,
    retry: 'none',
    query: Page,
    response: pageOf(OfficerRow),
  },
  putOfficer: {
    method: 'PUT',
    path: '/api/officers/{officerId}',
    summary: 'Invite an officer, move one, or let one go. Rights change with the next request.',
    access: ADMINISTRATORS,
    retry: 'record',
    params: OfficerPath,
    body: OfficerInput,
    response: Officer,
  },
  linkLogin: {
    method: 'PUT',
    path: '/api/officers/{officerId}/login',
    summary:
      "Say by which sign-in an officer is known, before the first one. A sign-in is one officer's for good.",
    access: ADMINISTRATORS,
    retry: 'record',
    params: OfficerPath,
    body: Login,
    response: z.strictObject({ officer: officerId, ...Login.shape }),
  },
  getHandover: {
    method: 'GET',
    path: '/api/officers/{officerId}/handover',
    summary:
      'What an officer would hand over now, what the officer did on reports in the last twelve months, and the last handover that was done.',
    access: ADMINISTRATORS,
    retry: 'none',
    params: OfficerPath,
    response: z.strictObject({
      open: z.array(OpenItem),
      acts: z.array(ReportAct),
      done: Handover.nullable(),
    }),
  },
  handOver: {
    method: 'POST',
    path: '/api/officers/{officerId}/handover',
    summary:
      'Hand an office over (交接): the successor takes role and place, the predecessor goes with the next request, and what was open is put down.',
    access: ADMINISTRATORS,
    retry: 'act',
    params: OfficerPath,
    body: HandoverInput,
    response: Receipt,
  },
  officerHistory: {
    method: 'GET',
    path: '/api/officers/{officerId}/history',
    summary: "Every version of an officer's record, newest first: who, when, what, why.",
    access: OFFICER_READERS,
    retry: 'none',
    params: OfficerPath,
    query: HistoryQuery,
    response: pageOf(HistoryStep),
  },
  verifyRecord: {
    method: 'GET',
    path: '/api/audit/{kind}/{id}',
    summary:
      "Whether one record agrees with its history: the chain of its versions' hashes holds, else where it breaks.",
    access: AUDITORS,
    retry: 'none',
    params: z.strictObject({ kind: z.enum(AUDITED), id: z.string().max(40) }),
    response: z.strictObject({
      /** Versions that the record has had. */
      versions: z.int().min(1),
      /** Hash of the newest entry, by which the record is tied to its history. */
      hash: z.string(),
      /** The first place that does not hold; version 0 is the record itself. Null where all do. */
      fault: z.strictObject({ version: z.int().min(0), kind: z.enum(CHAIN_FAULTS) }).nullable(),
    }),
  },
  getTwoPersons: {
    method: 'GET',
    path: '/api/settings/two-persons',
    summary:
      'Whether who files a report must be another than who last saved a draft of it; off where never set.',
    access: ADMINISTRATORS,
    retry: 'none',
    tagged: true,
    response: TwoPersons,
  },
  putTwoPersons: {
    method: 'PUT',
    path: '/api/settings/two-persons',
    summary: 'Ask for two officers a report, or no longer.',
    access: ADMINISTRATORS,
    retry: 'record',
    body: TwoPersons,
    response: TwoPersons,
  },
} as const satisfies Routes;
