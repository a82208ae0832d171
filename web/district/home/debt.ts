import { type Day, daysBetween, type Instant, type Month } from '#domain/calendar.ts';
import type { GateFigure } from '#domain/figures/gates.ts';
import type { Gate, Programme } from '#domain/programme.ts';
import type { StandardLine } from '#domain/standards.ts';
import type { TownshipLine } from '../township-lines.ts';
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
      /** When it was taken back; null for one that was never filed. */
      readonly withdrawnAt: Instant | null;
      /** Stations with fewer people than they should have, of which no draft says anything yet. */
      readonly understaffed: readonly TownshipLine[];
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
      /** The day on which the report raised it. */
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
      /** A township proposes other premises for its station's record. */
      readonly kind: 'proposal';
      /** The day on which it did. */
      readonly on: Day;
      readonly townshipCode: string;
      readonly township: string;
      readonly fields: readonly string[];
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

/** What debts are found in: the desk, its stations, and the moment. */
export interface DebtContext {
  readonly desk: DeskData;
  readonly programme: Programme;
  readonly lines: readonly TownshipLine[];
  readonly now: Instant;
}

/** True for what the district has to do; a permit only allows it. */
export const isOwed = ({ kind }: Debt): boolean => kind !== 'permit';

/** True where its date is over; a return is a debt of today, never overdue by itself. */
export const isOverdue = (debt: Debt, today: Day): boolean =>
  (debt.kind === 'report' || debt.kind === 'gate') && debt.on < today;

/** Whole days from today to a debt's date; negative when it is over. */
export const daysTo = (debt: Debt, today: Day): number => daysBetween(today, debt.on);
