import { type Basis, PAYER_LEVELS } from '#domain/vocabulary.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { barShare, percent, wan } from '../../strings/numbers.ts';
import { labelled, strung } from '../../strings/punctuation.ts';
import type { LedgerSums } from './ledger.ts';
import { fundingWords } from './words.ts';

export interface MoneyBarProps {
  readonly basis: Basis;
  readonly sums: LedgerSums;
  /** Least share of the townships (R30). */
  readonly least: readonly [n: number, d: number];
}

/** One basis of the year: its total, the townships' share, and a bar by level with the half marked. */
export function MoneyBar({ basis, sums, least }: MoneyBarProps) {
  const t = fundingWords().totals;
  const { choices } = fieldWords();
  const name = choices.basis[basis];
  const [n, d] = least;
  const below = sums.total > 0 && sums.byLevel.TOWNSHIP * d < sums.total * n;
  const levels = PAYER_LEVELS.filter((level) => sums.byLevel[level] > 0);
  const spoken = strung(levels.map((level) => `${choices.payerLevel[level]} ${wan(sums.byLevel[level])}`));
  return (
    <div class="money-bar keep-together">
      <p>
        {name} <span class="money-total">{wan(sums.total)}</span>{' '}
        <span class="quiet">
          {sums.total > 0 ? t.share(percent({ n: sums.byLevel.TOWNSHIP, d: sums.total })) : t.empty}
        </span>{' '}
        {below && <StatusTag kind="warn">{t.belowHalf}</StatusTag>}
      </p>
      <div
        class="money-ground"
        role="img"
        aria-label={labelled(t.bar(name, wan(sums.total)), spoken || t.empty)}
      >
        {levels.map((level) => (
          <span
            key={level}
            class={`money-part money-${level.toLowerCase()}`}
            style={{ width: `${barShare(sums.byLevel[level], sums.total)}%` }}
          />
        ))}
        <span class="money-tick" style={{ left: `${barShare(n, d)}%` }} />
      </div>
      <ul class="money-legend">
        {levels.map((level) => (
          <li key={level}>
            <span class={`money-key money-${level.toLowerCase()}`} aria-hidden="true" />
            {choices.payerLevel[level]} {wan(sums.byLevel[level])}
          </li>
        ))}
      </ul>
    </div>
  );
}
