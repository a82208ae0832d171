import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInTable } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { failingNow, missingNow, nextStep } from '../failing.ts';
import { addressOf } from '../place.ts';
import { StateMark } from '../state-mark.tsx';
import type { TownshipLine } from '../township-lines.ts';
import { stationWords } from './words.ts';

/** One township in the register. */
export function StationRow({ line }: { readonly line: TownshipLine }) {
  const t = stationWords().list;
  const { township, station, life } = line;
  return (
    <tr>
      <th scope="row">
        {station ? <a href={addressOf.station(township.code)}>{township.name}</a> : township.name}
        {station?.legacy && failingNow(line).length > 0 && (
          <span class="caption station-legacy">{t.legacy}</span>
        )}
      </th>
      <td>
        <StateMark state={line.state} />
      </td>
      <td class="station-wide">{line.planYear ?? NOTHING}</td>
      <td class="nowrap station-wide">{dayInTable(life.builtOn)}</td>
      <td class="nowrap station-wide">{dayInTable(life.operatingOn)}</td>
      <td class="nowrap station-wide">{line.mode ? fieldWords().choices.mode[line.mode] : NOTHING}</td>
      <td class="number station-wide">{life.builtOn === null ? NOTHING : line.counted}</td>
      <td>
        <Standing line={line} />
      </td>
    </tr>
  );
}

/** What a station fails; else what its next step still asks for; else that all is met. */
function Standing({ line }: { readonly line: TownshipLine }) {
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
  if (line.state === 'CLOSED') return NOTHING;
  const failing = failingNow(line).length;
  if (failing > 0) return <StatusTag kind="bad">{t.missing(failing)}</StatusTag>;
  const next = nextStep(line);
  const missing = missingNow(line).length;
  if (next !== null && missing > 0) return <StatusTag kind="waiting">{t.soFar[next](missing)}</StatusTag>;
  return <StatusTag kind="good">{t.met}</StatusTag>;
}
