import type { CityDesk } from '#contract/city-desk.ts';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { dayOf, type Instant, lastDayOf, type Month, monthOf, yearOf } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { monthToClose } from '#domain/decisions/closing-period.ts';
import { monthsAwaiting } from '#domain/figures/awaiting.ts';
import { buildsAhead } from '#domain/figures/builds-ahead.ts';
import { batchOf, gatesOf } from '#domain/figures/gates.ts';
import { habitOf } from '#domain/figures/habits.ts';
import { gatePace } from '#domain/figures/pace.ts';
import { obligations } from '#domain/figures/reporting.ts';
import { unitAt } from '#domain/figures/unit.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Summary } from '#domain/summary.ts';
import { readCloses } from '#store/closes.ts';
import { listDrafts } from '#store/drafts.ts';
import { readPlanning } from '#store/plans.ts';
import { listProblems } from '#store/problems.ts';
import { programme } from '#store/programme.ts';
import { readReminders } from '#store/reminders.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import { readSummary } from '#store/summaries.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { problemView } from '../problem-view.ts';
import { compareWaiting } from './compare-waiting.ts';

const NEVER = { count: 0, lastAt: null, automaticOn: null };

/**
 * All that the city's desk shows first. What waits is read from the records; which older months wait, habits and gates
 * from the summaries, so that a year's slots need not be read.
 */
export const openCity: Operation<typeof CITY_ROUTES.openCity> = async ({ at }) => {
  const month = monthOf(dayOf(at));
  const codes = programme().districts.map(({ code }) => code);
  const [found, closes, reminders, { settings }] = await Promise.all([
    Promise.all(codes.map((code) => readDistrict(code, month))),
    readCloses(codes),
    readReminders(month),
    readSettings(),
  ]);
  const summary: Summary = Object.fromEntries(
    found.flatMap(({ kept, districtCode }) => (kept ? [[districtCode, kept.summary]] : [])),
  );
  const slots = await readReports(found.flatMap(({ wanted }) => wanted));
  const waiting = slots
    .filter(({ state }) => state === 'SUBMITTED' || state === 'OPENED')
    .map((slot) => plain<MonthlyReport>(slot))
    .sort(byTime(({ rounds }) => rounds[rounds.length - 1]?.submittedAt ?? ''));
  const owed = obligations(unitAt(summary, programme(), dayOf(at)), programme(), at, settings);
  const districts = found.map(({ districtCode, drafts }): CityDesk['districts'][number] => {
    const slot = slots.find((one) => one.districtCode === districtCode && one.month === month);
    const { count, lastAt, automaticOn } =
      reminders.find((one) => one.districtCode === districtCode) ?? NEVER;
    return {
      districtCode,
      slot: slot ? plain<MonthlyReport>(slot) : null,
      hasDraft: drafts.some(({ continues }) => continues === (slot?.version ?? 0)),
      reminders: { count, lastAt, automaticOn },
      habit: habitOf(owed, districtCode),
    };
  });
  return {
    body: {
      ...{ now: at, month, dueAt: dueAt(programme(), month, settings), districts },
      isClosed: closes.every(({ close }) => monthToClose(close, programme()) > month),
      waiting: await compareWaiting(waiting, summary),
      plans: found.flatMap(({ plans }) => plans).sort(byTime(({ since }) => since)),
      planChanges: found.flatMap(({ planChanges }) => planChanges).sort(byTime(({ since }) => since)),
      problems: found
        .flatMap(({ problems }) => problems)
        .map((problem) => problemView(problem, at))
        .sort(byTime(({ raisedOn }) => raisedOn)),
      ...progress(summary, at),
    },
  };
};

/** What one district adds: its summary, what waits of its plans, its open problems, and which of its slots are asked for. */
async function readDistrict(districtCode: string, month: Month) {
  const [kept, { plans, changes }, problems, drafts] = await Promise.all([
    readSummary(districtCode),
    readPlanning(districtCode),
    listProblems(districtCode),
    listDrafts(districtCode, month),
  ]);
  const months = new Set([month, ...(kept ? monthsAwaiting(kept.summary) : [])]);
  return {
    ...{ districtCode, kept, drafts: Object.values(drafts) },
    wanted: [...months].map((one) => ({ districtCode, month: one })),
    plans: plans.flatMap(({ state, year, rounds, entries }) => {
      const since = rounds[rounds.length - 1]?.submittedAt;
      const quota = entries.filter(({ until }) => until === null).length;
      return state === 'SUBMITTED' && since ? [{ districtCode, year, since, quota }] : [];
    }),
    planChanges: changes.flatMap((change) =>
      change.state === 'REQUESTED'
        ? [
            {
              districtCode,
              year: change.year,
              since: change.createdAt,
              out: change.out,
              in: change.in.townshipCode,
            },
          ]
        : [],
    ),
    problems: problems.filter(({ closedOn }) => closedOn === null),
  };
}

/** The year's plan, its gates and the builds to the month's end, as on the roadmap. */
function progress(summary: Summary, at: Instant): Pick<CityDesk, 'planned' | 'gates' | 'builds'> {
  const { districts, gates } = programme();
  const day = dayOf(at);
  const { stations } = unitAt(summary, programme(), day);
  const ofDistricts = districts.map(({ code }) => ({
    districtCode: code,
    figures: gatesOf(programme(), unitAt(summary, programme(), day, code).stations, day),
  }));
  const figures = gatesOf(programme(), stations, day);
  return {
    planned: batchOf(programme(), stations, yearOf(day), day).length,
    gates: gates.flatMap((gate): CityDesk['gates'] => {
      const figure = figures[gate.id];
      const pace = gatePace(gate, programme(), stations, day);
      if (!figure || !pace) return [];
      const { by, need, actual, state } = figure;
      return [
        {
          ...{ id: gate.id, by, need, actual, state },
          pace: { per: pace.per, needed: pace.needed, recent: pace.recent },
          districts: ofDistricts.flatMap(({ districtCode, figures: own }) => {
            const its = own[gate.id];
            return its ? [{ districtCode, need: its.need, actual: its.actual }] : [];
          }),
        },
      ];
    }),
    builds: [...buildsAhead(stations, day, lastDayOf(monthOf(day)))],
  };
}

/** Earliest first. */
const byTime =
  <T>(of: (one: T) => string) =>
  (a: T, b: T): number =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;
