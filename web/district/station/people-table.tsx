import { Fragment } from 'preact';
import type { Day } from '#domain/calendar.ts';
import type { StationView } from '#domain/records/station.ts';
import { counts, isActive, modeAt } from '#domain/staff.ts';
import type { StaffRole } from '#domain/vocabulary.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInTable } from '../../strings/dates.ts';
import { stationWords } from './words.ts';

export interface PeopleTableProps {
  readonly view: StationView;
  readonly today: Day;
  /** Null for a reader, or while something else is in edit. */
  readonly actions: {
    readonly edit: (id: string) => void;
    readonly end: (id: string) => void;
    readonly appoint: (role: StaffRole) => void;
  } | null;
}

const ORDER: readonly StaffRole[] = ['DIRECTOR', 'DEPUTY', 'WORKER'];

/** Who works at the station today, names masked, with an empty chair where a director or deputy is missing. */
export function PeopleTable({ view, today, actions }: PeopleTableProps) {
  const t = stationWords().people;
  const { choices } = fieldWords();
  const mode = modeAt(view.modes, today)?.operatingMode ?? null;
  const active = view.staff.filter((posting) => isActive(posting, today) || posting.startOn > today);
  const past = view.staff.length - active.length;
  if (active.length === 0 && past === 0)
    return (
      <EmptyState title={t.none}>
        <p>{t.noneWhat}</p>
      </EmptyState>
    );
  const cell = (yes: boolean, no: string) => (yes ? fieldWords().yes : no);
  return (
    <div class="table-scroll">
      <table class="table station-people">
        <thead>
          <tr>
            {Object.values(t.columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {actions && <td />}
          </tr>
        </thead>
        <tbody>
          {ORDER.map((role) => {
            const people = active.filter((posting) => posting.role === role);
            return (
              <Fragment key={role}>
                {role !== 'WORKER' && people.length === 0 && (
                  <tr class="station-vacant">
                    <td colSpan={8}>
                      <StatusTag kind="bad">{t.vacant(choices.role[role])}</StatusTag>
                    </td>
                    {actions && (
                      <td class="station-actions">
                        <button type="button" class="button-link" onClick={() => actions.appoint(role)}>
                          {t.appoint(choices.role[role])}
                        </button>
                      </td>
                    )}
                  </tr>
                )}
                {people.map((posting) => (
                  <tr key={posting.id}>
                    <th scope="row">{posting.name}</th>
                    <td class="nowrap">{choices.role[role]}</td>
                    <td>{posting.post ? choices.post[posting.post] : choices.employer[posting.employer]}</td>
                    <td class="nowrap">{posting.certLevel ? choices.certLevel[posting.certLevel] : '—'}</td>
                    <td class="nowrap">{cell(posting.fullTime, t.concurrent)}</td>
                    <td>{cell(posting.onSite, '—')}</td>
                    <td class="nowrap">
                      {dayInTable(posting.startOn)}
                      {posting.endOn && <span class="caption station-left">{t.left(posting.endOn)}</span>}
                    </td>
                    <td class="nowrap">
                      {counts(posting, mode, today)
                        ? t.counts
                        : role === 'DIRECTOR'
                          ? t.directorNot
                          : t.doesNot}
                    </td>
                    {actions && (
                      <td class="station-actions">
                        <button
                          type="button"
                          class="button-link"
                          aria-label={t.editTitle(posting.name)}
                          onClick={() => actions.edit(posting.id)}
                        >
                          {stationWords().edit}
                        </button>
                        {posting.endOn === null && (
                          <button
                            type="button"
                            class="button-link"
                            aria-label={t.endTitle(posting.name)}
                            onClick={() => actions.end(posting.id)}
                          >
                            {t.end}
                          </button>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {past > 0 && <p class="caption">{t.past(past)}</p>}
    </div>
  );
}
