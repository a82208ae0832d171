import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportingYear } from '#contract/reporting-calendar.ts';
import { dayOf, lastDayOf } from '#domain/calendar.ts';
import { isDayOff } from '#domain/deadlines.ts';
import { tally } from '#domain/figures/report-cells.ts';
import { ratio } from '#domain/ratio.ts';
import { holidayOf } from '../../parts/due-note/due-note.ts';
import { momentInTable, weekday } from '../../strings/dates.ts';
import { count, NOTHING, percent } from '../../strings/numbers.ts';
import { districtName, programme } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import type { CalendarMonth } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';
import { faceOf } from './cell-face.ts';
import { CellMark } from './cell-mark.tsx';
import { YearBefore } from './year-before.tsx';
import './year-table.css';

/** A year of reports, a row a district and a column a month; every cell that has begun leads to its report. */
export function YearTable({ calendar }: { readonly calendar: ReportingYear }) {
  const t = calendarWords().table;
  const { year, months, running, now, previous } = calendar;
  const isNow = ({ month }: CalendarMonth) => month === running;
  const whole = tally(months, now);
  const frame = useRef<HTMLDivElement>(null);
  // On a narrow screen the running month is what is looked for; it stands clear of the names.
  useLayoutEffect(() => {
    const head = frame.current?.querySelector<HTMLElement>('.calendar-now');
    if (frame.current && head)
      frame.current.scrollLeft = head.offsetLeft + head.offsetWidth - frame.current.clientWidth;
  }, [year]);
  return (
    <div class="table-scroll calendar-scroll" ref={frame}>
      <table class="calendar-table">
        <caption class="spoken">{t.caption(year)}</caption>
        <thead>
          <tr>
            <th scope="col" class="calendar-unit">
              <span class="spoken">{t.district}</span>
            </th>
            {months.map((month) => (
              <th key={month.month} scope="col" class={isNow(month) ? 'calendar-now' : undefined}>
                <MonthHead month={month} />
              </th>
            ))}
            <th scope="col" class="number">
              {year === Number(running.slice(0, 4)) ? t.thisYear : t.ofYear}
            </th>
            {previous.length > 0 && (
              <th scope="col" class="number">
                {t.lastYear}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {programme.districts.map(({ code }) => {
            const own = months.map((month) => ({
              ...month,
              cells: month.cells.filter(({ districtCode }) => districtCode === code),
            }));
            const { of, onTime } = tally(own, now);
            return (
              <tr key={code}>
                <th scope="row" class="calendar-unit">
                  {districtName(code)}
                </th>
                {own.map((month) => (
                  <td key={month.month} class={isNow(month) ? 'calendar-now' : undefined}>
                    <Cell month={month} now={now} />
                  </td>
                ))}
                <td class="number">
                  <strong>{count(onTime)}</strong>
                  <small>/{count(of)}</small>
                </td>
                {previous.length > 0 && (
                  <td class="number">
                    <YearBefore tally={previous.find((one) => one.districtCode === code) ?? null} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" class="calendar-unit">
              {t.rate}
            </th>
            {months.map((month) => {
              const { of, onTime } = tally([month], now);
              return (
                <td key={month.month} class={isNow(month) ? 'calendar-now' : undefined}>
                  {of > 0 ? (
                    <strong>{percent(ratio(onTime, of))}</strong>
                  ) : (
                    month.cells.length > 0 && <small>{t.notDue}</small>
                  )}
                </td>
              );
            })}
            <td class="number">
              <strong>{percent(ratio(whole.onTime, whole.of))}</strong>
            </td>
            {previous.length > 0 && <td class="number">{percent(rateBefore(previous))}</td>}
          </tr>
          <tr>
            <th scope="row" class="calendar-unit">
              {t.close}
            </th>
            {months.map((month) => (
              <td key={month.month} class={isNow(month) ? 'calendar-now' : undefined}>
                <Closed month={month} />
              </td>
            ))}
            <td />
            {previous.length > 0 && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const rateBefore = (previous: ReportingYear['previous']) =>
  ratio(
    previous.reduce((sum, { onTime }) => sum + onTime, 0),
    previous.reduce((sum, { of }) => sum + of, 0),
  );

/** A month, its due day, and what keeps people from work on it. */
function MonthHead({ month: { month, dueAt } }: { readonly month: CalendarMonth }) {
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

function Cell({ month, now }: { readonly month: CalendarMonth; readonly now: string }) {
  const t = calendarWords().table;
  const [cell] = month.cells;
  if (!cell) return null;
  const face = faceOf(cell, month.closed !== null, now);
  const name = t.name(districtName(cell.districtCode), String(Number(month.month.slice(5))), face.spoken);
  return (
    <a
      class={`calendar-cell calendar-${face.kind}`}
      href={addressOf.review(month.month, cell.districtCode)}
      aria-label={name}
    >
      <CellMark of={face.kind} />
      {face.words}
      {face.wasReturned && <CellMark of="back" />}
      {face.note !== null && <small class="calendar-note">{face.note}</small>}
    </a>
  );
}

/** When a month was closed, and by whom for who asks; by when it will be. */
function Closed({ month: { month, closed, cells } }: { readonly month: CalendarMonth }) {
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
