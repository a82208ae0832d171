import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { language } from '../../strings/language.ts';
import { count } from '../../strings/numbers.ts';
import { townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';

/** How many stations the year plans, when the plan is due, and how far each gate is (R43-R45). */
export function PlanFigures({ plan, desk }: { readonly plan: AnnualPlanView; readonly desk: Desk }) {
  const t = planWords().figures;
  const lines = townshipLines(desk.desk, desk.programme, desk.today);
  const standing = plan.entries.filter((entry) => entry.until === null);
  const planned = standing.length;
  const latest = standing
    .map((entry) => entry.plannedBuiltOn)
    .sort()
    .pop();
  return (
    <dl class="plan-figures">
      <div>
        <dt>{t.quota}</dt>
        <dd>
          <span class="plan-figure">{count(planned)}</span> {t.quotaUnit}
        </dd>
      </div>
      <div>
        <dt>{t.due}</dt>
        <dd>
          <span class="plan-figure">{plan.dueOn === null ? t.dueOpen : dayOfYear(plan.dueOn)}</span>{' '}
          {plan.dueOn === null && t.dueOpenWhy}
        </dd>
      </div>
      {plan.state === 'ACCEPTED' &&
        planned > 0 &&
        desk.programme.gates.map((gate) => {
          const day = `${plan.year}-${gate.by}`;
          const [n, d] = gate.share;
          const need = Math.ceil((planned * n) / d);
          const until = desk.today < day ? desk.today : day;
          const actual = standing.filter((entry) => {
            const on = lines.find((l) => l.township.code === entry.townshipCode)?.life[gate.fact] ?? null;
            return on !== null && on <= until;
          }).length;
          return (
            <div key={gate.id}>
              <dt>{t.gate(dayOfYear(day), language === 'zh' ? gate.name : gate.nameEn)}</dt>
              <dd>
                <span class="plan-figure">
                  {count(actual)} / {count(need)}
                </span>{' '}
                {actual >= need ? t.met : (desk.today > day ? t.missed : t.short)(need - actual)}
                {actual < need &&
                  n === d &&
                  gate.fact === 'builtOn' &&
                  latest &&
                  ` · ${t.latest(dayOfYear(latest))}`}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
