import { addMonths, type Instant, type Month } from '#domain/calendar.ts';
import { heldBy, roughly, type Span, spansOf } from '#domain/decisions/clock.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { type Asked, type MonthReports, useReports } from '../city-data.ts';
import { reviewWords } from './review-words.ts';

/** A report whose standing round waits for the bureau. */
export interface Waiting {
  readonly month: Month;
  readonly districtCode: string;
  readonly slot: MonthlyReport;
  /** When the round was filed that waits. */
  readonly since: Instant;
}

/** The reports of these months that wait for review, longest wait first. */
export const waitingOf = (months: readonly (MonthReports | null)[]): readonly Waiting[] =>
  months
    .flatMap((answer) =>
      (answer?.reports ?? []).flatMap(({ districtCode, slot }): readonly Waiting[] => {
        const round = slot?.rounds[slot.rounds.length - 1];
        if (!slot || !round || !isUnderReview(slot)) return [];
        return [{ month: slot.month, districtCode, slot, since: round.submittedAt }];
      }),
    )
    .sort((a, b) => (a.since < b.since ? -1 : 1));

const isUnderReview = ({ state }: MonthlyReport): boolean => state === 'SUBMITTED' || state === 'OPENED';

/** The running month's reports, once those of the month before are there too: they wait until somebody reviews them. */
export function useWaiting(running: Month): {
  readonly asked: Asked<MonthReports>;
  readonly waiting: readonly Waiting[];
} {
  const asked = useReports(running);
  const before = useReports(addMonths(running, -1));
  return {
    asked: {
      answer: before.answer && asked.answer,
      cause: asked.cause ?? before.cause,
      read: () => {
        asked.read();
        before.read();
      },
    },
    waiting: waitingOf([before.answer, asked.answer]),
  };
}

/** 「3天」, 「23小时」: floored. */
export function inWords(ms: number): string {
  const { unit, n } = roughly(ms);
  return reviewWords().time[unit](n);
}

/** Spans of a report and what each side held, in words. */
export function clockOfReport(
  slot: Pick<MonthlyReport, 'rounds'>,
  now: Instant,
): { readonly spans: readonly Span[]; readonly city: string; readonly district: string } {
  const spans = spansOf(slot.rounds, now);
  const held = heldBy(spans);
  return { spans, city: inWords(held.CITY), district: inWords(held.DISTRICT) };
}
