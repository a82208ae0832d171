import type { CityDesk } from '#contract/city-desk.ts';
import { type Instant, milliseconds } from '#domain/calendar.ts';
import { inWords } from '../../parts/clock/in-words.ts';
import { momentInTable } from '../../strings/dates.ts';
import { districtName, townshipName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { homeWords } from './home-words.ts';

export interface OtherWaitingProps {
  readonly desk: CityDesk;
  readonly canReview: boolean;
  /** No report waits: the button of the first row is the page's filled one. */
  readonly isFirst: boolean;
}

interface Waiting {
  readonly key: string;
  readonly since: Instant;
  readonly districtCode: string;
  readonly year: number;
  readonly what: string;
  readonly facts: string;
}

/** What waits beside the reports, longest wait first: annual plans, and changes of plans. */
function othersOf({ plans, planChanges }: CityDesk): readonly Waiting[] {
  const t = homeWords().queue;
  return [
    ...plans.map((plan) => ({
      ...{
        key: `plan ${plan.districtCode} ${plan.year}`,
        what: t.plan(plan.year),
        facts: t.quota(plan.quota),
      },
      ...plan,
    })),
    ...planChanges.map((change) => ({
      ...{ key: `change ${change.out} ${change.in} ${change.since}`, what: t.change(change.year) },
      ...{ ...change, facts: t.swap(townshipName(change.out), townshipName(change.in)) },
    })),
  ].sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** Rows of the queue for what is no report; each leads to its year's plans. */
export function OtherWaiting({ desk, canReview, isFirst }: OtherWaitingProps) {
  const t = homeWords().queue;
  return (
    <tbody>
      <tr class="queue-others">
        <th scope="rowgroup" colSpan={5}>
          {t.others}
        </th>
      </tr>
      {othersOf(desk).map(({ key, since, districtCode, year, what, facts }, i) => {
        const name = `${districtName(districtCode)} ${what}`;
        const act = canReview ? t.review : t.look;
        return (
          <tr key={key}>
            <td class="queue-waited">{inWords(milliseconds(desk.now) - milliseconds(since))}</td>
            <th scope="row">
              <strong>{districtName(districtCode)}</strong> {what}
            </th>
            <td colSpan={2}>
              {facts}
              <span class="queue-since">{momentInTable(since)}</span>
            </td>
            <td class="queue-open">
              <a
                class={isFirst && i === 0 && canReview ? 'button button-primary' : 'button'}
                href={addressOf.plans(year)}
                aria-label={`${act} ${name}`}
              >
                {act}
              </a>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
