import { dayOf, daysBetween } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { Verdict } from '../../parts/status-tag/status-tag.tsx';
import type { Desk } from '../use-desk.ts';
import { reportWords } from './report-words.ts';

/** A report's state as a verdict and its words, the days that are left or lost counted in. */
export function reportStatus(
  { present, programme }: Pick<Desk, 'present' | 'programme'>,
  { state, dueAt }: Pick<MonthlyReportView, 'state' | 'dueAt'>,
): { readonly verdict: Verdict; readonly words: string } {
  const t = reportWords().tags;
  const now = present();
  switch (state) {
    case 'ACCEPTED':
      return { verdict: 'good', words: t.accepted };
    case 'SUBMITTED':
      return { verdict: 'waiting', words: t.submitted };
    case 'OPENED':
      return { verdict: 'waiting', words: t.opened };
    case 'RETURNED':
      return { verdict: 'warn', words: t.returned };
    default: {
      if (now > dueAt) return { verdict: 'bad', words: t.late(daysLate(now, dueAt)) };
      if (state === 'WITHDRAWN') return { verdict: 'warn', words: t.withdrawn };
      const soon = daysBetween(dayOf(now), dayOf(dueAt)) <= programme.thresholds.soonDays;
      return soon ? { verdict: 'soon', words: t.soon } : { verdict: 'waiting', words: t.open };
    }
  }
}
