import type { Tally } from '#domain/figures/report-cells.ts';
import { VerdictShape } from '../../parts/status-tag/status-tag.tsx';
import { NOTHING } from '../../strings/numbers.ts';
import { calendarWords } from './calendar-words.ts';

/** What came of a district's reports of the year before, in two words. */
export function YearBefore({ tally }: { readonly tally: Tally | null }) {
  const t = calendarWords().table;
  if (tally === null || tally.of === 0) return <>{NOTHING}</>;
  if (tally.late === 0 && tally.missing === 0) return <small>{t.allOnTime}</small>;
  return (
    <small class="nowrap">
      {tally.late > 0 && t.lateInYear(tally.late)}
      {tally.missing > 0 && (
        <strong class="calendar-before-missing">
          <VerdictShape kind="bad" />
          {t.missingInYear(tally.missing)}
        </strong>
      )}
    </small>
  );
}
