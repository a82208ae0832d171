import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInTable } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { addressOf } from '../place.ts';
import type { TownshipLine } from '../township-lines.ts';
import { StateMark } from './state-mark.tsx';
import { stationWords } from './words.ts';

export interface StationRowProps {
  readonly line: TownshipLine;
  /** Lines of the standards not met at its stage. */
  readonly missing: number;
}

/** One township in the register. */
export function StationRow({ line, missing }: StationRowProps) {
  const t = stationWords().list;
  const { township, station, life } = line;
  return (
    <tr>
      <th scope="row">
        {station ? <a href={addressOf.station(township.code)}>{township.name}</a> : township.name}
        {station?.legacy && missing > 0 && <span class="caption station-legacy">{t.legacy}</span>}
      </th>
      <td>
        <StateMark state={line.state} />
      </td>
      <td>{line.planYear ?? NOTHING}</td>
      <td class="nowrap">{dayInTable(life.builtOn)}</td>
      <td class="nowrap">{dayInTable(life.operatingOn)}</td>
      <td class="nowrap">{line.mode ? fieldWords().choices.mode[line.mode] : NOTHING}</td>
      <td class="number">{station ? line.counted : NOTHING}</td>
      <td>
        <Standing line={line} missing={missing} />
      </td>
    </tr>
  );
}

function Standing({ line, missing }: StationRowProps) {
  const t = stationWords().list;
  if (!line.station)
    return line.planYear === null ? (
      <span class="quiet">{t.notPlanned}</span>
    ) : (
      <>
        <span class="quiet">{t.noRecord}</span>{' '}
        <a href={addressOf.station(line.township.code)}>{t.register}</a>
      </>
    );
  if (line.life.builtOn === null)
    return missing > 0 ? (
      <StatusTag kind="waiting">{t.soFar(missing)}</StatusTag>
    ) : (
      <StatusTag kind="good">{t.met}</StatusTag>
    );
  return missing > 0 ? (
    <StatusTag kind="bad">{t.missing(missing)}</StatusTag>
  ) : (
    <StatusTag kind="good">{t.met}</StatusTag>
  );
}
