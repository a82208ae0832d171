import type { ComponentChildren } from 'preact';
import './notice.css';

export interface NoticeProps {
  readonly kind: 'info' | 'attention' | 'error' | 'done';
  readonly title?: ComponentChildren;
  /** Announced at once (`alert`) or when the reader pauses (`status`); silent when it was there from the start. */
  readonly announce?: 'alert' | 'status';
  readonly children?: ComponentChildren;
}

/** A message in place: what happened, what was kept, what to do. */
export function Notice({ kind, title, announce, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind} tinted`} role={announce}>
      {title && <p class="notice-title">{title}</p>}
      {children && <div class="notice-body">{children}</div>}
    </div>
  );
}
