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

/** One kind of gap: its only station with the way to enter, or how many there are and, unfolded, each as a way to enter. */
function GapLine({ gap, onEnter }: { readonly gap: Gap; readonly onEnter: GapListProps['onEnter'] }) {
  const t = fundingWords().gaps;
  const [isOpen, setOpen] = useState(false);
  const [first, ...others] = gap.lines;
  const what = {
    noDistrict: t.noDistrictWhat,
    budgetOnly: t.budgetOnlyWhat(wan(gap.budgetFen)),
    noTownship: t.noTownshipWhat,
  };
  const enter = (line: TownshipLine, words: string) =>
    onEnter ? (
      <button
        type="button"
        class="button-link screen-only"
        aria-label={t.enterFor(line.township.name)}
        onClick={() => onEnter(gap.kind, line)}
      >
        {words}
      </button>
    ) : (
      words
    );
  return (
    <li class="funding-gap">
      <p class="funding-gap-head">
        <StatusTag kind={VERDICT[gap.kind]}>{t[gap.kind]}</StatusTag>
        <strong>{others.length === 0 ? first?.township.name : t.stations(gap.lines.length)}</strong>
        {others.length === 0 ? (
          first && onEnter && enter(first, t.enter)
        ) : (
          <button
            type="button"
            class="button-link screen-only"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t.fold : t.showAll}
          </button>
        )}
      </p>
      <p class="caption">{what[gap.kind]}</p>
      {isOpen && (
        <ul class="funding-gap-names">
          {gap.lines.map((line) => (
            <li key={line.township.code}>{enter(line, line.township.name)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
