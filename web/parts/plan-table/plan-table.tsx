import { type ComponentChildren, Fragment } from 'preact';
import type { Day } from '#domain/calendar.ts';
import { dayInTable, dayOfYear } from '../../strings/dates.ts';
import { count, NOTHING, percent, wan } from '../../strings/numbers.ts';
import { listed } from '../../strings/punctuation.ts';
import { fieldWords } from '../field-words.ts';
import type { PlanRow } from './plan-row.ts';
import './plan-table.css';
import { planWords } from './plan-words.ts';

export interface PlanTableProps {
  readonly caption: string;
  readonly rows: readonly PlanRow[];
  /** Last days that the year's gates allow; a later planned day is said in its cell. */
  readonly latest: { readonly builtOn: Day; readonly operatingOn: Day };
  readonly nameOf: (townshipCode: string) => string;
  /** What has become of a row; the column is left out without it. */
  readonly progressOf?: (townshipCode: string) => ComponentChildren;
  readonly actionsOf?: (townshipCode: string) => ComponentChildren;
  /** Under a row, over its whole width: remarks, the form. */
  readonly belowOf?: (townshipCode: string) => ComponentChildren;
}

const LEVELS = ['townshipFen', 'districtFen', 'cityFen'] as const;

/** The annual plan as the official form lays it out (附件1), with its totals. */
export function PlanTable(props: PlanTableProps) {
  const { caption, rows, latest, nameOf, progressOf, actionsOf, belowOf } = props;
  const t = planWords();
  const { choices, yes, no } = fieldWords();
  const standing = rows.filter((row) => row.until === null);
  const width = 13 + (progressOf ? 1 : 0) + (actionsOf ? 1 : 0);
  const sum = (of: (row: PlanRow) => number | null) =>
    standing.reduce((total, row) => total + (of(row) ?? 0), 0);
  const day = (on: Day | null, last: Day) => (
    <>
      {dayInTable(on)}
      {on !== null && on > last && <span class="plan-late">{t.lateBuilt(dayOfYear(last))}</span>}
    </>
  );
  return (
    <div class="table-scroll">
      <table class="plan-table">
        <caption class="spoken">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} class="nowrap">
              {t.columns.no}
            </th>
            {(['township', 'mode', 'host', 'operator', 'staff'] as const).map((column) => (
              <th key={column} scope="col" rowSpan={2}>
                {t.columns[column]}
              </th>
            ))}
            <th scope="colgroup" colSpan={4}>
              {t.columns.budget}
            </th>
            {(['builtOn', 'operatingOn', 'provincial'] as const).map((column) => (
              <th key={column} scope="col" rowSpan={2}>
                {t.columns[column]}
              </th>
            ))}
            {progressOf && (
              <th scope="col" rowSpan={2}>
                {t.columns.progress}
              </th>
            )}
            {actionsOf && (
              <th scope="col" rowSpan={2} class="screen-only">
                {t.columns.actions}
              </th>
            )}
          </tr>
          <tr>
            {[...LEVELS, 'total' as const].map((column) => (
              <th key={column} scope="col">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => {
            const below = belowOf?.(row.townshipCode);
            return (
              <Fragment key={`${row.townshipCode} ${row.until ?? ''}`}>
                <tr class={row.until === null ? undefined : 'plan-out'}>
                  <td class="plan-centre">{i + 1}</td>
                  <th scope="row">
                    {nameOf(row.townshipCode)}
                    {row.until !== null && <span class="plan-late nowrap">{t.swappedOut(row.until)}</span>}
                  </th>
                  <td class="nowrap">{row.mode === null ? NOTHING : t.modes[row.mode]}</td>
                  <td>{listed(row.hosts.map((host) => choices.host[host])) || NOTHING}</td>
                  <td>{row.operator ?? NOTHING}</td>
                  <td class="number">{count(row.staff)}</td>
                  {LEVELS.map((level) => (
                    <td key={level} class="number">
                      {wan(row.split?.[level] ?? null)}
                    </td>
                  ))}
                  <td class="number">{wan(row.budgetFen)}</td>
                  <td class="nowrap">{day(row.builtOn, latest.builtOn)}</td>
                  <td class="nowrap">{day(row.operatingOn, latest.operatingOn)}</td>
                  <td class="plan-centre">{row.provincial ? yes : no}</td>
                  {progressOf && <td class="nowrap">{progressOf(row.townshipCode)}</td>}
                  {actionsOf && <td class="plan-actions screen-only">{actionsOf(row.townshipCode)}</td>}
                </tr>
                {below && (
                  <tr class="plan-below">
                    <td colSpan={width}>{below}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {t.total(standing.length)}
            </th>
            <td class="number">{count(sum((row) => row.staff))}</td>
            {LEVELS.map((level) => (
              <td key={level} class="number">
                {standing.some((row) => row.split) ? wan(sum((row) => row.split?.[level] ?? 0)) : NOTHING}
              </td>
            ))}
            <td class="number">{wan(sum((row) => row.budgetFen))}</td>
            <td colSpan={width - 10} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** What the table adds up to, in a sentence: the budget, the townships' share where levels are given, and how days keep the gates. */
export function planFoot(rows: readonly PlanRow[], latest: PlanTableProps['latest']): string {
  const t = planWords();
  const standing = rows.filter((row) => row.until === null);
  const total = standing.reduce((sum, row) => sum + (row.budgetFen ?? 0), 0);
  const township = standing.reduce((sum, row) => sum + (row.split?.townshipFen ?? 0), 0);
  const late = standing.filter(
    (row) => (row.builtOn ?? '') > latest.builtOn || (row.operatingOn ?? '') > latest.operatingOn,
  ).length;
  const gates = listed([
    t.notLater(t.columns.builtOn, dayOfYear(latest.builtOn)),
    t.notLater(t.columns.operatingOn, dayOfYear(latest.operatingOn)),
  ]);
  const allSplit = standing.length > 0 && standing.every((row) => row.split !== null);
  return [
    t.foot(wan(total)),
    allSplit ? t.footShare(wan(township), percent({ n: township, d: total })) : '',
    late > 0 ? t.lateRows(late) : t.onTime(gates),
  ].join('');
}
