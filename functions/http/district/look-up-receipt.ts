import type { ReceiptState } from '#contract/receipt-state.ts';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dayOf, type Instant, yearOf } from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import { dueAt } from '#domain/deadlines.ts';
import { correctionStands } from '#domain/decisions/correcting-figure.ts';
import type { Officer } from '#domain/records/officer.ts';
import type { Correction } from '#domain/records/period.ts';
import { refusal } from '#domain/refusal.ts';
import { CITY_WIDE } from '#domain/roles.ts';
import { readChain } from '#store/audit-chain.ts';
import { isTakenBack, readFunding } from '#store/funding.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { readPlan, readPlanChange } from '#store/plans.ts';
import { readProblem } from '#store/problems.ts';
import { programme } from '#store/programme.ts';
import { readReport } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import { listStations, readStation } from '#store/stations.ts';
import type { Stored } from '#store/transaction.ts';
import { type Operation, officerOn } from '../call.ts';

type Found = Omit<ReceiptState, 'receipt' | 'districtCode'>;

/** Kind, division, and what names the act within it: `YB-330226-202306-01`. */
const RECEIPT = /^(YB|JH|JF|JD|WT|GZ)-(\d{6})(\d{3}|P\d{2})?-([0-9A-Z-]{3,40})$/;

/** What became of an act, by its receipt. Another district's number and one that was never given answer the same. @throws NOT_FOUND */
export const lookUpReceipt: Operation<typeof DISTRICT_ROUTES.lookUpReceipt> = async (call) => {
  const { receipt } = call.params;
  const [, kind = '', districtCode = '', township = '', rest = ''] = RECEIPT.exec(receipt) ?? [];
  const found = mayAsk(officerOn(call), districtCode)
    ? await find(kind, districtCode, township, rest, call.at)
    : null;
  if (!found) throw refusal('NOT_FOUND');
  return { body: { receipt, districtCode, ...found } };
};

const mayAsk = (officer: Officer, districtCode: string): boolean =>
  CITY_WIDE.has(officer.role) || officer.districtCode === districtCode;

async function find(
  kind: string,
  districtCode: string,
  township: string,
  rest: string,
  now: Instant,
): Promise<Found | null> {
  if ((kind === 'JD') !== (township !== '')) return null;
  if (kind === 'JD') return findProgress(districtCode + township, rest);
  const [, year = '', month = '', round = ''] = /^(\d{4})(\d{2})-(\d{2})$/.exec(rest) ?? [];
  if (kind === 'YB') return findReport(districtCode, `${year}-${month}`, Number(round));
  if (kind === 'JF') return findFunding(districtCode, rest, now);
  if (kind === 'WT') return findProblem(districtCode, rest);
  if (kind === 'GZ') return findCorrection(districtCode, rest);
  const [, planYear = '', id = ''] = /^(\d{4})-(.+)$/.exec(rest) ?? [];
  return /^\d{2}$/.test(id)
    ? findPlan(districtCode, Number(planYear), Number(id))
    : findPlanChange(districtCode, Number(planYear), id);
}

async function findReport(districtCode: string, month: string, round: number): Promise<Found | null> {
  const [slot, { settings }] = await Promise.all([readReport(districtCode, month), readSettings()]);
  const filed = slot?.rounds.find((one) => one.round === round);
  if (!slot || !filed) return null;
  const { submittedAt: at, submittedBy: by, outcome, correction } = filed;
  if (correction) {
    const stands = correctionStands(slot, round);
    return { kind: 'REPORT', at, by, state: stands ? 'STANDING' : 'CORRECTED', late: false };
  }
  const late = (slot.firstSubmittedAt ?? at) > dueAt(programme(), month, settings);
  return { kind: 'REPORT', at, by, state: outcome ?? slot.state, late };
}

async function findPlan(districtCode: string, year: number, round: number): Promise<Found | null> {
  const plan = await readPlan(districtCode, year);
  const filed = plan?.rounds.find((one) => one.round === round);
  if (!plan || !filed) return null;
  const { submittedAt: at, submittedBy: by, outcome } = filed;
  return { kind: 'PLAN', at, by, state: outcome ?? plan.state, late: false };
}

async function findPlanChange(districtCode: string, year: number, id: string): Promise<Found | null> {
  const change = await readPlanChange(districtCode, year, id);
  if (!change) return null;
  const { createdAt: at, createdBy: by, state } = change;
  return { kind: 'PLAN_CHANGE', at, by, state, late: false };
}

/** A line's number does not name its fiscal year; it is none that has not begun. */
async function findFunding(districtCode: string, id: string, now: Instant): Promise<Found | null> {
  const first = programme().baselineYear;
  const years = Array.from({ length: yearOf(dayOf(now)) - first + 1 }, (_, i) => first + i);
  const [takenBack, ...lines] = await Promise.all([
    isTakenBack(districtCode, id),
    ...years.map((year) => readFunding(districtCode, year, id)),
  ]);
  const line = lines.find((one) => one !== null);
  if (!line) return null;
  const { createdAt: at, createdBy: by } = line;
  return { kind: 'FUNDING', at, by, state: takenBack ? 'CORRECTED' : 'STANDING', late: false };
}

async function findProblem(districtCode: string, id: string): Promise<Found | null> {
  const problem = await readProblem(districtCode, id);
  if (!problem) return null;
  const { createdAt: at, createdBy: by, closedOn } = problem;
  return { kind: 'PROBLEM', at, by, state: closedOn === null ? 'OPEN' : 'CLOSED', late: false };
}

/** A correction's number does not name its township; the claim that it made does. */
async function findCorrection(districtCode: string, id: string): Promise<Found | null> {
  const stations = await listStations(districtCode);
  const station = stations.find(({ claims }) => claims.some(({ source }) => source === `CORRECTION#${id}`));
  if (!station) return null;
  const correction = await read<Stored<Correction>>(keys.correction(station.townshipCode, id));
  if (!correction) return null;
  const { createdAt: at, createdBy: by, field, to } = correction;
  const stands = lifecycleOf(station.claims)[field] === to;
  return { kind: 'CORRECTION', at, by, state: stands ? 'STANDING' : 'CORRECTED', late: false };
}

/** The station says what was told; its history says by whom. */
async function findProgress(townshipCode: string, id: string): Promise<Found | null> {
  const source = `PROGRESS#${id}`;
  const [station, history] = await Promise.all([
    readStation(townshipCode),
    readChain(keys.station(townshipCode)),
  ]);
  const claim = station?.claims.find((one) => one.source === source);
  const told = history.find(({ changes }) => JSON.stringify(changes).includes(`"${source}"`));
  if (!station || !claim || !told) return null;
  const { stage, on, at } = claim;
  const isTurn = stage === 'suspendedOn' || stage === 'resumedOn';
  const stands = isTurn || lifecycleOf(station.claims)[stage] === on;
  return { kind: 'PROGRESS', at, by: told.officer, state: stands ? 'STANDING' : 'CORRECTED', late: false };
}
