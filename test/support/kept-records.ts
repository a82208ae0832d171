import { instantAt } from '#domain/calendar.ts';
import type { Claim, ClaimSource } from '#domain/claims.ts';
import type { FilingContext } from '#domain/decisions/filing.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { PlanEntryInput } from '#domain/records/annual-plan.ts';
import { MonthlyReportInput, ReportRow } from '#domain/records/monthly-report.ts';
import type { Kept } from '#domain/records/record.ts';
import type { Posting, Station } from '#domain/records/station.ts';
import { type Issue, Refusal } from '#domain/refusal.ts';
import type { Stage } from '#domain/vocabulary.ts';

/** Whole records as the decisions of the domain take them, each fit to pass unless a test takes something away. */

const KEPT: Kept = {
  schema: 1,
  version: 1,
  createdAt: instantAt('2021-01-01', '08:00'),
  createdBy: 'officer',
  updatedAt: instantAt('2021-01-01', '08:00'),
  updatedBy: 'officer',
};

/** Someone who counts: certified, full-time, on site, of the township, since 2021 began. */
export const posting = (id: string, over: Partial<Posting> = {}): Posting => ({
  id,
  role: 'WORKER',
  post: null,
  postReason: null,
  employer: 'TOWNSHIP',
  certified: true,
  certLevel: 'ASSISTANT',
  fullTime: true,
  onSite: true,
  startOn: '2021-01-01',
  endOn: null,
  isSupervisor: false,
  certHash: `hash-${id}`,
  ...over,
});

/** A director who does not count, a deputy and two workers who do: three in all. */
export const PEOPLE: readonly Posting[] = [
  posting('A', {
    role: 'DIRECTOR',
    post: 'TOWNSHIP_LEADER',
    certified: false,
    certLevel: null,
    certHash: null,
  }),
  posting('B', { role: 'DEPUTY', post: 'SUPERVISING_WORKER' }),
  posting('C'),
  posting('D'),
];

/** A station that meets every line of the standards on every day from 2021 on; no day of its life is claimed yet. */
export const keptStation = (townshipCode: string, over: Partial<Station> = {}): Station => ({
  ...KEPT,
  townshipCode,
  districtCode: townshipCode.slice(0, 6),
  legacy: false,
  responsibleUnit: '甲镇人民政府',
  address: '甲镇乙路1号二楼',
  areaM2: 200,
  lng: null,
  lat: null,
  hostFacilityTypes: ['SOCIAL_ORG_CENTRE'],
  hostOther: null,
  rooms: ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM', 'ARCHIVE_ROOM'],
  equipmentReady: true,
  signboardHung: true,
  usesNingboLogo: true,
  systemsEstablished: true,
  modes: [
    {
      from: '2021-01-01',
      operatingMode: 'SOCIAL_WORK_POST',
      operatorOrgId: null,
      contractNo: null,
      contractStart: null,
      contractEnd: null,
      contractAmountFen: null,
    },
  ],
  firstServiceOn: '2021-01-01',
  functions: ['DIRECT_SERVICE'],
  keyServiceGroups: ['ELDERLY'],
  keyServiceContents: '为老服务',
  transferredItems: null,
  villageCodes: [],
  staff: [...PEOPLE],
  claims: [],
  ...over,
});

/** A claim entered at ten in the morning of its own day, by a report unless another source is given. */
export const claimed = (stage: Stage, on: string, source?: ClaimSource): Claim => ({
  stage,
  on,
  source: source ?? `REPORT#${on.slice(0, 7)}#01`,
  at: instantAt(on, '10:00'),
});

/** A row of the report that states nothing, gives no figure and says when the station will be built. */
export const reportRow = (townshipCode: string, over: Partial<ReportRow> = {}): ReportRow => ({
  ...ReportRow.parse({ townshipCode, staffOnSite: 3, expectedBuiltOn: '2021-09-30' }),
  ...over,
});

/** A report of these rows, nothing to complain of. */
export const reportInput = (
  rows: readonly ReportRow[],
  over: Partial<MonthlyReportInput> = {},
): MonthlyReportInput => ({
  ...MonthlyReportInput.parse({
    problems: '无',
    nextPlan: '按计划推进',
    provincialSystemFiled: false,
    preparer: '甲填报',
    reviewer: '乙审核',
    phone: '0574-00000000',
    rows: [],
  }),
  rows: [...rows],
  ...over,
});

/** The last hours of June 2021's report: May is closed, the townships are planned since 1 April. */
export const filingContext = (
  stations: readonly Station[],
  over: Partial<FilingContext> = {},
): FilingContext => ({
  programme: NINGBO,
  stations,
  operators: [],
  plannedOn: () => '2021-04-01',
  previous: null,
  lock: { closedThrough: '2021-05-23', permits: [] },
  at: instantAt('2021-06-23', '17:00'),
  officer: 'yuyao',
  hash: 'hash-1',
  ...over,
});

/** An entry of a plan: built by September, operating by October, three people, three hundred thousand yuan. */
export const planEntry = (townshipCode: string, over: Partial<PlanEntryInput> = {}): PlanEntryInput => ({
  townshipCode,
  plannedMode: 'SOCIAL_WORK_POST',
  plannedHost: [],
  plannedAddress: null,
  plannedAreaM2: null,
  plannedOperatorName: null,
  plannedStaff: 3,
  plannedBudgetFen: 30_000_000,
  budgetSplit: null,
  plannedBuiltOn: '2021-09-30',
  plannedOperatingOn: '2021-10-31',
  provincialLivelihoodProject: false,
  ...over,
});

/** What a decision refuses; fails where it does not refuse. */
export function refused(decision: () => unknown): Refusal {
  try {
    decision();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Place and code of each issue, as `/rows/330281102/builtOn STAGE_IN_FUTURE`. */
export const places = (issues: readonly Issue[]): string[] =>
  issues.map(({ pointer, code }) => `${pointer} ${code}`);

/** Places and codes of all that a decision finds wrong. */
export const wrong = (decision: () => unknown): string[] => places(refused(decision).issues);
