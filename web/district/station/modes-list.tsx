import { type Day, daysBetween } from '#domain/calendar.ts';
import type { Operator } from '#domain/records/operator.ts';
import type { StationMode, StationView } from '#domain/records/station.ts';
import { modeAt } from '#domain/staff.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInProse } from '../../strings/dates.ts';
import { wan, wanUnit } from '../../strings/numbers.ts';
import { stationWords } from './words.ts';

export interface ModesListProps {
  readonly view: StationView;
  readonly operators: readonly Operator[];
  readonly today: Day;
  /** Null for a reader, or while something else is in edit. */
  readonly onEdit: ((from: Day) => void) | null;
}

/** Days before the end of a contract from which it is said (domain section 6.2). */
const CONTRACT_NOTICE_DAYS = 60;

/** Ways of operating, the one in force first. */
export function ModesList({ view, operators, today, onEdit }: ModesListProps) {
  const t = stationWords();
  const { choices } = fieldWords();
  if (view.modes.length === 0) return <p class="quiet">{t.operation.noMode}</p>;
  const current = modeAt(view.modes, today);
  return (
    <ul class="station-modes">
      {[...view.modes].reverse().map((mode) => (
        <li key={mode.from} class={mode === current ? undefined : 'quiet'}>
          <p>
            <strong>{choices.mode[mode.operatingMode]}</strong> {t.operation.since(dayInProse(mode.from))}
            {mode.operatorOrgId &&
              ` · ${operators.find((o) => o.uscc === mode.operatorOrgId)?.name ?? mode.operatorOrgId}`}
            {onEdit && (
              <button
                type="button"
                class="button-link station-mode-edit screen-only"
                onClick={() => onEdit(mode.from)}
              >
                {t.edit}
              </button>
            )}
          </p>
          {mode.contractNo && mode.contractStart && mode.contractEnd && (
            <p class="caption">
              {t.operation.contract(mode.contractNo, mode.contractStart, mode.contractEnd)}
              {mode.contractAmountFen !== null && ` · ${wan(mode.contractAmountFen)} ${wanUnit()}`}
            </p>
          )}
          {mode === current && <ContractEnd mode={mode} today={today} />}
        </li>
      ))}
    </ul>
  );
}

function ContractEnd({ mode, today }: { readonly mode: StationMode; readonly today: Day }) {
  if (mode.contractEnd === null) return null;
  const days = daysBetween(today, mode.contractEnd);
  if (days > CONTRACT_NOTICE_DAYS) return null;
  return (
    <p>
      <StatusTag kind={days < 0 ? 'warn' : 'soon'}>{stationWords().operation.contractEnds(days)}</StatusTag>
    </p>
  );
}
