import type { Instant } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { momentInTable, monthInProse } from '../../strings/dates.ts';
import { dueOf } from '../due-of.ts';
import { addressOf } from '../place.ts';
import type { Desk } from '../use-desk.ts';
import { homeWords } from './home-words.ts';
import { ReceiptLookup } from './receipt-lookup.tsx';
import './home-tables.css';

/** Most receipts that are shown. */
const SHOWN = 6;

/** One filing with its receipt, of a report or of a plan, or the correction of an accepted report. */
export interface Filed {
  readonly at: Instant;
  readonly what: string;
  readonly href: string;
  readonly receipt: string;
  readonly outcome: 'RETURNED' | 'WITHDRAWN' | 'ACCEPTED' | 'CORRECTED' | null;
  readonly remarks: number;
  /** Whole days that a first filing came late. */
  readonly late: number;
}

/** Every filing of the reports and plans on the desk, newest first. */
function filedRounds({ desk }: Desk): readonly Filed[] {
  const t = homeWords().receipts;
  const reports = desk.reports.flatMap((report) =>
    report.rounds.map((round) => ({
      at: round.submittedAt,
      what: round.correction
        ? t.correction(monthInProse(report.month))
        : t.report(monthInProse(report.month), round.round),
      href: addressOf.report(report.month),
      receipt: round.receipt,
      outcome: round.correction ? ('CORRECTED' as const) : round.outcome,
      remarks: round.remarks.length,
      late: round.round === 1 ? daysLate(round.submittedAt, dueOf(desk, report.month).dueAt) : 0,
    })),
  );
  const plans = desk.plans.flatMap((plan) =>
    plan.rounds.map((round) => ({
      at: round.submittedAt,
      what: t.plan(plan.year, round.round),
      href: addressOf.plan(plan.year),
      receipt: round.receipt,
      outcome: round.outcome,
      remarks: round.remarks.length,
      late: 0,
    })),
  );
  return [...reports, ...plans].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The latest receipts, each leading to what it stands for. */
export function ReceiptList({ desk }: { readonly desk: Desk }) {
  const t = homeWords().receipts;
  const filed = filedRounds(desk).slice(0, SHOWN);
  return (
    <section aria-labelledby="receipts">
      <SectionHead id="receipts" title={t.title} note={filed.length > 0 ? t.note : t.none} />
      {filed.length > 0 && (
        <table class="table home-table">
          <thead>
            <tr>
              <th scope="col">{t.at}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.result}</th>
            </tr>
          </thead>
          <tbody>
            {filed.map((each) => (
              <tr key={each.receipt}>
                <td class="nowrap">{momentInTable(each.at)}</td>
                <th scope="row">
                  <a href={each.href}>{each.what}</a>
                </th>
                <td class="nowrap">{each.receipt}</td>
                <td>
                  <Outcome filed={each} />
                  {each.late > 0 && (
                    <>
                      {' '}
                      <StatusTag kind="warn">{t.late(each.late)}</StatusTag>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ReceiptLookup />
    </section>
  );
}

function Outcome({ filed }: { readonly filed: Filed }) {
  const t = homeWords().receipts;
  if (filed.outcome === 'ACCEPTED') return <StatusTag kind="good">{t.accepted}</StatusTag>;
  if (filed.outcome === 'CORRECTED') return <StatusTag kind="good">{t.corrected}</StatusTag>;
  if (filed.outcome === 'RETURNED') return <StatusTag kind="warn">{t.returned(filed.remarks)}</StatusTag>;
  if (filed.outcome === 'WITHDRAWN') return <StatusTag kind="flat">{t.withdrawn}</StatusTag>;
  return <StatusTag kind="waiting">{t.waiting}</StatusTag>;
}
