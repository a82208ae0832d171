import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '#domain/calendar.ts';
import { BASES, type Basis } from '#domain/vocabulary.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { type Option, SelectField } from '../../parts/field/choice-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { Filter } from '../../parts/filter/filter.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { type LedgerLine, sumsOf } from './ledger.ts';
import { LedgerRow } from './ledger-row.tsx';
import { WHOLE_DISTRICT } from './typed-entry.ts';
import { fundingWords } from './words.ts';
import { yuan } from './yuan.ts';

export interface LedgerTableProps {
  readonly lines: readonly LedgerLine[];
  readonly stations: readonly Option[];
  readonly canEnter: boolean;
  /** The day that a correction begins with. */
  readonly day: Day;
  readonly onChanged: () => Promise<void>;
}

const PAGE = 15;
const FILTERS = ['ALL', 'DISBURSED', 'BUDGET'] as const;

/** The year's lines, newest first, by basis and station, a page at a time, with the totals of what is shown. */
export function LedgerTable({ lines, stations, canEnter, day, onChanged }: LedgerTableProps) {
  const t = fundingWords().ledger;
  const { choices } = fieldWords();
  const [basis, setBasis] = useState<Basis | 'ALL'>('ALL');
  const [station, setStation] = useState('');
  const [from, setFrom] = useState(0);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const ofStation = lines.filter(
    ({ entry }) => station === '' || (entry.stationId ?? WHOLE_DISTRICT) === station,
  );
  const fitting = ofStation.filter(({ entry }) => basis === 'ALL' || entry.basis === basis).reverse();
  const page = fitting.slice(from, from + PAGE);
  const entries = fitting.map(({ entry }) => entry);
  const countOf = (which: Basis | 'ALL') =>
    ofStation.filter(({ entry }) => which === 'ALL' || entry.basis === which).length;
  const nameOf = (code: string | null) =>
    code === null ? t.pot : (stations.find((option) => option.value === code)?.label ?? code);
  if (lines.length === 0)
    return (
      <section aria-labelledby="ledger-title">
        <SectionHead id="ledger-title" title={t.title} />
        <EmptyState title={t.none}>{canEnter && <p>{t.noneWhat}</p>}</EmptyState>
      </section>
    );
  return (
    <section aria-labelledby="ledger-title">
      <SectionHead id="ledger-title" title={t.title} note={t.note} />
      <div class="tools screen-only">
        <Filter
          label={t.filter}
          value={basis}
          choices={FILTERS.map((value) => ({
            value,
            label: value === 'ALL' ? t.all(countOf(value)) : t.basis(choices.basis[value], countOf(value)),
          }))}
          onChoose={(value) => {
            setBasis(value);
            setFrom(0);
          }}
        />
        <SelectField
          id="ledger-station"
          label={t.station}
          placeholder={t.everyStation}
          value={station}
          options={[...stations, { value: WHOLE_DISTRICT, label: t.pot }]}
          onInput={(chosen) => {
            setStation(chosen);
            setFrom(0);
          }}
        />
      </div>
      {fitting.length === 0 ? (
        <EmptyState title={t.noneFits} />
      ) : (
        <div class="table-scroll">
          <table class="table funding-ledger table-roomy">
            <thead>
              <tr>
                {Object.entries(t.columns).map(([column, name]) =>
                  column === 'act' ? (
                    canEnter && (
                      <th key={column} scope="col" class="screen-only">
                        <span class="spoken">{name}</span>
                      </th>
                    )
                  ) : (
                    <th
                      key={column}
                      scope="col"
                      class={column === 'amount' || column === 'no' ? 'number' : undefined}
                    >
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {page.map((line) => (
                <Fragment key={line.entry.id}>
                  <LedgerRow
                    line={line}
                    station={nameOf(line.entry.stationId)}
                    onCorrect={canEnter ? () => setCorrecting(line.entry.id) : null}
                  />
                  {correcting === line.entry.id && (
                    <tr>
                      <td colSpan={11}>
                        <CorrectionForm
                          line={line}
                          day={day}
                          onChanged={onChanged}
                          onClose={() => setCorrecting(null)}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
            <tfoot>
              {BASES.filter((b) => basis === 'ALL' || b === basis)
                .slice()
                .reverse()
                .map((b) => (
                  <tr key={b}>
                    <td />
                    <th scope="row" colSpan={7}>
                      {t.total(choices.basis[b], entries.filter((entry) => entry.basis === b).length)}
                    </th>
                    <td class="number">{yuan(sumsOf(entries, b).total)}</td>
                    <td colSpan={2} />
                  </tr>
                ))}
            </tfoot>
          </table>
        </div>
      )}
      {fitting.length > PAGE && (
        <p class="funding-pages screen-only">
          {t.page(from + 1, Math.min(from + PAGE, fitting.length), fitting.length)}
          {from > 0 && (
            <button type="button" class="button-link" onClick={() => setFrom(from - PAGE)}>
              {t.earlier}
            </button>
          )}
          {from + PAGE < fitting.length && (
            <button type="button" class="button-link" onClick={() => setFrom(from + PAGE)}>
              {t.later}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
