import type { MonthReminders } from '#contract/reporting-calendar.ts';
import { reminderText } from '#domain/reminding.ts';
import { programme } from '../city-programme.ts';
import { calendarWords } from './calendar-words.ts';

export interface ReminderLettersProps {
  readonly reminders: MonthReminders;
  /** Those to whom it goes, at the press of the button. */
  readonly to: MonthReminders['districts'];
}

/** What is sent, word for word, in the language in which it is sent: the first letter, and the others behind a fold. */
export function ReminderLetters({ reminders, to }: ReminderLettersProps) {
  const t = calendarWords().remind;
  const { month, dueAt, now } = reminders;
  const [first, ...others] = to.map(({ districtCode, returned }) => ({
    districtCode,
    ...reminderText({ districtCode, month, returned, dueAt, occasion: 'BY_HAND' }, programme, now),
  }));
  if (!first) return null;
  return (
    <div class="calendar-foot screen-only">
      <p class="caption">{t.text}</p>
      <Letter {...first} />
      {others.length > 0 && (
        <details class="fold">
          <summary>{t.others(others.length)}</summary>
          {others.map((letter) => (
            <Letter key={letter.districtCode} {...letter} />
          ))}
        </details>
      )}
    </div>
  );
}

function Letter({ subject, text }: { readonly subject: string; readonly text: string }) {
  return (
    <div class="calendar-letter" lang="zh-CN">
      <p class="caption">{subject}</p>
      <p>{text}</p>
    </div>
  );
}
