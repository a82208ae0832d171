import type { AnnualPlanInput, PlanEntryInput } from '#domain/records/annual-plan.ts';
import type { FundingEntryInput } from '#domain/records/funding-entry.ts';
import type { MonthlyReportInput, ReportRow } from '#domain/records/monthly-report.ts';
import type { OperatorInput } from '#domain/records/operator.ts';
import type { PostingInput, StationInput } from '#domain/records/station.ts';

/** Bodies that pass, as a form would send them; a test changes the one thing that it is about. */

/** 海曙: two townships of one district, and one of 江北. */
export const HAISHU = { code: '330203', first: '330203001', second: '330203002' } as const;
export const JIANGBEI = { code: '330205', first: '330205001' } as const;

/** Districts as `[account, code]`, for tests in which each act takes a district of its own. */
export const DISTRICT_ACCOUNTS = [
  ['haishu', '330203'],
  ['jiangbei', '330205'],
  ['beilun', '330206'],
  ['zhenhai', '330211'],
  ['yinzhou', '330212'],
  ['fenghua', '330213'],
  ['xiangshan', '330225'],
  ['ninghai', '330226'],
  ['yuyao', '330281'],
] as const;

/** Credit codes whose check character is right; nobody's. */
export const USCC = { agency: '52330203MJ0000001H', other: '52330203MJ0000002L' } as const;

/** A posting that counts: certified, full-time, on site. `n` makes its id, name and number. */
export const worker = (n: number, over: Partial<PostingInput> = {}): PostingInput => ({
  ...{ id: `p${n}`, role: 'WORKER', post: null, postReason: null, employer: 'TOWNSHIP' },
  ...{ certified: true, certLevel: 'ASSISTANT', fullTime: true, onSite: true },
  ...{ startOn: '2021-04-01', endOn: null, isSupervisor: false },
  ...{ name: `演示员${n}`, certNo: `DEMO${String(n).padStart(6, '0')}` },
  ...over,
});

/** A director and a deputy, neither of whom counts. */
export const heads = (n: number): PostingInput[] => {
  const uncertified = { certified: false, certLevel: null, certNo: null, fullTime: false, onSite: false };
  return [
    worker(n, { ...uncertified, role: 'DIRECTOR', post: 'SECTION_HEAD' }),
    worker(n + 1, { ...uncertified, role: 'DEPUTY', post: 'SUPERVISING_WORKER' }),
  ];
};

/** A station that meets every line of the standards with social work posts. `series` keeps its people apart from others'. */
export function stationInput(
  townshipCode: string,
  over: Partial<StationInput> = {},
  series = Number(townshipCode.slice(3)) * 10,
): StationInput {
  return {
    ...{ townshipCode, legacy: false, responsibleUnit: '演示街道办事处' },
    ...{ responsibleContact: '演示联系人', responsiblePhone: '0574-87654321' },
    ...{ address: '演示路1号演示大楼二层', areaM2: 200, lng: 121.5, lat: 29.8 },
    ...{ hostFacilityTypes: ['SOCIAL_ORG_CENTRE'], hostOther: null },
    rooms: ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM', 'ARCHIVE_ROOM'],
    ...{ equipmentReady: true, signboardHung: true, usesNingboLogo: true, systemsEstablished: true },
    modes: [
      {
        ...{ from: '2021-04-01', operatingMode: 'SOCIAL_WORK_POST', operatorOrgId: null, contractNo: null },
        ...{ contractStart: null, contractEnd: null, contractAmountFen: null },
      },
    ],
    ...{ firstServiceOn: '2021-04-10', functions: ['DIRECT_SERVICE'], keyServiceGroups: ['ELDERLY'] },
    ...{ keyServiceContents: '助老服务', transferredItems: null, villageCodes: [] },
    staff: [...heads(series), worker(series + 2), worker(series + 3), worker(series + 4)],
    ...over,
  } as StationInput;
}

export const operatorInput = (over: Partial<OperatorInput> = {}): OperatorInput => ({
  ...{ uscc: USCC.agency, name: '宁波市演示社工服务中心', registrationAuthority: '演示区民政局' },
  ...{ registrationLevel: 'NINGBO_COUNTY', exceptionReason: null, category: 'SOCIAL_WORK_AGENCY' },
  ...{ mainlySocialWork: true, evidence: null },
  ...over,
});

export const planEntry = (townshipCode: string, over: Partial<PlanEntryInput> = {}): PlanEntryInput => ({
  ...{ townshipCode, plannedMode: 'SOCIAL_WORK_POST', plannedHost: [], plannedAddress: null },
  ...{ plannedAreaM2: null, plannedOperatorName: null, plannedStaff: 3, plannedBudgetFen: 20_000_000 },
  ...{ budgetSplit: null, plannedBuiltOn: '2021-06-20', plannedOperatingOn: '2021-06-25' },
  ...{ provincialLivelihoodProject: true },
  ...over,
});

export const planInput = (
  townships: readonly string[],
  over: Partial<AnnualPlanInput> = {},
): AnnualPlanInput => ({
  ...{ year: 2021, contactName: '演示计划员', contactPhone: '13900001234' },
  entries: townships.map((code) => planEntry(code)),
  ...over,
});

/** A row of a station that is not built yet. */
export const reportRow = (townshipCode: string, over: Partial<ReportRow> = {}): ReportRow => ({
  ...{ townshipCode, startedOn: null, builtOn: null, operatingOn: null, suspendedOn: null, resumedOn: null },
  ...{ closedOn: null, progressNote: null, expectedBuiltOn: '2021-09-30', staffOnSite: 3 },
  ...{ serviceVisits: null, servicePersons: null, caseNew: null, caseClosed: null, groupCount: null },
  ...{ groupSessions: null, communityActivities: null, activityVisits: null, homeVisits: null },
  ...{ volunteersVisits: null, trainings: null, supervisions: null, linkedResourcesFen: null },
  ...{ fundsDisbursedFen: null, servedVillageCodes: null, warningReason: null },
  ...over,
});

export const reportInput = (
  rows: readonly ReportRow[],
  over: Partial<MonthlyReportInput> = {},
): MonthlyReportInput => ({
  ...{ problems: '无', measures: null, nextPlan: '继续推进', provincialSystemFiled: false },
  ...{ provincialFiledOn: null, preparer: '演示填表人', reviewer: '演示复核人', phone: '0574-12345678' },
  ...{ nil: false, rows: [...rows], drafts: {} },
  ...over,
});

export const fundingLine = (over: Partial<FundingEntryInput> = {}): FundingEntryInput => ({
  ...{ stationId: null, fiscalYear: 2021, occurredOn: '2021-06-01', payerLevel: 'DISTRICT' },
  ...{ basis: 'DISBURSED', category: 'REGULAR', fundChannel: 'FISCAL', earmarkType: null },
  ...{ purpose: 'OPERATION', viaPurchase: false, amountFen: 1_000_000, documentNo: null },
  ...{ correctsId: null, reason: null },
  ...over,
});
