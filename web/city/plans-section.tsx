import { useState } from 'preact/hooks';
import type { CityDesk } from '#contract/city-desk.ts';
import type { BuiltLine } from '#domain/built-list.ts';
import { type Day, yearOf } from '#domain/calendar.ts';
import { townshipOf } from '#domain/programme.ts';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { SelectField } from '../parts/field/choice-field.tsx';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';
import { SectionHead } from '../parts/section-head/section-head.tsx';
import type { Me } from '../parts/session/me.ts';
import { count, NOTHING, wan } from '../strings/numbers.ts';
import { listed } from '../strings/punctuation.ts';
import { usePlans } from './city-data.ts';
import { districtName, programme } from './city-programme.ts';
import { addressOf } from './place.ts';
import { budgetOf, listOf, PlanLine, quotaOf } from './plan-line.tsx';
import { cityWords } from './words.ts';

export interface PlansSectionProps {
  readonly me: Me;
  readonly year: number;
  readonly today: Day;
  /** Changes of the year's plans that wait for the city's word. */
  readonly changes: CityDesk['planChanges'];
  /** A plan, or a change of one, may stand otherwise now. */
  readonly onReviewed: () => void;
}

/** The plans of every district for a year, their sum against the roadmap's, and the way to review one. */
export function PlansSection({ me, year, today, changes, onReviewed }: PlansSectionProps) {
  const t = cityWords().plans;
  const { answer, cause, read } = usePlans(year);
  const [open, setOpen] = useState<string | null>(null);
  const plans = answer?.plans ?? [];
  const years: number[] = [];
  for (let y = yearOf(today) + 1; y > programme.baselineYear; y--) years.push(y);
  const sum = plans.reduce((total, plan) => total + quotaOf(plan), 0);
  const accepted = plans.filter((plan) => plan.state === 'ACCEPTED').length;
  if (!answer && cause === null) return <p class="quiet">{cityWords().reading}</p>;
  return (
    <section aria-labelledby="plans-title">
      <SectionHead id="plans-title" title={t.title} note={answer ? t.sum(sum, accepted, plans.length) : ''} />
      <div class="tools screen-only">
        <SelectField
          id="year"
          label={t.year}
          width="short"
          placeholder={null}
          value={String(year)}
          options={years.map((y) => ({ value: String(y), label: t.yearOption(y) }))}
          onInput={(chosen) => location.assign(addressOf.plans(Number(chosen)))}
        />
      </div>
      {answer && (
        <div class="city-target">
          <p>{targetSentence(year, sum)}</p>
          <p>{missingSentence(plans)}</p>
        </div>
      )}
      <ProblemNotice cause={cause} onAgain={read} />
      {answer && (
        <div class="table-scroll">
          <table class="table city-table table-roomy">
            <caption class="spoken">{t.caption(year)}</caption>
            <thead>
              <tr>
                <th scope="col">{t.columns.district}</th>
                <th scope="col">{t.columns.state}</th>
                <th scope="col" class="number">
                  {t.columns.quota}
                </th>
                <th scope="col" class="number">
                  {t.columns.budget}
                </th>
                <th scope="col" class="number">
                  {t.columns.built}
                </th>
                <th scope="col">{t.columns.filed}</th>
                <th scope="col">{t.columns.receipt}</th>
                <th scope="col" class="screen-only">
                  {t.columns.open}
                </th>
              </tr>
            </thead>
            <tbody>
              {plans.map((plan) => (
                <PlanLine
                  key={`${plan.year} ${plan.districtCode}`}
                  plan={plan}
                  builtNow={builtIn(answer.builtNow, plan.districtCode)}
                  asked={changes.filter(({ districtCode }) => districtCode === plan.districtCode).length}
                  open={open === plan.districtCode}
                  canReview={me.officer.role === 'CITY_OFFICER'}
                  onToggle={() => setOpen(open === plan.districtCode ? null : plan.districtCode)}
                  onChanged={() => {
                    read();
                    onReviewed();
                  }}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <td />
                <td class="number">{count(sum)}</td>
                <td class="number">
                  {sum === 0 ? NOTHING : wan(plans.reduce((total, plan) => total + budgetOf(plan), 0))}
                </td>
                <td class="number">
                  {count(plans.reduce((total, plan) => total + (listOf(plan)?.length ?? 0), 0))}
                </td>
                <td colSpan={3} />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}

/** The districts' sum against what the roadmap states for the year (R3): shown, never blocked. */
export function targetSentence(year: number, sum: number): string {
  const t = cityWords().plans;
  const target = programme.roadmaps[programme.defaultRoadmap]?.targets.find((row) => row.year === year);
  const added = target?.added ?? null;
  if (added === null) return t.noTarget;
  const difference = sum - added;
  const said =
    difference === 0 ? t.targetMet : difference > 0 ? t.targetMore(difference) : t.targetLess(-difference);
  return `${t.target(added)}；${said}`;
}

/** Whose lists (附件1、附件2) have never been filed, which is what a returned one has been. */
export function missingSentence(plans: readonly AnnualPlanView[]): string {
  const t = cityWords().plans;
  const missing = plans.filter(({ rounds }) => rounds.length === 0);
  if (missing.length === 0) return t.allFiled;
  return t.missing(missing.length, listed(missing.map(({ districtCode }) => districtName(districtCode))));
}

/** The lines of a district's townships. */
const builtIn = (lines: readonly BuiltLine[], districtCode: string): readonly BuiltLine[] =>
  lines.filter((line) => townshipOf(programme, line.townshipCode)?.districtCode === districtCode);
