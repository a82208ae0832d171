import { useState } from 'preact/hooks';
import type { StationState } from '#domain/vocabulary.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { squareOf } from '../../parts/state-square/square-of.ts';
import { StateLabel, StateSquare } from '../../parts/state-square/state-square.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInTable, monthOfYear } from '../../strings/dates.ts';
import { NOTHING, percent } from '../../strings/numbers.ts';
import { missingNow, standardsMet } from '../failing.ts';
import { addressOf } from '../place.ts';
import { StateMark } from '../state-mark.tsx';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { homeWords } from './home-words.ts';
import { missingWords } from './missing-words.ts';
import './home-tables.css';

/** Legend order: the furthest first. */
const STATES: readonly Exclude<StationState, 'CLOSED'>[] = [
  'OPERATING',
  'SUSPENDED',
  'BUILT',
  'UNDER_CONSTRUCTION',
  'PLANNED',
  'NOT_PLANNED',
];

export interface StationListProps {
  readonly desk: Desk;
  readonly lines: readonly TownshipLine[];
}

/** Every township of the district in code order: state, days, mode, people, standards, what is missing. On a phone those in order fold away. */
export function StationList({ desk, lines }: StationListProps) {
  const t = homeWords().stations;
  const [isOpen, setOpen] = useState(false);
  const built = lines.filter((line) => line.life.builtOn !== null && line.state !== 'CLOSED').length;
  const operating = lines.filter((line) => line.state === 'OPERATING').length;
  const complete = lines.filter((line) => isComplete(desk, line)).length;
  return (
    <section aria-labelledby="stations">
      <SectionHead
        id="stations"
        title={t.title}
        note={t.note(lines.length, built, percent({ n: built, d: lines.length }), operating)}
      />
      <div class="home-squares">
        <span class="home-squares-row" aria-hidden="true">
          {lines.map((line) => (
            <StateSquare key={line.township.code} state={squareOf(line.state)} title={line.township.name} />
          ))}
        </span>
        {STATES.map((state) => {
          const count = lines.filter((line) => line.state === state).length;
          return count > 0 && <StateLabel key={state} state={squareOf(state)} count={count} />;
        })}
      </div>
      <table
        class={isOpen ? 'table table-roomy home-table' : 'table table-roomy home-table home-table-folded'}
      >
        <thead>
          <tr>
            <th scope="col">{t.township}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.built}</th>
            <th scope="col">{t.operating}</th>
            <th scope="col">{t.mode}</th>
            <th scope="col" class="number">
              {t.staff}
            </th>
            <th scope="col" class="number">
              {t.standards}
            </th>
            <th scope="col">{t.missing}</th>
            {hasDrafts(desk) && <th scope="col">{t.draft(monthOfYear(desk.desk.openMonth))}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <StationLine key={line.township.code} desk={desk} line={line} />
          ))}
        </tbody>
      </table>
      {complete > 0 && (
        <p class="home-more">
          {t.more(complete)}{' '}
          <button type="button" class="button-link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t.expand}
          </button>
        </p>
      )}
    </section>
  );
}

/** True where townships of this district send drafts; without any, nobody is waited for. */
const hasDrafts = ({ desk }: Desk): boolean =>
  desk.leftOut.length > 0 || Object.keys(desk.drafts).some((row) => row !== 'HEADER');

/** What a township gave of the open month's report. `none`: nothing is asked of it, or any more. */
function draftOf(
  { desk }: Desk,
  { state, township }: TownshipLine,
): 'given' | 'waiting' | 'left-out' | 'none' {
  if (desk.leftOut.includes(township.code)) return 'left-out';
  if (desk.drafts[township.code] !== undefined) return 'given';
  const slot = desk.reports.find(({ month }) => month === desk.openMonth);
  const isOpen = !slot || slot.state === 'NOT_RECEIVED' || slot.state === 'WITHDRAWN';
  return isOpen && state === 'OPERATING' ? 'waiting' : 'none';
}

/** In service, nothing missing, and no draft waited for. */
const isComplete = (desk: Desk, line: TownshipLine): boolean =>
  line.state === 'OPERATING' &&
  missingNow(line).length === 0 &&
  (!hasDrafts(desk) || ['given', 'none'].includes(draftOf(desk, line)));

function StationLine({ desk, line }: { readonly desk: Desk; readonly line: TownshipLine }) {
  const t = homeWords().stations;
  const { choices } = fieldWords();
  const { met, of } = standardsMet(line.standards);
  const missing = missingWords(missingNow(line));
  const isBelow = line.state === 'OPERATING' && line.counted < desk.programme.thresholds.staffMinimum;
  const isBad = missing.length > 0 && line.life.operatingOn !== null;
  return (
    <tr class={isComplete(desk, line) ? 'home-complete' : undefined}>
      <th scope="row">
        <a href={addressOf.station(line.township.code)}>{line.township.name}</a>
      </th>
      <td>
        <StateMark state={line.state} />
      </td>
      <td data-label={t.built} class="home-wide nowrap">
        {dayInTable(line.life.builtOn)}
      </td>
      <td data-label={t.operating} class="home-wide nowrap">
        {dayInTable(line.life.operatingOn)}
      </td>
      <td data-label={t.mode} class="home-wide">
        {line.mode === null ? NOTHING : choices.mode[line.mode]}
      </td>
      <td data-label={t.staff} class="number home-wide">
        {line.life.builtOn === null ? NOTHING : isBelow ? <strong>{line.counted}</strong> : line.counted}
      </td>
      <td data-label={t.standards} class="number home-wide">
        {of === 0 ? (
          NOTHING
        ) : (
          <>
            {met < of ? <strong>{met}</strong> : met}
            <span class="quiet"> / {of}</span>
          </>
        )}
      </td>
      <td data-label={t.missing}>
        {isBad ? (
          <StatusTag kind="bad">{homeWords().missing(missing)}</StatusTag>
        ) : (
          whatIsMissing(line, missing)
        )}
      </td>
      {hasDrafts(desk) && <DraftCell desk={desk} line={line} />}
    </tr>
  );
}

/** On a phone only what is waited for, or came too late, is shown. */
function DraftCell({ desk, line }: { readonly desk: Desk; readonly line: TownshipLine }) {
  const t = homeWords().stations;
  const draft = draftOf(desk, line);
  return (
    <td
      data-label={t.draft(monthOfYear(desk.desk.openMonth))}
      class={draft === 'waiting' || draft === 'left-out' ? undefined : 'home-wide'}
    >
      {draft === 'given' && t.drafted}
      {draft === 'waiting' && <StatusTag kind="waiting">{t.waiting}</StatusTag>}
      {draft === 'left-out' && <StatusTag kind="warn">{t.leftOut}</StatusTag>}
      {draft === 'none' && <span class="quiet">{t.notAsked}</span>}
    </td>
  );
}

/** Words of what is missing of a station that does not serve yet; long lists by their number. */
function whatIsMissing(line: TownshipLine, missing: readonly string[]): string {
  const t = homeWords().stations;
  if (line.state === 'NOT_PLANNED') return t.noPlan;
  if (!line.station) return t.noRecord;
  if (line.state === 'PLANNED') return t.notStarted;
  return missing.length === 0 ? NOTHING : homeWords().missing(missing);
}
