import type { Instant } from '#domain/calendar.ts';
import { momentInProse } from '../../strings/dates.ts';
import { words } from '../words.ts';

export interface PrintHeadProps {
  readonly cityName: string;
  readonly at: Instant;
  /** Further facts in brackets: not closed, how many have filed. */
  readonly state: string;
  readonly demonstration: boolean;
}

/** The first line of the printed sheets, in place of the masthead. */
export function PrintHead({ cityName, at, state, demonstration }: PrintHeadProps) {
  const t = words();
  return (
    <p class="print-head print-only">
      <strong>{t.printTitle(cityName, demonstration)}</strong>
      <span>{t.printAsOf(momentInProse(at), state)}</span>
    </p>
  );
}
