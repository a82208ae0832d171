import { dayOf, lastDayOf } from '#domain/calendar.ts';
import { isDayOff } from '#domain/deadlines.ts';
import { holidayOf } from '../../parts/due-note/due-note.ts';
import { momentInTable, weekday } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { programme } from '../city-programme.ts';
import type { CalendarMonth } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';

/** A month, its due day, and what keeps people from work on it. */
export function MonthHead({ month: { month, dueAt } }: { readonly month: CalendarMonth }) {
  const t = calendarWords().table;
  const day = dayOf(dueAt);
  const isOff = isDayOff(programme, day);
  return (
    <>
      <span class="calendar-month">{t.month(String(Number(month.slice(5))))}</span>
      <span class={isOff ? 'calendar-due calendar-off' : 'calendar-due'}>
        {t.due(String(Number(day.slice(8))), weekday(day))}
        {isOff && <span class="calendar-holiday">{t.off(holidayOf(programme, day))}</span>}
      </span>
    </>
  );
}

/** When a month was closed, and by whom for who asks; by when it will be. */
export function MonthClosed({ month: { month, closed, cells } }: { readonly month: CalendarMonth }) {
  const t = calendarWords().table;
  if (closed) {
    const day = dayOf(closed.at);
    const said = t.closedBy(momentInTable(closed.at), closed.by);
    return (
      <small title={said}>
        <span aria-hidden="true">{`${Number(day.slice(5, 7))}-${day.slice(8)}`}</span>
        <span class="spoken">{said}</span>
      </small>
    );
  }
  if (cells.length === 0) return <span class="spoken">{NOTHING}</span>;
  return <small>{t.closesBy(lastDayOf(month).slice(8))}</small>;
}
