import { useState } from 'preact/hooks';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { ROLES } from '#domain/roles.ts';
import { ColumnHeads } from '../../parts/column-heads/column-heads.tsx';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { Filter } from '../../parts/filter/filter.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { addressOf } from '../place.ts';
import { OfficerForm } from './officer-form.tsx';
import { OfficerLine } from './officer-line.tsx';
import { officerWords } from './officer-words.ts';
import { CITY, unitName, unitOf, units } from './units.ts';
import { useOfficers } from './use-officers.ts';
import './officers.css';

const SHOWS = {
  active: ({ active }: OfficerRow) => active,
  neverIn: ({ active, lastSignInAt }: OfficerRow) => active && lastSignInAt === null,
  gone: ({ active }: OfficerRow) => !active,
} as const;
type Show = keyof typeof SHOWS;

/** 人员: everybody who may act, a unit at a time, and what the administrator does about it. */
export function OfficersPage() {
  const t = officerWords();
  const { answer: officers, cause, read } = useOfficers();
  const [unit, setUnit] = useState(CITY);
  const [show, setShow] = useState<Show>('active');
  const [open, setOpen] = useState<string | null>(null);
  const [inviting, setInviting] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  if (officers === null)
    return cause === null ? <p class="quiet">{t.reading}</p> : <ProblemNotice cause={cause} onAgain={read} />;
  const onDone = (words: string) => {
    setSaid(words);
    setOpen(null);
    setInviting(false);
    read();
    document.getElementById('officers-title')?.focus();
  };
  const here = officers.filter((officer) => unitOf(officer) === unit).sort(byRole);
  const rows = here.filter(SHOWS[show]);
  const active = officers.filter(SHOWS.active);
  return (
    <>
      <p class="officers-back screen-only">
        <a href={addressOf.settings}>{t.back}</a>
      </p>
      <h1 id="officers-title" tabIndex={-1}>
        {t.title}
      </h1>
      <p>
        {t.summary(
          active.length,
          active.filter(({ hasLogin }) => !hasLogin).length,
          active.filter(SHOWS.neverIn).length,
        )}
        {t.what}
      </p>
      {said !== null && <Notice kind="done" title={said} announce="status" />}
      <div class="tools officers-tools screen-only">
        <SelectField
          id="unit"
          label={t.unit}
          width="medium"
          placeholder={null}
          value={unit}
          options={units().map((value) => ({
            value,
            label: t.unitOption(unitName(value), active.filter((one) => unitOf(one) === value).length),
          }))}
          onInput={(chosen) => {
            setUnit(chosen);
            setOpen(null);
          }}
        />
        <Filter
          label={t.show}
          value={show}
          choices={(['active', 'neverIn', 'gone'] as const).map((value) => ({
            value,
            label: t.shows[value](here.filter(SHOWS[value]).length),
          }))}
          onChoose={setShow}
        />
        {!inviting && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              setSaid(null);
              setInviting(true);
            }}
          >
            {t.invite}
          </button>
        )}
      </div>
      {inviting && (
        <OfficerForm
          officers={officers}
          unit={unit}
          onDone={(words, of) => {
            // Who was invited is in sight: the next thing is to link a login.
            setUnit(of);
            setShow('active');
            onDone(words);
          }}
          onCancel={() => {
            setInviting(false);
            document.getElementById('officers-title')?.focus();
          }}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState title={t.nobody} />
      ) : (
        <div class="table-scroll">
          <table class="table officers-table">
            <caption class="spoken">{t.caption(unitName(unit))}</caption>
            <thead>
              <tr>
                <ColumnHeads of={['name', 'id', 'role', 'place', 'login', 'state']} words={t.columns} />
                <th scope="col" class="screen-only">
                  {t.columns.acts}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((officer) => (
                <OfficerLine
                  key={officer.id}
                  officer={officer}
                  officers={officers}
                  open={open === officer.id}
                  onToggle={() => setOpen(open === officer.id ? null : officer.id)}
                  onDone={onDone}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** As the roles are listed, so that a district's own officers stand before its townships'; then by id. */
const byRole = (a: OfficerRow, b: OfficerRow): number =>
  ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || (a.id < b.id ? -1 : 1);
