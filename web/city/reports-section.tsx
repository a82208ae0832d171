import {
  type Day,
  dayOf,
  daysBetween,
  type Instant,
  type Month,
  monthOf,
  monthsFrom,
} from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import { lastFiling } from '#domain/last-filing.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { SelectField } from '../parts/field/choice-field.tsx';
import { fieldWords } from '../parts/field-words.ts';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';
import { SectionHead } from '../parts/section-head/section-head.tsx';
import { StatusTag, type Verdict } from '../parts/status-tag/status-tag.tsx';
import { momentInTable, monthInProse } from '../strings/dates.ts';
import { NOTHING } from '../strings/numbers.ts';
import { useReports } from './city-data.ts';
import { districtName, programme } from './city-programme.ts';
import { addressOf } from './place.ts';
import { cityWords } from './words.ts';

export interface ReportsSectionProps {
  readonly month: Month;
  readonly today: Day;
}

/** The monthly reports of one month by district: first filed, on time or how late, state now. */
export function ReportsSection({ month, today }: ReportsSectionProps) {
  const t = cityWords().reports;
  const { choices } = fieldWords();
  const { answer, cause, read } = useReports(month);
  const months = monthsFrom(programme.calendar.firstMonth, monthOf(today)).reverse();
  const rows = answer?.reports ?? [];
  // A report that went back is not filed, as on the roadmap; that its first filing was on time stays true of its row.
  const filed = rows.filter(({ slot }) => (slot?.firstSubmittedAt ?? null) !== null && !isBack(slot));
  const onTime = filed.filter(
    ({ slot }) => slot?.firstSubmittedAt && answer && slot.firstSubmittedAt <= answer.dueAt,
  );
  const returned = rows.filter(({ slot }) => isBack(slot));
  if (!answer && cause === null) return <p class="quiet">{cityWords().reading}</p>;
  return (
    <section aria-labelledby="reports-title">
      <SectionHead
        id="reports-title"
        title={t.title}
        note={answer ? t.summary(filed.length, rows.length, onTime.length, returned.length) : ''}
      />
      <div class="tools screen-only">
        <SelectField
          id="month"
          label={t.month}
          width="short"
          placeholder={null}
          value={month}
          options={months.map((value) => ({ value, label: monthInProse(value) }))}
          onInput={(chosen) => location.assign(addressOf.reports(chosen))}
        />
      </div>
      <ProblemNotice cause={cause} onAgain={read} />
      {answer && (
        <div class="table-scroll">
          <table class="table city-table">
            <caption class="spoken">{t.caption(monthInProse(month))}</caption>
            <thead>
              <tr>
                {Object.values(t.columns).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ districtCode, slot }) => {
                const standing = standingOf(slot, answer.dueAt, answer.now);
                const last = slot?.rounds[slot.rounds.length - 1];
                const filing = lastFiling(slot?.rounds ?? []);
                return (
                  <tr key={districtCode}>
                    <th scope="row">{districtName(districtCode)}</th>
                    <td>
                      <StatusTag kind={standing.kind}>{standing.words}</StatusTag>
                    </td>
                    <td>
                      {slot && isBack(slot) ? (
                        <StatusTag kind="warn">{choices.reportState[slot.state]}</StatusTag>
                      ) : (
                        choices.reportState[slot?.state ?? 'NOT_RECEIVED']
                      )}
                    </td>
                    <td class="nowrap">{momentInTable(slot?.firstSubmittedAt ?? null)}</td>
                    <td>
                      {slot && filing ? t.round(filing.round, slot.rounds.length > filing.round) : NOTHING}
                    </td>
                    <td class="nowrap">
                      {last ? (
                        <a href={addressOf.review(answer.month, districtCode)}>{last.receipt}</a>
                      ) : (
                        NOTHING
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** True for a report that was filed and is with its district again. */
const isBack = (slot: MonthlyReport | null): boolean =>
  slot?.state === 'RETURNED' || slot?.state === 'WITHDRAWN';

/** On time, late by begun days, or not received and since when. The first filing counts, whatever came later. */
export function standingOf(
  slot: MonthlyReport | null,
  dueAt: Instant,
  now: Instant,
): { readonly kind: Verdict; readonly words: string } {
  const t = cityWords().reports;
  const first = slot?.firstSubmittedAt ?? null;
  if (first === null)
    return now > dueAt
      ? { kind: 'bad', words: t.missing(daysLate(now, dueAt)) }
      : { kind: 'waiting', words: t.waiting };
  const late = daysLate(first, dueAt);
  if (late > 0) return { kind: 'warn', words: t.late(late) };
  const early = daysBetween(dayOf(first), dayOf(dueAt));
  return { kind: 'good', words: early > 0 ? t.early(early) : t.onTime };
}
