import type { PeriodView } from '#contract/routes/periods.ts';
import { type Day, dayOf, daysBetween, lastDayOf } from '#domain/calendar.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { dayOfYear, momentInTable } from '../../strings/dates.ts';
import { programme } from '../city-programme.ts';
import type { CalendarMonth } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';

export interface ClosingStepsProps {
  readonly period: PeriodView;
  readonly month: CalendarMonth;
}

/** The steps of a month, the one that it stands at marked; each with what it asks for and how far it is. */
export function ClosingSteps({ period, month }: ClosingStepsProps) {
  const t = calendarWords().close;
  const { now, dueAt, closesFrom, isClosed } = period;
  const { cells, closed } = month;
  const today = dayOf(now);
  const last = lastDayOf(period.month);
  const filed = cells.filter(
    ({ firstSubmittedAt, state }) =>
      firstSubmittedAt !== null && state !== 'RETURNED' && state !== 'WITHDRAWN',
  ).length;
  const accepted = cells.filter(({ state }) => state === 'ACCEPTED').length;
  const isCut = now >= closesFrom;
  const left = (day: Day) => t.left(Math.max(0, daysBetween(today, day)));
  const steps = [
    {
      name: t.steps.report,
      what: dueNote(programme, dueAt),
      how: t.of(filed, cells.length),
      isDone: isCut || filed === cells.length,
    },
    {
      name: t.steps.cut,
      what: t.cut(dayOfYear(dayOf(closesFrom))),
      how: isCut ? t.settled : left(dayOf(closesFrom)),
      isDone: isCut,
    },
    {
      name: t.steps.review,
      what: t.review,
      how: t.of(accepted, cells.length),
      isDone: isClosed || accepted === cells.length,
    },
    {
      name: t.steps.close,
      what: closed ? t.closed(momentInTable(closed.at), closed.by) : t.closesBy(dayOfYear(last)),
      how: isClosed ? t.done : left(last),
      isDone: isClosed,
    },
  ];
  const current = steps.findIndex(({ isDone }) => !isDone);
  return (
    <ol class="calendar-steps">
      {steps.map(({ name, what, how }, i) => (
        <li
          key={name}
          class={i === current ? 'calendar-step-now' : undefined}
          aria-current={i === current ? 'step' : undefined}
        >
          <span class="calendar-step-number" aria-hidden="true">
            {i + 1}
          </span>
          <span>
            <strong>{name}</strong>
            <br />
            <small>{what}</small>
          </span>
          <span class="quiet">{how}</span>
        </li>
      ))}
    </ol>
  );
}
