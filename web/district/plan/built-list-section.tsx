import { type BuiltLine, builtList } from '#domain/built-list.ts';
import { dayOf } from '#domain/calendar.ts';
import { townshipName } from '#domain/programme.ts';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { BuiltChanges } from '../../parts/plan-table/built-changes.tsx';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { dayInProse, momentInProse } from '../../strings/dates.ts';
import { townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import './built-list.css';
import { BuiltTable } from './built-table.tsx';

/** 附件2 beside 附件1 (R42): the list that went with the last filing, or that will go with the next; a sheet to print and to seal. */
export function BuiltListSection({ plan, desk }: { readonly plan: AnnualPlanView; readonly desk: Desk }) {
  const t = planWords().built;
  const lines = townshipLines(desk.desk, desk.programme, desk.today);
  const today = builtList(
    lines.map(({ township, life }) => ({ townshipCode: township.code, ...life })),
    desk.today,
  );
  const last = plan.rounds[plan.rounds.length - 1];
  const round = plan.state === 'SUBMITTED' || plan.state === 'ACCEPTED' ? last : undefined;
  const filed: readonly BuiltLine[] | undefined = round?.built;
  const list = filed ?? today;
  const note = !round
    ? t.willGo(today.length)
    : filed
      ? t.filed(momentInProse(round.submittedAt), filed.length)
      : t.notKept;
  return (
    <section class="built-list" aria-labelledby="built-title">
      <p class="built-paper print-only">{t.paper(desk.district.name)}</p>
      <SectionHead id="built-title" title={t.title} note={note} />
      {list.length === 0 ? (
        <p class="quiet">{t.empty}</p>
      ) : (
        <BuiltTable rows={list} lines={lines} desk={desk} />
      )}
      {filed && (
        <div class="built-since">
          {list.length > 0 && <p class="caption">{t.rest}</p>}
          <BuiltChanges filed={filed} today={today} nameOf={(code) => townshipName(desk.programme, code)} />
        </div>
      )}
      <footer class="built-seal print-only">
        <span>{t.unit(desk.district.name)}</span>
        <span>{t.head}</span>
        <span>{t.preparer}</span>
        <span>{t.on(round ? dayInProse(dayOf(round.submittedAt)) : '')}</span>
      </footer>
    </section>
  );
}
