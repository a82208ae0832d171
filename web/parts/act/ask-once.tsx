import type { ComponentChildren } from 'preact';
import { Notice } from '../notice/notice.tsx';
import { arrive } from './arrive.ts';

export interface AskOnceProps {
  /** The question: 「将撤回6月报，确定吗？」 */
  readonly title: string;
  /** What it will cost or begin. */
  readonly children: ComponentChildren;
  /** On the button that does it, while it is on its way, and on the button that does not. */
  readonly words: { readonly sure: string; readonly busy: string; readonly cancel: string };
  readonly busy: boolean;
  readonly onSure: () => unknown;
  readonly onCancel: () => void;
  /** Another way out, between the two buttons. */
  readonly instead?: ComponentChildren;
}

/**
 * An act that is asked about once before it is done; the keyboard goes on at the way out of it. `onSure` is not called
 * while it is on its way.
 */
export function AskOnce({ title, children, words: t, busy, onSure, onCancel, instead }: AskOnceProps) {
  return (
    <Notice kind="attention" title={title} announce="status">
      {children}
      <div class="buttons">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onSure();
          }}
        >
          {busy ? t.busy : t.sure}
        </button>
        {instead}
        <button type="button" class="button" ref={arrive} onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </Notice>
  );
}
