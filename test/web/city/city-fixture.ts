import type { CityDesk } from '#contract/city-desk.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Me } from '#domain/records/officer.ts';
import type { SinceLastMonth } from '#domain/records/since-last-month.ts';
import { NOW, slotOf } from './review/review-fixture.ts';

type District = CityDesk['districts'][number];

/** A district that has filed nothing and never failed, on 20 June 2023. */
const districtOf = (districtCode: string, over: Partial<District> = {}): District => ({
  districtCode,
  slot: null,
  hasDraft: false,
  reminders: { count: 0, lastAt: null, automaticOn: null },
  habit: { of: 12, late: 0, missing: 0 },
  ...over,
});

/** Districts by code, as they differ from having done nothing. */
export const districtsOf = (differing: Readonly<Record<string, Partial<District>>>): readonly District[] =>
  NINGBO.districts.map(({ code }) => districtOf(code, differing[code]));

/** A slot that was filed at a moment and not ended. */
export const filedSlot = (
  districtCode: string,
  submittedAt: string,
  state: MonthlyReport['state'] = 'SUBMITTED',
): MonthlyReport => {
  const round = {
    ...{ round: 1, submittedAt, submittedBy: 'o1', receipt: `YB-${districtCode}-202306-01`, hash: '' },
    ...{ nil: false, endedAt: null, endedBy: null, outcome: null, remarks: [] },
  };
  return slotOf(districtCode, state, [round]);
};

/** A slot that waits, with what it says otherwise than last month's; null: only its review says. */
export const waitingSlot = (
  slot: MonthlyReport,
  sinceLastMonth: SinceLastMonth | null = null,
): CityDesk['waiting'][number] => ({ ...slot, sinceLastMonth });

/** A report that says what last month's said. */
export const AS_BEFORE: SinceLastMonth = {
  hasPrevious: true,
  moved: [],
  expected: [],
  changed: 0,
  swings: 0,
  overHint: 0,
  remarks: null,
};

/** The desk on 20 June 2023 at nine: nobody has filed, and nothing waits. */
export const deskOf = (over: Partial<CityDesk> = {}): CityDesk => ({
  now: NOW,
  month: '2023-06',
  dueAt: '2023-06-23T15:59:59.999Z',
  isClosed: false,
  districts: [...districtsOf({})],
  waiting: [],
  plans: [],
  planChanges: [],
  problems: [],
  planned: 0,
  gates: [],
  builds: [],
  ...over,
});

/** A gate as 20 June 2023 finds it: 11 of 13, 慈溪 short by two, 象山 and 宁海 by one, 余姚 one ahead. */
export const HALF: CityDesk['gates'][number] = {
  ...{ id: 'halfByJune', by: '2023-06-30', need: 13, actual: 11, state: 'IN_PROGRESS' },
  pace: { per: 'WEEK', needed: { n: 14, d: 10 }, recent: { n: 1, d: 4 } },
  districts: [
    { districtCode: '330212', need: 2, actual: 2 },
    { districtCode: '330225', need: 2, actual: 1 },
    { districtCode: '330226', need: 3, actual: 2 },
    { districtCode: '330281', need: 1, actual: 2 },
    { districtCode: '330282', need: 3, actual: 1 },
  ],
};

/** A problem of 象山 that the bureau has to answer. */
export const PROBLEM: CityDesk['problems'][number] = {
  ...{ schema: 1, version: 3, createdAt: NOW, createdBy: 'o1', updatedAt: NOW, updatedBy: 'o1' },
  ...{ id: '2023-05-01', districtCode: '330225', month: '2023-05', text: '渡口改造影响材料运输' },
  ...{ raisedOn: '2023-05-23', townshipCode: null, owner: 'CITY', replies: [], closedOn: null, ageDays: 28 },
};

/** Someone at the city's desk. */
export const meAs = (role: 'CITY_OFFICER' | 'CITY_ADMIN' | 'LEADER'): Me => ({
  officer: { id: 'c1', name: '演示经办人', role, districtCode: null, townshipCode: null },
  now: NOW,
  lastSignInAt: null,
});
