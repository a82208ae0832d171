import { dayOf } from '#domain/calendar.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInProse, dayOfYear, monthInProse, monthOfYear } from '../../strings/dates.ts';
import { addressOf } from '../place.ts';
import { reportStatus } from '../report/report-status.ts';
import type { Desk } from '../use-desk.ts';
import type { Debt } from './debt.ts';
import { DebtFrame, type DebtRowProps, Remarks } from './debt-frame.tsx';
import { GateRow } from './gate-row.tsx';
import { homeWords } from './home-words.ts';
import { NilButton } from './nil-button.tsx';

export interface DebtListProps {
  readonly desk: Desk;
  readonly debts: readonly Debt[];
  /** A stage was told in place; what is said of it. */
  readonly onTold: (said: string) => void;
}

/** What is owed, a row each: by when, what and why, and the button that ends it. The first one's is filled. */
export function DebtList({ desk, debts, onTold }: DebtListProps) {
  const t = homeWords();
  return (
    <section aria-labelledby="todo">
      <SectionHead id="todo" title={t.todo.title} note={t.todo.note} />
      {debts.length === 0 ? (
        <EmptyState title={t.todo.none} />
      ) : (
        <ol class="debts">
          {debts.map((debt, index) => (
            <DebtRow key={keyOf(debt)} desk={desk} debt={debt} isFirst={index === 0} onTold={onTold} />
          ))}
        </ol>
      )}
    </section>
  );
}

function keyOf(debt: Debt): string {
  switch (debt.kind) {
    case 'gate':
      return debt.gate.id;
    case 'returned-plan':
      return `plan ${debt.year}`;
    case 'problem':
      return `problem ${debt.problem.id}`;
    case 'proposal':
      return `proposal ${debt.townshipCode}`;
    case 'permit':
      return `permit ${debt.permit.id}`;
    default:
      return `${debt.kind} ${debt.month}`;
  }
}

/** Most townships that a row names. */
const NAMED = 4;

function DebtRow({ desk, debt, isFirst, onTold }: DebtRowProps) {
  const t = homeWords();
  switch (debt.kind) {
    case 'report': {
      const { dueAt, withdrawnAt } = debt;
      const status = reportStatus(desk, {
        state: withdrawnAt === null ? 'NOT_RECEIVED' : 'WITHDRAWN',
        dueAt,
      });
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.report.title(monthInProse(debt.month))}
          tag={<StatusTag kind={status.verdict}>{status.words}</StatusTag>}
          action={{ href: addressOf.report(debt.month), label: t.report.open(monthOfYear(debt.month)) }}
          more={
            withdrawnAt === null && (
              <NilButton desk={desk} month={debt.month} toExplain={debt.understaffed} onFiled={onTold} />
            )
          }
        >
          <p class="quiet">
            {dueNote(desk.programme, dueAt)}
            {debt.reason !== null && t.report.moved(debt.reason)}
          </p>
          <ReminderNote reminders={desk.desk.reminders} />
          {withdrawnAt !== null && <p class="quiet">{t.report.withdrawn(dayOfYear(dayOf(withdrawnAt)))}</p>}
          {debt.serving > 0 && withdrawnAt === null && (
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
    case 'problem': {
      const { text, ageDays, month, id } = debt.problem;
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.problem.title}
          tag={<StatusTag kind="warn">{t.problem.tag(ageDays)}</StatusTag>}
          left={t.problem.since}
          action={{ href: addressOf.problem(id), label: t.problem.open }}
        >
          <p>{text}</p>
          <p class="quiet">{t.problem.raised(monthInProse(month), debt.problem.replies.length)}</p>
        </DebtFrame>
      );
    }
    case 'permit': {
      const { from, to, reason } = debt.permit;
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.permit.title(dayOfYear(debt.on))}
          tag={<StatusTag kind="soon">{t.permit.tag}</StatusTag>}
          action={{ href: addressOf.stations, label: t.permit.open }}
        >
          <p>{t.permit.days(dayInProse(from), dayInProse(to))}</p>
          <p class="quiet">{t.permit.reason(reason)}</p>
        </DebtFrame>
      );
    }
    case 'proposal': {
      const labels: Readonly<Record<string, string>> = fieldWords().station;
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.proposal.title(debt.township)}
          tag={<StatusTag kind="waiting">{t.proposal.tag}</StatusTag>}
          left={t.proposal.since}
          action={{ href: addressOf.station(debt.townshipCode), label: t.proposal.open }}
        >
          <p class="quiet">{t.proposal.what(debt.fields.map((field) => labels[field] ?? field))}</p>
        </DebtFrame>
      );
    }
    case 'left-out':
      return (
        <DebtFrame
          {...{ desk, debt, isFirst }}
          title={t.leftOut.title(monthInProse(debt.month))}
          tag={<StatusTag kind="warn">{t.leftOut.tag(debt.townships.length)}</StatusTag>}
          action={{ href: addressOf.report(debt.month), label: t.leftOut.open(monthOfYear(debt.month)) }}
        >
          <p class="quiet">{t.leftOut.what(debt.townships)}</p>
        </DebtFrame>
      );
    case 'gate':
      return <GateRow {...{ desk, debt, isFirst, onTold }} />;
  }
}

/** 「市局6月20日催报（已催2次）」; nothing where the city never reminded by hand. */
function ReminderNote({ reminders: { count, lastAt } }: Pick<Desk['desk'], 'reminders'>) {
  if (lastAt === null) return null;
  return (
    <p>
      <StatusTag kind="warn">{homeWords().report.reminded(dayOfYear(dayOf(lastAt)), count)}</StatusTag>
    </p>
  );
}
