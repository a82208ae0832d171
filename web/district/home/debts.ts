import {
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  instantOf,
  type Month,
  milliseconds,
  yearOf,
} from '#domain/calendar.ts';
import { type GateFigure, gatesOf } from '#domain/figures/gates.ts';
import type { Gate, Programme } from '#domain/programme.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { failing, type StandardLine } from '#domain/standards.ts';
import { dueOf } from '../due-of.ts';
import { rowsOfDesk, type TownshipLine } from '../township-lines.ts';
import type { DeskData } from '../use-desk.ts';

/** A remark of the reviewer and the cell that it is pinned to; `township` and `field` are null for the whole. */
export interface QuotedRemark {
  readonly township: string | null;
  readonly field: string | null;
  readonly text: string;
}

/** Something that the district owes. */
export type Debt =
  | {
      readonly kind: 'report';
      readonly on: Day;
      readonly month: Month;
      readonly dueAt: Instant;
      /** Why the city moved it; null where it did not. */
      readonly reason: string | null;
      /** Townships with a station in service, and those of them whose draft has not come. */
      readonly serving: number;
      readonly waiting: readonly string[];
    }
  | {
      readonly kind: 'returned-report';
      /** The due day while it is ahead, else the day of the return: a return has no due date of its own. */
      readonly on: Day;
      readonly returnedOn: Day;
      readonly month: Month;
      readonly firstSubmittedAt: Instant;
      readonly isLate: boolean;
      readonly remarks: readonly QuotedRemark[];
    }
  | {
      readonly kind: 'returned-plan';
      readonly on: Day;
      readonly year: number;
      readonly remarks: readonly QuotedRemark[];
    }
  | {
      /** What a report raised and the district has to answer. */
      readonly kind: 'problem';
      /** Since when it is the district's turn. */
      readonly on: Day;
      readonly problem: DeskData['problems'][number];
    }
  | {
      /** Closed days are open for a while: nothing is owed, and the chance goes by. */
      readonly kind: 'permit';
      /** Its last day. */
      readonly on: Day;
      readonly permit: DeskData['permits'][number];
    }
  | {
      /** Drafts of townships that came after the report was filed. */
      readonly kind: 'left-out';
      readonly on: Day;
      readonly month: Month;
      readonly townships: readonly string[];
    }
  | {
      readonly kind: 'gate';
      readonly on: Day;
      readonly gate: Gate;
      readonly figure: GateFigure;
      readonly planned: number;
      /** Stations that could still make it, the nearest first, with what each lacks. */
      readonly nearest: readonly { readonly line: TownshipLine; readonly missing: readonly StandardLine[] }[];
    };

export interface DebtContext {
  readonly desk: DeskData;
  readonly programme: Programme;
  readonly lines: readonly TownshipLine[];
  readonly now: Instant;
}

/** What the district owes: this month's report first, then by date, overdue first. */
export function debtsOf(context: DebtContext): readonly Debt[] {
  const rest = [
    ...returnedReports(context),
    ...returnedPlans(context),
    ...problemsToAnswer(context),
    ...openPermits(context),
    ...leftOutDrafts(context),
    ...gatesAtRisk(context),
  ];
  return [...openReport(context), ...rest.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))];
}

/** True for what the district has to do; a permit only allows it. */
export const isOwed = ({ kind }: Debt): boolean => kind !== 'permit';

/** True where its date is over; a return is a debt of today, never overdue by itself. */
export const isOverdue = (debt: Debt, today: Day): boolean =>
  (debt.kind === 'report' || debt.kind === 'gate') && debt.on < today;

function openReport({ desk, lines }: DebtContext): Debt[] {
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
    .map((problem) => {
      const last = problem.replies[problem.replies.length - 1];
      return { kind: 'problem' as const, on: last ? dayOf(last.at) : problem.raisedOn, problem };
    });

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

/** A gate that is not reached is a debt from this many days before it. */
const GATE_DAYS = 31;

/** Gates of the running year that are missed and not made up, and the next one where it is near and not reached. */
function gatesAtRisk({ desk, programme, lines, now }: DebtContext): Debt[] {
  const today = dayOf(now);
  const year = yearOf(today);
  const figures = gatesOf(programme, rowsOfDesk(desk, programme), today, year);
  const batch = lines.filter((line) => line.planYear === year);
  const open = programme.gates.flatMap((gate) => {
    const figure = figures[gate.id];
    if (!figure || (figure.state !== 'MISSED' && figure.state !== 'IN_PROGRESS')) return [];
    return [{ gate, figure }];
  });
  const next = open.find(
    ({ figure }) => figure.state === 'IN_PROGRESS' && daysBetween(today, figure.by) <= GATE_DAYS,
  );
  return open
    .filter((each) => each === next || each.figure.state === 'MISSED')
    .map(({ gate, figure }) => ({
      kind: 'gate' as const,
      on: figure.by,
      gate,
      figure,
      planned: batch.length,
      nearest: nearestTo(gate, batch),
    }));
}

function nearestTo(gate: Gate, batch: readonly TownshipLine[]) {
  const purposes = gate.fact === 'builtOn' ? (['BUILT'] as const) : (['BUILT', 'OPERATING'] as const);
  const expected = (line: TownshipLine): Day =>
    (gate.fact === 'builtOn' ? line.entry?.plannedBuiltOn : line.entry?.plannedOperatingOn) ?? '9999';
  return batch
    .filter((line) => line.life[gate.fact] === null && line.life.closedOn === null)
    .map((line) => ({
      line,
      missing: purposes.flatMap((purpose) => failing(line.standards, purpose)),
    }))
    .sort((a, b) => rank(a.line) - rank(b.line) || (expected(a.line) < expected(b.line) ? -1 : 1));
}

/** Built before begun before planned. */
const rank = (line: TownshipLine): number =>
  line.state === 'BUILT' ? 0 : line.state === 'UNDER_CONSTRUCTION' ? 1 : 2;

/** Whole days from today to a debt's date; negative when it is over. */
export const daysTo = (debt: Debt, today: Day): number => daysBetween(today, debt.on);
