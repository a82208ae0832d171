import type { BuiltLine } from '#domain/built-list.ts';
import { stationName } from '#domain/names.ts';
import type { Station } from '#domain/records/station.ts';
import { modeAt } from '#domain/staff.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { dayInTable } from '../../strings/dates.ts';
import { count, NOTHING } from '../../strings/numbers.ts';
import { listed } from '../../strings/punctuation.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';

export interface BuiltTableProps {
  readonly rows: readonly BuiltLine[];
  /** What the desk knows of every township. */
  readonly lines: readonly TownshipLine[];
  readonly desk: Desk;
}

/** The built list as the official form lays it out (附件2), with its totals. */
export function BuiltTable({ rows, lines, desk }: BuiltTableProps) {
  const t = planWords().built;
  const known = rows.map((row) => ({
    ...row,
    line: lines.find(({ township }) => township.code === row.townshipCode),
  }));
  const operatorOf = (station: Station): string | null => {
    const uscc = modeAt(station.modes, desk.today)?.operatorOrgId;
    return desk.desk.operators.find((operator) => operator.uscc === uscc)?.name ?? uscc ?? null;
  };
  return (
    <div class="table-scroll">
      <table class="plan-table">
        <caption class="spoken">{t.title}</caption>
        <thead>
          <tr>
            {(Object.keys(t.columns) as (keyof typeof t.columns)[]).map((column) => (
              <th key={column} scope="col" class={column === 'no' ? 'nowrap' : undefined}>
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {known.map(({ townshipCode, builtOn, line }, i) => (
            <tr key={townshipCode}>
              <td class="plan-centre">{i + 1}</td>
              <th scope="row">{stationName(desk.programme, townshipCode)}</th>
              <td>{line?.station?.address ?? NOTHING}</td>
              <td>{line?.station ? hostsOf(line.station) : NOTHING}</td>
              <td class="nowrap">{line?.mode ? planWords().modes[line.mode] : NOTHING}</td>
              <td>{(line?.station && operatorOf(line.station)) ?? NOTHING}</td>
              <td class="nowrap">{builtOn}</td>
              <td class="nowrap">{dayInTable(line?.life.operatingOn ?? null)}</td>
              <td class="number">{line?.station ? count(line.counted) : NOTHING}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={8}>
              {t.total(rows.length)}
            </th>
            <td class="number">{count(known.reduce((sum, { line }) => sum + (line?.counted ?? 0), 0))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const hostsOf = ({ hostFacilityTypes, hostOther }: Station): string =>
  listed(
    hostFacilityTypes.map((host) =>
      host === 'OTHER' && hostOther ? hostOther : fieldWords().choices.host[host],
    ),
  ) || NOTHING;
