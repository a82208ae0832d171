import type { ComponentChildren } from 'preact';
import type { OfficerRow } from '#contract/routes/officers.ts';
import type { Handover, OpenItem, ReportAct } from '#domain/records/handover.ts';
import { ColumnHeads } from '../../parts/column-heads/column-heads.tsx';
import { type Fact, Facts } from '../../parts/facts/facts.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { words } from '../../parts/words.ts';
import { momentInProse, momentInTable, monthInProse } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { districtName } from '../city-programme.ts';
import { officerWords } from './officer-words.ts';
import { placeName } from './units.ts';
import './handover-sheet.css';

export interface HandoverSheetProps {
  readonly officer: OfficerRow;
  readonly officers: readonly OfficerRow[];
  readonly open: readonly OpenItem[];
  readonly acts: readonly ReportAct[];
  /** The handover that was done; null: it is how things stand now. */
  readonly done: Handover | null;
  /** What can be done about it, under what is open. */
  readonly children?: ComponentChildren;
}

/** 交接单, one A4 portrait: who hands what to whom, what is open, what the predecessor did on reports, and where to sign. */
export function HandoverSheet({ officer, officers, open, acts, done, children }: HandoverSheetProps) {
  const t = officerWords().handover;
  const nameOf = (id: string) => {
    const name = officers.find((one) => one.id === id)?.name;
    return name === undefined ? id : t.person(name, id);
  };
  const place = done ?? officer;
  const facts: readonly Fact[] = [
    [t.facts.from, nameOf(officer.id)],
    ...(done ? [[t.facts.to, nameOf(done.to)] as const] : []),
    [t.facts.role, words().roles[place.role]],
    [t.facts.place, placeName(place)],
    ...(done
      ? ([
          [t.facts.reason, done.reason],
          [t.facts.at, momentInProse(done.createdAt)],
          [t.facts.by, nameOf(done.createdBy)],
          [t.facts.number, done.id],
        ] as const)
      : []),
  ];
  return (
    <article class="handover">
      <div class="handover-head">
        <h1>{t.title(officer.name)}</h1>
        {done ? (
          <button type="button" class="button" onClick={() => window.print()}>
            {t.print}
          </button>
        ) : (
          <p class="quiet">{t.notYet}</p>
        )}
      </div>
      <Facts facts={facts} />
      <section aria-labelledby="handover-open">
        <SectionHead id="handover-open" title={t.open} note={open.length > 0 ? t.items(open.length) : ''} />
        {open.length === 0 ? <p>{t.openNone}</p> : <OpenTable open={open} />}
      </section>
      {children}
      <section aria-labelledby="handover-acts">
        <SectionHead
          id="handover-acts"
          title={t.acts}
          note={acts.length > 0 ? t.actsNote(acts.length) : ''}
        />
        {acts.length === 0 ? <p>{t.actsNone}</p> : <ActsTable acts={acts} />}
      </section>
      {done && (
        <div class="handover-signs print-only">
          {(['from', 'to', 'by'] as const).map((who) => (
            <p key={who}>{t.sign[who]}</p>
          ))}
        </div>
      )}
    </article>
  );
}

function OpenTable({ open }: Pick<HandoverSheetProps, 'open'>) {
  const t = officerWords().handover;
  const states: Readonly<Record<string, string>> = t.states;
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <ColumnHeads of={['what', 'unit', 'state', 'turn', 'on']} words={t.columns} />
          </tr>
        </thead>
        <tbody>
          {open.map(({ kind, districtCode, subject, state, turn, drafts, on }) => (
            <tr key={`${kind} ${districtCode} ${subject}`}>
              <th scope="row">{t.kinds[kind](kind === 'REPORT' ? monthInProse(subject) : subject)}</th>
              <td>{districtName(districtCode)}</td>
              <td>
                {states[state] ?? NOTHING}
                {drafts > 0 && t.drafted(drafts)}
              </td>
              <td>{t.turns[turn]}</td>
              <td class="nowrap">{on === null ? NOTHING : on.length > 10 ? momentInTable(on) : on}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ActsTable({ acts }: Pick<HandoverSheetProps, 'acts'>) {
  const t = officerWords().handover;
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <ColumnHeads of={['at', 'act', 'month', 'receipt']} words={t.actColumns} />
          </tr>
        </thead>
        <tbody>
          {acts.map(({ act, districtCode, month, receipt, at }) => (
            <tr key={`${act} ${receipt}`}>
              <td class="nowrap">{momentInTable(at)}</td>
              <td>{t.did[act]}</td>
              <td>
                {districtName(districtCode)} {monthInProse(month)}
              </td>
              <td class="nowrap">{receipt}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
