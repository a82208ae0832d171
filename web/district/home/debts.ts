import { dayOf, instantOf, milliseconds } from '#domain/calendar.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { dueOf } from '../due-of.ts';
import { differing, proposedPremises, typedPremises } from '../station/premises.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Debt, DebtContext, QuotedRemark } from './debt.ts';
import { gatesAtRisk } from './gate-debts.ts';

/** What the district owes: this month's report first, then by date, overdue first. */
export function debtsOf(context: DebtContext): readonly Debt[] {
  const rest = [
    ...returnedReports(context),
    ...returnedPlans(context),
    ...problemsToAnswer(context),
    ...openPermits(context),
    ...leftOutDrafts(context),
    ...proposals(context),
    ...gatesAtRisk(context),
  ];
  return [...openReport(context), ...rest.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))];
}

function openReport({ desk, lines, programme }: DebtContext): Debt[] {
  const { openMonth, drafts } = desk;
  const { dueAt, reason } = dueOf(desk, openMonth);
  const slot = desk.reports.find((report) => report.month === openMonth);
  if (slot && slot.state !== 'NOT_RECEIVED' && slot.state !== 'WITHDRAWN') return [];
  const serving = lines.filter((line) => line.state === 'OPERATING');
  const waiting = serving.filter((line) => drafts[line.township.code] === undefined);
  return [
    {
      kind: 'report',
      on: dayOf(dueAt),
      month: openMonth,
      dueAt,
      reason,
      serving: serving.length,
      waiting: waiting.map((line) => line.township.name),
      withdrawnAt: slot?.rounds[slot.rounds.length - 1]?.endedAt ?? null,
      understaffed: waiting.filter(({ counted }) => counted < programme.thresholds.staffMinimum),
    },
  ];
}

function returnedReports({ desk, lines, now }: DebtContext): Debt[] {
  return desk.reports.flatMap((report) => {
    const round = report.rounds[report.rounds.length - 1];
    if (report.state !== 'RETURNED' || !round?.endedAt || report.firstSubmittedAt === null) return [];
    const due = dueOf(desk, report.month).dueAt;
    const returnedOn = dayOf(round.endedAt);
    return [
      {
        kind: 'returned-report' as const,
        on: due > now ? dayOf(due) : returnedOn,
        returnedOn,
        month: report.month,
        firstSubmittedAt: report.firstSubmittedAt,
        isLate: report.firstSubmittedAt > due,
        remarks: quoted(round.remarks, lines),
      },
    ];
  });
}

function returnedPlans({ desk, lines }: DebtContext): Debt[] {
  return desk.plans.flatMap((plan) => {
    const round = plan.rounds[plan.rounds.length - 1];
    if (plan.state !== 'RETURNED' || !round?.endedAt) return [];
    return [
      {
        kind: 'returned-plan' as const,
        on: dayOf(round.endedAt),
        year: plan.year,
        remarks: quoted(round.remarks, lines),
      },
    ];
  });
}

const problemsToAnswer = ({ desk }: DebtContext): Debt[] =>
  desk.problems
    .filter(({ owner }) => owner === 'DISTRICT')
    .map((problem) => ({ kind: 'problem' as const, on: problem.raisedOn, problem }));

const openPermits = ({ desk }: DebtContext): Debt[] =>
  desk.permits.map((permit) => {
    // A permit until the first instant of a day is good through the day before.
    const last = instantOf(milliseconds(permit.expiresAt) - 1);
    return { kind: 'permit' as const, on: dayOf(last), permit };
  });

function leftOutDrafts({ desk, lines, now }: DebtContext): Debt[] {
  if (desk.leftOut.length === 0) return [];
  const names = lines.filter(({ township }) => desk.leftOut.includes(township.code));
  return [
    {
      kind: 'left-out' as const,
      on: dayOf(now),
      month: desk.openMonth,
      townships: names.map(({ township }) => township.name),
    },
  ];
}

const proposals = ({ desk, lines }: DebtContext): Debt[] =>
  lines.flatMap(({ station, township }) => {
    const draft = desk.proposals[township.code];
    if (!station || !draft || draft.savedAt === null) return [];
    const standing = typedPremises(station);
    const fields = differing(standing, proposedPremises(standing, draft.values));
    if (fields.length === 0) return [];
    const on = dayOf(draft.savedAt);
    return [{ kind: 'proposal' as const, on, townshipCode: township.code, township: township.name, fields }];
  });

/** Remarks with the township and the field of their pointers in words. */
export function quoted(
  remarks: MonthlyReport['rounds'][number]['remarks'],
  lines: readonly TownshipLine[],
): readonly QuotedRemark[] {
  return remarks.map(({ pointer, text }) => {
    const [, first = '', code = '', field = ''] = pointer.split('/');
    const line = lines.find((each) => each.township.code === code);
    if (first === 'rows' || first === 'entries')
      return { township: line?.township.name ?? null, field: field || null, text };
    return { township: null, field: first || null, text };
  });
}
