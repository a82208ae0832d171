import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportingYear } from '#contract/reporting-calendar.ts';
import { tally } from '#domain/figures/report-cells.ts';
import { ratio } from '#domain/ratio.ts';
import { count, percent } from '../../strings/numbers.ts';
import { districtName, programme } from '../city-programme.ts';
import { cellFor } from '../review/cell-keys.ts';
import type { CalendarMonth } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';
import { MonthClosed, MonthHead } from './month-head.tsx';
import { YearBefore } from './year-before.tsx';
import { YearCell } from './year-cell.tsx';
import './year-table.css';

/** A year of reports, a row a district and a column a month; every cell that has begun leads to its report. */
export function YearTable({ calendar }: { readonly calendar: ReportingYear }) {
  const t = calendarWords().table;
  const { year, months, running, now, previous } = calendar;
  const isNow = ({ month }: CalendarMonth) => month === running;
  const whole = tally(months, now);
  const first = `${programme.districts[0]?.code} ${months.filter(({ cells }) => cells.length > 0).slice(-1)[0]?.month}`;
  const [stop, setStop] = useState(first);
  const frame = useRef<HTMLDivElement>(null);
  // On a narrow screen the running month is what is looked for; it stands clear of the names.
  useLayoutEffect(() => {
    const head = frame.current?.querySelector<HTMLElement>('.calendar-now');
    if (frame.current && head)
      frame.current.scrollLeft = head.offsetLeft + head.offsetWidth - frame.current.clientWidth;
  }, [year]);
  return (
    <div class="table-scroll calendar-scroll" ref={frame}>
      <table
        class="calendar-table"
        onKeyDown={(event) => {
          if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey)
            return;
          const next = cellFor(event.key, event.target, event.currentTarget);
          if (!next) return;
          event.preventDefault();
          next.focus();
        }}
      >
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
            <th scope="col" class="number calendar-sum">
              <span>{year === Number(running.slice(0, 4)) ? t.thisYear : t.ofYear}</span>
            </th>
            {previous.length > 0 && (
              <th scope="col" class="number calendar-sum">
                <span>{t.lastYear}</span>
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
                    <YearCell month={month} now={now} stop={stop} onStop={setStop} />
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
                <MonthClosed month={month} />
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
