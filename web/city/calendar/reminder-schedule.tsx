import type { MonthReminders } from '#contract/reporting-calendar.ts';
import { addDays, dayOf } from '#domain/calendar.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { programme } from '../city-programme.ts';
import { calendarWords } from './calendar-words.ts';

/** When the clock reminds and what it has sent; what went out by hand. */
export function ReminderSchedule({ reminders: { dueAt, sent } }: { readonly reminders: MonthReminders }) {
  const t = calendarWords().remind;
  const due = dayOf(dueAt);
  const { remindDaysBefore } = programme.calendar;
  const countOf = (occasion: MonthReminders['sent'][number]['occasion']) =>
    sent.filter((one) => one.occasion === occasion).reduce((sum, one) => sum + one.count, 0);
  const points = [
    {
      name: t.before(remindDaysBefore),
      at: t.clock(dayOfYear(addDays(due, -remindDaysBefore))),
      of: 'BEFORE',
    },
    { name: t.onDay, at: t.clock(dayOfYear(due)), of: 'DUE' },
    { name: t.after, at: t.clock(t.each), of: 'OVERDUE' },
  ] as const;
  const dead = sent.reduce((sum, one) => sum + one.dead, 0);
  return (
    <div class="calendar-foot">
      <h3>{t.schedule}</h3>
      <ul class="calendar-schedule">
        {points.map(({ name, at, of }) => (
          <li key={of} class={countOf(of) > 0 ? 'calendar-past' : undefined}>
            <strong>{name}</strong>
            <br />
            {at}
            {countOf(of) > 0 && (
              <>
                <br />
                {t.sent(countOf(of))}
              </>
            )}
          </li>
        ))}
      </ul>
      {sent
        .filter(({ occasion }) => occasion === 'BY_HAND')
        .map(({ on, count }) => (
          <p key={on} class="caption">
            {t.byHand(dayOfYear(on), count)}
          </p>
        ))}
      {dead > 0 && <p class="caption">{t.dead(dead)}</p>}
    </div>
  );
}
