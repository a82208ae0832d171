import { useCallback } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { BuiltLine } from '#domain/built-list.ts';
import type { AnnualPlanView, PlanChange } from '#domain/records/annual-plan.ts';
import { call } from '../parts/api/call.ts';
import { fieldWords } from '../parts/field-words.ts';
import { planChangeWords } from '../parts/plan-table/plan-change-words.ts';
import { PlanChanges } from '../parts/plan-table/plan-changes.tsx';
import { latestDays, rowOfEntry } from '../parts/plan-table/plan-row.ts';
import { PlanTable, planFoot } from '../parts/plan-table/plan-table.tsx';
import { StatusTag, type Verdict } from '../parts/status-tag/status-tag.tsx';
import { momentInTable } from '../strings/dates.ts';
import { count, NOTHING, wan } from '../strings/numbers.ts';
import { useAsked } from './city-data.ts';
import { districtName, programme, townshipName } from './city-programme.ts';
import { PlanBuilt } from './plan-built.tsx';
import { PlanChangeReview } from './plan-change-review.tsx';
import { PlanReview } from './plan-review.tsx';
import { cityWords } from './words.ts';

const STATE: Readonly<Record<AnnualPlanView['state'], Verdict>> = {
  DRAFT: 'flat',
  SUBMITTED: 'waiting',
  RETURNED: 'warn',
  ACCEPTED: 'good',
};

const standing = (plan: AnnualPlanView) => plan.entries.filter((entry) => entry.until === null);

/** 计划新建: the entries that stand. */
export const quotaOf = (plan: AnnualPlanView): number => standing(plan).length;

/** Budget of the entries that stand, in fen. */
export const budgetOf = (plan: AnnualPlanView): number =>
  standing(plan).reduce((sum, entry) => sum + entry.plannedBudgetFen, 0);

/** 附件2 as it stands filed; undefined: never filed, or by a filing that kept none. */
export const listOf = ({ rounds }: AnnualPlanView): readonly BuiltLine[] | undefined =>
  rounds[rounds.length - 1]?.built;

export interface PlanLineProps {
  readonly plan: AnnualPlanView;
  /** What is built in the district now. */
  readonly builtNow: readonly BuiltLine[];
  /** How many changes of it wait for the city's word. */
  readonly asked: number;
  readonly open: boolean;
  readonly canReview: boolean;
  readonly onToggle: () => void;
  /** The plan on the server is another now. */
  readonly onChanged: () => void;
}

/** A district's plan in a line; opened, its list, its changes and, where it or one of them waits, the review. */
export function PlanLine({ plan, builtNow, asked, open, canReview, onToggle, onChanged }: PlanLineProps) {
  const t = cityWords().plans;
  const name = districtName(plan.districtCode);
  const last = plan.rounds[plan.rounds.length - 1];
  const waits = (plan.state === 'SUBMITTED' || asked > 0) && canReview;
  const filed = listOf(plan);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <StatusTag kind={STATE[plan.state]}>{fieldWords().choices.planState[plan.state]}</StatusTag>
          {asked > 0 && <p class="caption">{planChangeWords().decide.waiting(asked)}</p>}
        </td>
        <td class="number">{plan.version === 0 ? NOTHING : count(quotaOf(plan))}</td>
        <td class="number">{quotaOf(plan) === 0 ? NOTHING : wan(budgetOf(plan))}</td>
        <td class="number">{count(filed?.length ?? null)}</td>
        <td class="nowrap">{momentInTable(last?.submittedAt ?? null)}</td>
        <td class="nowrap">{last?.receipt ?? NOTHING}</td>
        <td class="screen-only">
          {plan.entries.length === 0 && !waits && !last ? (
            <span class="quiet">{plan.version === 0 ? t.nothing : t.zero}</span>
          ) : (
            <button
              type="button"
              class={waits && !open ? 'button' : 'button-link'}
              aria-expanded={open}
              onClick={onToggle}
            >
              {open ? t.fold : waits ? t.review : t.look}
              <span class="spoken"> {t.openOf(name)}</span>
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={8}>
            {plan.entries.length > 0 && (
              <>
                <PlanTable
                  caption={t.openOf(name)}
                  rows={plan.entries.map(rowOfEntry)}
                  latest={latestDays(programme, plan.year)}
                  nameOf={townshipName}
                />
                <p class="caption city-foot">
                  {planFoot(plan.entries.map(rowOfEntry), latestDays(programme, plan.year))}
                </p>
              </>
            )}
            {filed && <PlanBuilt filed={filed} today={builtNow} nameOf={townshipName} />}
            {plan.state === 'ACCEPTED' && <Changes {...{ plan, canReview, onChanged }} />}
            {canReview && <PlanReview plan={plan} name={name} nameOf={townshipName} onChanged={onChanged} />}
          </td>
        </tr>
      )}
    </>
  );
}

type ChangesProps = Pick<PlanLineProps, 'plan' | 'canReview' | 'onChanged'>;

/** The changes of an accepted plan in order of entry, and the city's word on those that wait. */
function Changes({ plan: { districtCode, year }, canReview, onChanged }: ChangesProps) {
  const { answer: changes, read } = useAsked(
    useCallback(async (): Promise<readonly PlanChange[]> => {
      const params = { districtCode, year: String(year) };
      return (await call(DISTRICT_ROUTES.listPlanChanges, { params, query: {} })).data.rows;
    }, [districtCode, year]),
  );
  if (!changes || changes.length === 0) return null;
  return (
    <PlanChanges
      changes={changes}
      nameOf={townshipName}
      belowOf={(change) =>
        canReview &&
        change.state === 'REQUESTED' && (
          <PlanChangeReview
            change={change}
            nameOf={townshipName}
            onChanged={() => {
              read();
              onChanged();
            }}
          />
        )
      }
    />
  );
}
