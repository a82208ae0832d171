import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInTable } from '../../strings/dates.ts';
import { strung } from '../../strings/punctuation.ts';

/** Every filing of the plan and how it ended, newest first. */
export function PlanRounds({ plan }: { readonly plan: AnnualPlanView }) {
  const t = planWords();
  const lines = plan.rounds.flatMap((round) => [
    { at: round.submittedAt, what: t.submitted(round.round), who: t.receipt(round.receipt) },
    ...(round.outcome !== null && round.endedAt !== null
      ? [
          {
            at: round.endedAt,
            what: t.outcomes[round.outcome],
            who: strung(round.remarks.map((remark) => remark.text)),
          },
        ]
      : []),
  ]);
  if (lines.length === 0) return null;
  return (
    <section class="screen-only" aria-labelledby="rounds-title">
      <SectionHead id="rounds-title" title={t.rounds} />
      <table class="table">
        <tbody>
          {lines.reverse().map((line) => (
            <tr key={`${line.at} ${line.what}`}>
              <td class="nowrap">{momentInTable(line.at)}</td>
              <td class="nowrap">{line.what}</td>
              <td>{line.who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
