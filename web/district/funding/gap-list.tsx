import { useState } from 'preact/hooks';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { wan } from '../../strings/numbers.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Gap, GapKind } from './gaps.ts';
import { fundingWords } from './words.ts';

export interface GapListProps {
  readonly gaps: readonly Gap[];
  /** Begins an entry that fills the gap; null for a reader. */
  readonly onEnter: ((kind: GapKind, line: TownshipLine) => void) | null;
}

const VERDICT = { noDistrict: 'bad', budgetOnly: 'warn', noTownship: 'warn' } as const;
/** Names shown before the list folds. */
const FOLD = 4;

/** What is missing in the running year, each with the way to enter it. */
export function GapList({ gaps, onEnter }: GapListProps) {
  const t = fundingWords().gaps;
  return (
    <section class="funding-gaps" aria-labelledby="gaps-title">
      <SectionHead id="gaps-title" title={t.title} note={t.note} />
      {gaps.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneWhat}</p>
        </EmptyState>
      ) : (
        <ul>
          {gaps.map((gap) => (
            <GapLine key={gap.kind} gap={gap} onEnter={onEnter} />
          ))}
        </ul>
      )}
    </section>
  );
}

function GapLine({ gap, onEnter }: { readonly gap: Gap; readonly onEnter: GapListProps['onEnter'] }) {
  const t = fundingWords().gaps;
  const [all, setAll] = useState(false);
  const shown = all ? gap.lines : gap.lines.slice(0, FOLD);
  const what = {
    noDistrict: t.noDistrictWhat,
    budgetOnly: t.budgetOnlyWhat(wan(gap.budgetFen)),
    noTownship: t.noTownshipWhat,
  };
  return (
    <li class="funding-gap">
      <StatusTag kind={VERDICT[gap.kind]}>{t[gap.kind]}</StatusTag>
      <ul class="funding-gap-names">
        {shown.map((line) => (
          <li key={line.township.code}>
            <strong>{line.township.name}</strong>
            {onEnter && (
              <button
                type="button"
                class="button-link screen-only"
                aria-label={t.enterFor(line.township.name)}
                onClick={() => onEnter(gap.kind, line)}
              >
                {t.enter}
              </button>
            )}
          </li>
        ))}
        {gap.lines.length > FOLD && (
          <li>
            {!all && <span class="quiet">{t.more(gap.lines.length)}</span>}{' '}
            <button type="button" class="button-link screen-only" onClick={() => setAll(!all)}>
              {all ? t.fold : t.showAll}
            </button>
          </li>
        )}
      </ul>
      <p class="caption">{what[gap.kind]}</p>
    </li>
  );
}
