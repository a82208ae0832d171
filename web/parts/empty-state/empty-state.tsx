import type { ComponentChildren } from 'preact';
import './empty-state.css';

/** Where a list is empty: says so, and what to do first (`children`: a sentence, a link or a button). */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}
