import type { ReportingYear } from '#contract/reporting-calendar.ts';
import { tally } from '#domain/figures/report-cells.ts';
import { ratio } from '#domain/ratio.ts';
import { monthOfYear } from '../../strings/dates.ts';
import { count, percent } from '../../strings/numbers.ts';
import type { SentenceWords } from '../../strings/sentence-words.ts';
import { calendarWords } from './calendar-words.ts';

/** How many reports were due, on time, late and missing, and how many of the running month are still to come. */
export function yearSentence({ year, months, now, running }: ReportingYear): SentenceWords {
  const t = calendarWords();
  const due = months.filter(({ dueAt }) => dueAt < now);
  const { of, onTime, late, missing } = tally(due, now);
  const [first, last] = [due[0], due[due.length - 1]].map((month) => String(Number(month?.month.slice(5))));
  const current = months.find(({ month, dueAt }) => month === running && dueAt >= now);
  const owing = current?.cells.filter(({ firstSubmittedAt }) => firstSubmittedAt === null).length ?? 0;
  return [
    ...(of === 0
      ? t.sentence.none(String(year))
      : t.sentence.due(
          ...([String(year), t.months(first ?? '', last ?? '')] as const),
          ...([count(of), count(onTime), percent(ratio(onTime, of))] as const),
        )),
    ...(late > 0 ? t.sentence.late(count(late)) : []),
    ...(missing > 0 ? t.sentence.missing(count(missing)) : []),
    ...(!current
      ? t.sentence.end
      : owing > 0
        ? t.sentence.owing(monthOfYear(running), count(owing))
        : t.sentence.allIn(monthOfYear(running))),
  ];
}
