import type { Instant } from '#domain/calendar.ts';
import type { Programme } from '#domain/programme.ts';
import { momentInProse } from '../../strings/dates.ts';
import { detailWords } from '../panel-words.ts';

export interface PrintFootProps {
  readonly programme: Programme;
  readonly at: Instant;
  readonly sheet: number;
  readonly of: number;
  /** Who is signed in; null on a public print. */
  readonly officer: string | null;
}

/** The last line of a printed sheet: who runs the programme, after which document, who printed it and when. */
export function PrintFoot({ programme, at, sheet, of, officer }: PrintFootProps) {
  const t = detailWords().print;
  return (
    <p class="print-foot print-only">
      <span>
        {programme.bureauName} {t.source(programme.source)}
      </span>
      <span>
        {t.printed(officer, momentInProse(at))} {t.sheet(sheet, of)}
      </span>
    </p>
  );
}
