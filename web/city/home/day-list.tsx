import type { CityDesk } from '#contract/city-desk.ts';
import { clockOf, type Instant } from '#domain/calendar.ts';
import { dayNote } from '../../parts/due-note/due-note.ts';
import { VerdictShape } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear } from '../../strings/dates.ts';
import { listed } from '../../strings/punctuation.ts';
import { gateName, placeName, placeNames, programme } from '../city-programme.ts';
import type { DayAhead, DaysAhead } from './days-ahead.ts';
import { homeWords } from './home-words.ts';

/** The hour of an instant as a deadline says it: 24时 for a day's last minute. */
export function clockWords(at: Instant): string {
  const clock = clockOf(at);
  return clock === '23:59' ? homeWords().strip.midnight : clock;
}

export interface DayListProps {
  readonly desk: CityDesk;
  readonly ahead: DaysAhead;
}

/** The strip as a dated list: what phones show, and what a screen reader reads everywhere. */
export function DayList({ desk, ahead: { days, overdue } }: DayListProps) {
  const t = homeWords().strip;
  const dated = days.map((one) => [one, linesOf(one, desk)] as const).filter(([, lines]) => lines.length > 0);
  return (
    <ol class="day-list" aria-label={t.list}>
      {overdue.map(({ townshipCode, on, days: late }) => (
        <li key={townshipCode} class="day-list-overdue">
          <VerdictShape kind="warn" /> {t.overdueLine(placeName(townshipCode), dayOfYear(on), late)}
        </li>
      ))}
      {dated.map(([{ day }, lines]) => (
        <li key={day}>
          <strong>{dayOfYear(day)}</strong> <span class="quiet">{dayNote(programme, day)}</span>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function linesOf({ isDue, isLast, builds, gate }: DayAhead, desk: CityDesk): readonly string[] {
  const t = homeWords().strip;
  return [
    ...(isDue ? [t.dueLine(clockWords(desk.dueAt))] : []),
    ...(builds.length > 0 ? [t.buildLine(listed(placeNames(builds)))] : []),
    ...(gate ? [t.gateLine(gateName(gate.gate), gate.need)] : []),
    ...(isLast ? [desk.isClosed ? t.closed : t.closeLine] : []),
  ];
}
