import type { ReportingYear } from '#contract/reporting-calendar.ts';
import { dayOf, yearOf } from '#domain/calendar.ts';
import { downloadCsv } from '../../parts/csv/download-csv.ts';
import { Sentence } from '../../parts/sentence/sentence.tsx';
import type { Me } from '../../parts/session/me.ts';
import { momentInProse } from '../../strings/dates.ts';
import type { Asked } from '../city-data.ts';
import { programme } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { useCalendar, usePeriod, usePermits, useReminders } from './calendar-data.ts';
import './calendar-page.css';
import { Loaded } from '../loaded.tsx';
import { calendarWords } from './calendar-words.ts';
import { ClosingSection } from './closing-section.tsx';
import { DueSection } from './due-section.tsx';
import { PermitsSection } from './permits-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { YearLegend } from './year-legend.tsx';
import { yearSentence } from './year-sentence.ts';
import { yearSheet } from './year-sheet.ts';
import { YearTable } from './year-table.tsx';

export interface CalendarPageProps {
  readonly me: Me;
  /** Null: the running year. */
  readonly year: number | null;
}

/** 报送日历: who filed when, in any year; in the running one also reminders, the close, due days and permits. */
export function CalendarPage({ me, year }: CalendarPageProps) {
  const asked = useCalendar(year ?? yearOf(dayOf(me.now)));
  return (
    <Loaded asked={asked}>
      {(calendar) => (
        <>
          <Year calendar={calendar} />
          {yearOf(calendar.running) === calendar.year && <Work me={me} calendar={calendar} asked={asked} />}
        </>
      )}
    </Loaded>
  );
}

function Year({ calendar }: { readonly calendar: ReportingYear }) {
  const t = calendarWords();
  const first = yearOf(programme.calendar.firstMonth);
  const years = Array.from({ length: yearOf(calendar.running) - first + 1 }, (_, i) => first + i);
  return (
    <div class="calendar-year">
      <Sentence words={yearSentence(calendar)}>
        <span>{momentInProse(calendar.now)}</span>
        <span>{t.rule}</span>
        <span class="calendar-tools screen-only">
          {years
            .filter((one) => one !== calendar.year)
            .map((one) => (
              <a key={one} href={addressOf.calendar(one)}>
                {t.otherYear(one)}
              </a>
            ))}
          <button
            type="button"
            class="button-link"
            onClick={() => downloadCsv(t.fileName(calendar.year), yearSheet(calendar))}
          >
            {t.export}
          </button>
        </span>
      </Sentence>
      <YearTable calendar={calendar} />
      <YearLegend />
    </div>
  );
}

interface WorkProps {
  readonly me: Me;
  readonly calendar: ReportingYear;
  readonly asked: Asked<ReportingYear>;
}

/** What is done about the running year. */
function Work({ me, calendar, asked }: WorkProps) {
  const { running, months } = calendar;
  const begun = months.filter(({ month }) => month <= running);
  const month = begun.find(({ closed }) => closed === null) ?? begun[begun.length - 1];
  const isOfficer = me.officer.role === 'CITY_OFFICER';
  const reminders = useReminders(running);
  const period = usePeriod(month?.month ?? running);
  const permits = usePermits();
  return (
    <>
      <div class="calendar-columns">
        <Loaded asked={reminders}>
          {(answer) => (
            <RemindersSection reminders={answer} canRemind={isOfficer} onReminded={reminders.read} />
          )}
        </Loaded>
        <Loaded asked={period}>
          {(answer) =>
            month && (
              <ClosingSection
                period={answer}
                month={months.find((one) => one.month === answer.month) ?? month}
                canClose={isOfficer}
                onClosed={() => {
                  asked.read();
                  period.read();
                }}
              />
            )
          }
        </Loaded>
      </div>
      <div class="calendar-columns">
        <DueSection
          me={me}
          calendar={calendar}
          onChanged={() => {
            asked.read();
            reminders.read();
            period.read();
          }}
        />
        <Loaded asked={permits}>
          {(answer) => (
            <PermitsSection
              permits={answer}
              now={calendar.now}
              canGrant={isOfficer}
              onGranted={permits.read}
            />
          )}
        </Loaded>
      </div>
    </>
  );
}
