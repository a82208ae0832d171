import type { Month } from '#domain/calendar.ts';
import { Receipt } from '../../parts/receipt/receipt.tsx';
import { momentInProse, monthInProse } from '../../strings/dates.ts';
import { districtName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { reviewWords } from './review-words.ts';
import type { Said } from './use-acts.ts';
import type { Waiting } from './waiting.ts';

export interface ReviewReceiptProps {
  readonly said: Said;
  readonly month: Month;
  readonly districtCode: string;
  /** The report that has waited longest now; null: none waits. */
  readonly next: Waiting | null;
}

/** What the review left behind, with the way to the next report that waits; it takes the focus. */
export function ReviewReceipt({ said, month, districtCode, next }: ReviewReceiptProps) {
  const t = reviewWords().receipt;
  return (
    <Receipt
      focus
      number={said.receipt.receipt}
      verdict={said.outcome === 'ACCEPTED' ? 'good' : 'warn'}
      status={said.outcome === 'ACCEPTED' ? t.accepted : t.returned}
      facts={[
        [t.facts.district, districtName(districtCode)],
        [t.facts.month, monthInProse(month)],
        ...(said.remarks > 0 ? [[t.facts.remarks, t.remarks(said.remarks)] as const] : []),
        [t.facts.at, momentInProse(said.receipt.at)],
      ]}
    >
      {next && (
        <a class="button button-primary" href={addressOf.review(next.month, next.districtCode)}>
          {t.next(districtName(next.districtCode))}
        </a>
      )}
      <a class={next ? 'button' : 'button button-primary'} href={addressOf.reports(month)}>
        {t.queue}
      </a>
    </Receipt>
  );
}
