import type { MonthReminders } from '#contract/reporting-calendar.ts';
import { addDays, dayOf, yearOf } from '#domain/calendar.ts';
import { gateReminderDays } from '#domain/gate-reminding.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { language } from '../../strings/language.ts';
import { listed } from '../../strings/punctuation.ts';
import { programme } from '../city-programme.ts';
import { calendarWords } from './calendar-words.ts';

/** When the clock reminds and what it has sent; what went out by hand; when it will remind of gates. */
export function ReminderSchedule({
  reminders: { dueAt, now, sent },
}: {
  readonly reminders: MonthReminders;
}) {
  const t = calendarWords().remind;
  const [today, due] = [dayOf(now), dayOf(dueAt)];
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
  const year = yearOf(today);
  const gates = programme.gates.filter(({ by }) => `${year}-${by}` >= today);
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
      {gates.length > 0 && (
        <>
          <h3>{t.gates}</h3>
          {gates.map((gate) => {
            const by = `${year}-${gate.by}`;
            const days = listed(gateReminderDays(programme, by).map(dayOfYear));
            return (
              <p key={gate.id} class="caption">
                {t.gate(language === 'zh' ? gate.name : gate.nameEn, dayOfYear(by), days)}
              </p>
            );
          })}
        </>
      )}
    </div>
  );
}
