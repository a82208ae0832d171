import { dayOf, type Instant, yearOf } from '#domain/calendar.ts';
import { gateReminderDays } from '#domain/gate-reminding.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { listed } from '../../strings/punctuation.ts';
import { gateName, programme } from '../city-programme.ts';
import { calendarWords } from './calendar-words.ts';

/** 关口提醒: on which days the clock reminds of each gate that is still ahead in the year of `now`; nothing for none. */
export function GateReminders({ now }: { readonly now: Instant }) {
  const t = calendarWords().remind;
  const today = dayOf(now);
  const year = yearOf(today);
  const gates = programme.gates.filter(({ by }) => `${year}-${by}` >= today);
  if (gates.length === 0) return null;
  return (
    <div class="calendar-foot">
      <h3>{t.gates}</h3>
      {gates.map((gate) => {
        const by = `${year}-${gate.by}`;
        const days = listed(gateReminderDays(programme, by).map(dayOfYear));
        return (
          <p key={gate.id} class="caption">
            {t.gate(gateName(gate), dayOfYear(by), days)}
          </p>
        );
      })}
    </div>
  );
}
