import type { ComponentChildren } from 'preact';
import './status-tag.css';

/**
 * A verdict's kind: good ●, attention ▲, problem ■, waiting ○, nothing to judge –, soon due ◆.
 * Every shape differs in grey.
 */
export type Verdict = 'good' | 'warn' | 'bad' | 'waiting' | 'flat' | 'soon';

const SHAPES: Readonly<Record<Verdict, string>> = {
  good: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z',
  warn: 'M6 .8 11.6 11H.4z',
  bad: 'M1.2 1.2h9.6v9.6H1.2z',
  waiting: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zm0 2.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6z',
  flat: 'M1 5h10v2H1z',
  soon: 'M6 .2 11.8 6 6 11.8 .2 6z',
};

/** The shape alone, for a line whose words stand beside it; hidden from screen readers, which get the words. */
export function VerdictShape({ kind }: { readonly kind: Verdict }) {
  return (
    <svg class={`verdict-shape verdict-${kind}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** Shape, word and colour together; the word is required. */
export function StatusTag({
  kind,
  children,
}: {
  readonly kind: Verdict;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={`status-tag status-tag-${kind}`}>
      <VerdictShape kind={kind} />
      <span>{children}</span>
    </span>
  );
}
