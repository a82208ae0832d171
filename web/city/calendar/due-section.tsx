import { useState } from 'preact/hooks';
import type { ReportingYear } from '#contract/reporting-calendar.ts';
import { dayOf, type Month } from '#domain/calendar.ts';
import { dueDay, isDayOff } from '#domain/deadlines.ts';
import { breakAround, holidayOf } from '../../parts/due-note/due-note.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import type { Me } from '../../parts/session/me.ts';
import { dayOfYear, monthOfYear, weekday } from '../../strings/dates.ts';
import { programme } from '../city-programme.ts';
import { Loaded } from '../loaded.tsx';
import { useRolling } from './calendar-data.ts';
import { DueForm } from './due-form.tsx';
import { periodsWords } from './periods-words.ts';
import { RollingLine } from './rolling-line.tsx';

export interface DueSectionProps {
  readonly me: Me;
  readonly calendar: ReportingYear;
  readonly onChanged: () => void;
}

/** 截止日与理由: every month whose due day is a day off or was moved, never silently; the administrator moves one with a reason. */
export function DueSection({ me, calendar, onChanged }: DueSectionProps) {
  const t = periodsWords().due;
  const canMove = me.officer.role === 'CITY_ADMIN';
  const rolling = useRolling();
  const [editing, setEditing] = useState<Month | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const rows = calendar.months.filter(
    ({ month, dueAt }) =>
      isDayOff(programme, dueDay(programme, month)) || dayOf(dueAt) !== dueDay(programme, month),
  );
  const ahead = calendar.months.filter(({ dueAt }) => dueAt >= calendar.now).map(({ month }) => month);
  const open = (month: Month) => {
    setSaved(null);
    setEditing(month);
  };
  return (
    <section aria-labelledby="due-title">
      <SectionHead
        id="due-title"
        title={t.title}
        note={t.note(programme.calendar.dueDay, rolling.answer?.on ?? false)}
      />
      {rows.length === 0 ? (
        <p class="quiet">{t.nothing}</p>
      ) : (
        <div class="table-scroll">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t.columns.month}</th>
                <th scope="col">{t.columns.due}</th>
                <th scope="col">{t.columns.why}</th>
                {canMove && (
                  <th scope="col" class="screen-only">
                    <span class="spoken">{t.columns.act}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.month}>
                  <th scope="row" class="nowrap">
                    {t.month(String(Number(row.month.slice(5))))}
                  </th>
                  <td class="nowrap">
                    {dayOf(row.dueAt)}
                    {dayOf(row.dueAt) !== dueDay(programme, row.month) && (
                      <small class="calendar-note">
                        <span class="spoken">{t.was}</span>
                        <s>{dueDay(programme, row.month)}</s>
                      </small>
                    )}
                  </td>
                  <td>{whyOf(row, ahead.includes(row.month))}</td>
                  {canMove && (
                    <td class="number screen-only">
                      {ahead.includes(row.month) && (
                        <button
                          type="button"
                          class="button-link"
                          aria-label={t.changeOf(monthOfYear(row.month))}
                          onClick={() => open(row.month)}
                        >
                          {t.change}
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {saved !== null && <Notice kind="done" title={saved} announce="status" />}
      {canMove && editing === null && ahead[0] !== undefined && (
        <p class="calendar-foot screen-only">
          <button type="button" class="button-link" onClick={() => open(ahead[0] ?? '')}>
            {t.other}
          </button>
        </p>
      )}
      {editing !== null && (
        <DueForm
          key={editing}
          first={editing}
          months={ahead}
          onClose={() => setEditing(null)}
          onSaved={(month, day) => {
            setEditing(null);
            setSaved(t.saved(monthOfYear(month), dayOfYear(day)));
            onChanged();
          }}
        />
      )}
      {!canMove && <p class="quiet calendar-foot">{t.readOnly}</p>}
      <Loaded asked={rolling}>
        {(answer) => (
          <RollingLine
            rolling={answer}
            canSet={canMove}
            onSet={() => {
              rolling.read();
              onChanged();
            }}
          />
        )}
      </Loaded>
    </section>
  );
}

/** Why a due day stands in the list: what kind of day it was to be, and what became of it. */
function whyOf({ month, dueAt, reason }: ReportingYear['months'][number], isAhead: boolean): string {
  const t = periodsWords().due;
  const day = dueDay(programme, month);
  const number = String(Number(day.slice(8)));
  const holiday = holidayOf(programme, day);
  const pause = breakAround(programme, day);
  const kind =
    holiday !== null && pause
      ? t.inHoliday(number, holiday, dayOfYear(pause.first), dayOfYear(pause.last))
      : isDayOff(programme, day)
        ? t.weekend(number, weekday(day))
        : '';
  const stays = isAhead ? t.undecided : t.stays;
  const outcome = reason ?? (dayOf(dueAt) === day ? stays : t.rolled);
  return kind === '' ? outcome : t.because(kind, outcome);
}
