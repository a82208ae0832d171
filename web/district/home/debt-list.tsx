import { dayOf } from '#domain/calendar.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { ProgressBar } from '../../parts/progress-bar/progress-bar.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear, monthInProse, monthOfYear } from '../../strings/dates.ts';
import { language } from '../../strings/language.ts';
import { addressOf } from '../place.ts';
import { reportStatus } from '../report/report-status.ts';
import type { Desk } from '../use-desk.ts';
import { DebtFrame, type DebtRowProps, Remarks } from './debt-frame.tsx';
import type { Debt } from './debts.ts';
import { homeWords } from './home-words.ts';
import { missingWords } from './missing-words.ts';

export interface DebtListProps {
  readonly desk: Desk;
  readonly debts: readonly Debt[];
}

/** What is owed, a row each: by when, what and why, and the button that ends it. The first one's is filled. */
export function DebtList({ desk, debts }: DebtListProps) {
  const t = homeWords();
  return (
    <section aria-labelledby="todo">
      <SectionHead id="todo" title={t.todo.title} note={t.todo.note} />
      {debts.length === 0 ? (
        <EmptyState title={t.todo.none} />
      ) : (
        <ol class="debts">
          {debts.map((debt, index) => (
            <DebtRow key={keyOf(debt)} desk={desk} debt={debt} isFirst={index === 0} />
          ))}
        </ol>
      )}
    </section>
  );
}

const keyOf = (debt: Debt): string =>
  debt.kind === 'gate'
    ? debt.gate.id
    : debt.kind === 'returned-plan'
      ? `plan ${debt.year}`
      : `${debt.kind} ${debt.month}`;

/** Most townships that a row names. */
const NAMED = 4;

function DebtRow({ desk, debt, isFirst }: DebtRowProps) {
  const t = homeWords();
  switch (debt.kind) {
    case 'report': {
      const status = reportStatus(desk, { state: 'NOT_RECEIVED', dueAt: debt.dueAt });
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.report.title(monthInProse(debt.month))}
          tag={<StatusTag kind={status.verdict}>{status.words}</StatusTag>}
          action={{ href: addressOf.report(debt.month), label: t.report.open(monthOfYear(debt.month)) }}
        >
          <p class="quiet">{dueNote(desk.programme, debt.dueAt)}</p>
          {debt.serving > 0 && (
            <p class="quiet">{t.report.carried(debt.serving - debt.waiting.length, debt.serving)}</p>
          )}
          {debt.waiting.length > 0 && debt.waiting.length < debt.serving && (
            <p class="quiet">{t.report.waiting(debt.waiting.slice(0, NAMED), debt.waiting.length)}</p>
          )}
        </DebtFrame>
      );
    }
    case 'returned-report':
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.returned.title(monthInProse(debt.month))}
          tag={<StatusTag kind="warn">{t.returned.tag(debt.remarks.length)}</StatusTag>}
          action={{ href: addressOf.report(debt.month), label: t.returned.open(debt.remarks.length) }}
        >
          <Remarks remarks={debt.remarks} />
          <p class="quiet">
            {t.returned.since(dayOfYear(debt.returnedOn))} ·{' '}
            {t.returned.first(dayOfYear(dayOf(debt.firstSubmittedAt)), debt.isLate)}
          </p>
        </DebtFrame>
      );
    case 'returned-plan':
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.plan.title(debt.year)}
          tag={<StatusTag kind="warn">{t.returned.tag(debt.remarks.length)}</StatusTag>}
          action={{ href: addressOf.plan(debt.year), label: t.plan.open }}
        >
          <Remarks remarks={debt.remarks} />
        </DebtFrame>
      );
    case 'gate':
      return <GateRow {...{ desk, debt, isFirst }} />;
  }
}

function GateRow({ desk, debt, isFirst }: DebtRowProps & { readonly debt: Extract<Debt, { kind: 'gate' }> }) {
  const t = homeWords().gate;
  const { gate, figure, planned, nearest } = debt;
  const name = language === 'zh' ? gate.name : gate.nameEn;
  const short = figure.need - figure.actual;
  const isMissed = figure.state === 'MISSED';
  const [next] = nearest;
  const expected =
    gate.fact === 'builtOn' ? next?.line.entry?.plannedBuiltOn : next?.line.entry?.plannedOperatingOn;
  return (
    <DebtFrame
      {...{ desk, debt, isFirst }}
      title={t.title(name)}
      tag={
        <StatusTag kind={isMissed ? 'bad' : 'warn'}>{isMissed ? t.missed(short) : t.short(short)}</StatusTag>
      }
      action={
        next
          ? { href: addressOf.station(next.line.township.code), label: t.look(next.line.township.name) }
          : { href: addressOf.plan(Number(figure.by.slice(0, 4))), label: t.planLink }
      }
    >
      <div class="debt-bar">
        <ProgressBar
          label={t.bar(name)}
          value={figure.actual}
          of={planned}
          tick={{ at: figure.need, kind: 'target' }}
        />
      </div>
      <p class="quiet">
        {t.facts(figure.actual, planned, figure.need, gate.fact === 'builtOn')}
        {next &&
          t.nearest(
            next.line.township.name,
            expected ? dayOfYear(expected) : '',
            expected !== undefined && expected < desk.today,
            homeWords().missing(missingWords(next.missing)),
          )}
      </p>
    </DebtFrame>
  );
}
