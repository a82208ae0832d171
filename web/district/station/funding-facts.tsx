import type { Lifecycle } from '#domain/claims.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { wan } from '../../strings/numbers.ts';
import type { DeskData } from '../use-desk.ts';
import { stationWords } from './words.ts';

export interface FundingFactsProps {
  readonly sums: DeskData['funding'][string] | undefined;
  readonly life: Lifecycle;
}

const NONE = { districtDisbursedFen: 0, districtBudgetFen: 0, townshipBudgetFen: 0 };

/** The year's money of one station as far as the rules ask for it: a township budget line (R31), a district subsidy (R33). */
export function FundingFacts({ sums = NONE, life }: FundingFactsProps) {
  const t = stationWords().funding;
  const built = life.builtOn !== null && life.closedOn === null;
  return (
    <dl class="facts station-facts">
      <dt>{t.townshipBudget}</dt>
      <dd>
        {wan(sums.townshipBudgetFen)}{' '}
        {life.operatingOn !== null && built && sums.townshipBudgetFen <= 0 && (
          <StatusTag kind="warn">{t.noTownship}</StatusTag>
        )}
      </dd>
      <dt>{t.districtBudget}</dt>
      <dd>{wan(sums.districtBudgetFen)}</dd>
      <dt>{t.districtDisbursed}</dt>
      <dd>
        {wan(sums.districtDisbursedFen)}{' '}
        {built &&
          sums.districtDisbursedFen <= 0 &&
          (sums.districtBudgetFen > 0 ? (
            <StatusTag kind="warn">{t.budgetOnly}</StatusTag>
          ) : (
            <StatusTag kind="bad">{t.noDistrict}</StatusTag>
          ))}
      </dd>
    </dl>
  );
}
