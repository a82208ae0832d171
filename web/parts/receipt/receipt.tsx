import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Fact, Facts } from '../facts/facts.tsx';
import { StatusTag, type Verdict } from '../status-tag/status-tag.tsx';
import { words } from '../words.ts';
import './receipt.css';

export interface ReceiptProps {
  /** `YB-330226-202306-01`: readable by telephone, the same for a repeat. */
  readonly number: string;
  readonly verdict: Verdict;
  /** 「已报送」. */
  readonly status: string;
  /** Beside the status: 「按时，提前3天」. */
  readonly note?: string;
  readonly facts: readonly Fact[];
  /** Buttons: what can be done next. */
  readonly children?: ComponentChildren;
  /** Takes focus when it replaces a form. */
  readonly focus?: boolean;
}

/** What an act left behind: its number, when it was received, who filed, what happens next. */
export function Receipt({ number, verdict, status, note, facts, children, focus = false }: ReceiptProps) {
  const t = words();
  const frame = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState(false);
  useLayoutEffect(() => {
    if (focus) frame.current?.focus();
  }, [focus]);
  const copy = () => {
    void navigator.clipboard?.writeText(number).then(() => setCopied(true));
  };
  return (
    <section class="receipt ring" ref={frame} tabIndex={-1} aria-label={`${status} ${number}`}>
      <p>
        <StatusTag kind={verdict}>{status}</StatusTag> {note}
      </p>
      <p class="receipt-number">{number}</p>
      <p class="receipt-copy">
        {t.receiptNumber}{' '}
        <button type="button" class="button-link" onClick={copy}>
          {t.copy}
        </button>
        <span role="status">{copied ? ` ${t.copied}` : ''}</span>
      </p>
      <Facts facts={facts} />
      {children && <div class="buttons">{children}</div>}
    </section>
  );
}
