import type { OfficerRow } from '#contract/routes/officers.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { words } from '../../parts/words.ts';
import { momentInTable } from '../../strings/dates.ts';
import { OfficerActs } from './officer-acts.tsx';
import { officerWords } from './officer-words.ts';
import { placeName } from './units.ts';

export interface OfficerLineProps {
  readonly officer: OfficerRow;
  /** The whole register: whether somebody else files for the unit, and whose id is taken. */
  readonly officers: readonly OfficerRow[];
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Something was done; `words` says what. */
  readonly onDone: (words: string) => void;
}

/** An officer in a line; opened, what can be done about it. */
export function OfficerLine({ officer, officers, open, onToggle, onDone }: OfficerLineProps) {
  const t = officerWords();
  const { id, name, role, active, hasLogin, lastSignInAt, email } = officer;
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <span class="code">{id}</span>
          {email !== null && <p class="caption">{email}</p>}
        </td>
        <td>{words().roles[role]}</td>
        <td>{placeName(officer)}</td>
        <td class={hasLogin && lastSignInAt ? 'nowrap' : 'nowrap quiet'}>
          {hasLogin ? (lastSignInAt ? momentInTable(lastSignInAt) : t.neverIn) : t.noLogin}
        </td>
        <td>
          <StatusTag kind={active ? 'good' : 'flat'}>{active ? t.active : t.gone}</StatusTag>
        </td>
        <td class="screen-only">
          <button type="button" class="button-link" aria-expanded={open} onClick={onToggle}>
            {open ? t.fold : t.open}
            <span class="spoken"> {t.of(name)}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr class="screen-only">
          <td colSpan={7}>
            <OfficerActs officer={officer} officers={officers} onDone={onDone} />
          </td>
        </tr>
      )}
    </>
  );
}
