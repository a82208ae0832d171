import { useLayoutEffect, useRef } from 'preact/hooks';
import { addMonths, monthOf, monthsFrom, yearOf } from '#domain/calendar.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { monthInProse } from '../../strings/dates.ts';
import { percent } from '../../strings/numbers.ts';
import { detailWords } from '../panel-words.ts';
import type { PanelsProps } from '../panels/panels-props.ts';
import { words } from '../words.ts';
import './heat-map.css';
import { reportCell } from './report-cell.ts';

const MONTHS_SHOWN = 12;

/** District by month: when the report came, in words and colour. The table is its own twin. */
export function HeatMap({ published, programme, figures, district, onDistrict }: PanelsProps) {
  const t = detailWords().reporting;
  const { day, at } = figures.asOf;
  const month = monthOf(day);
  const first = addMonths(month, 1 - MONTHS_SHOWN);
  const { firstMonth } = programme.calendar;
  const months = monthsFrom(first < firstMonth ? firstMonth : first, month);
  const rate = ((district && figures.districts[district]) || figures.city).onTimeRate;
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Where the months do not fit, the latest are seen first.
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [month]);
  return (
    <section id="reporting" aria-labelledby="reporting-name">
      <SectionHead
        id="reporting-name"
        title={t.title}
        note={
          <>
            {t.note(programme.calendar.dueDay)}
            {rate.d > 0 && (
              <>
                {t.rate(yearOf(day))} <strong>{percent(rate)}</strong>
                {t.of(rate)}
              </>
            )}
          </>
        }
      />
      {months.length === 0 ? (
        <p class="quiet">{t.none(monthInProse(firstMonth))}</p>
      ) : (
        <div class="table-scroll" ref={frame}>
          <table class="heat" style={{ '--months': months.length }}>
            <caption class="spoken">{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="spoken">{t.district}</span>
                </th>
                {months.map((column) => (
                  <th key={column} scope="col" aria-label={monthInProse(column)}>
                    {(column === months[0] || column.endsWith('-01')) && (
                      <small class="heat-year">{yearOf(column)}</small>
                    )}
                    {t.month(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {programme.districts.map((row) => (
                <tr key={row.code} class={district && district !== row.code ? 'heat-away' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      class="heat-name"
                      aria-pressed={district === row.code}
                      onClick={() => onDistrict(district === row.code ? null : row.code)}
                    >
                      {words().short(row)}
                    </button>
                  </th>
                  {months.map((column) => {
                    const cell = reportCell(
                      published.summary[row.code],
                      programme,
                      column,
                      at,
                      published.settings,
                    );
                    return (
                      <td key={column}>
                        {cell && (
                          <span class={`heat-cell heat-${cell.kind}`} title={t.full(cell)}>
                            <span aria-hidden="true">{t.cell(cell)}</span>
                            <span class="spoken">{t.full(cell)}</span>
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul class="heat-legend">
        {t.legend.map(([kind, word]) => (
          <li key={kind}>
            <span class={`heat-key heat-${kind}`} aria-hidden="true" />
            {word}
          </li>
        ))}
      </ul>
    </section>
  );
}
