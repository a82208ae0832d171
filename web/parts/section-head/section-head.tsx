import type { ComponentChildren } from 'preact';
import './section-head.css';

export interface SectionHeadProps {
  readonly id?: string;
  readonly title: ComponentChildren;
  /** A quiet half sentence beside the title: scope, unit, date. */
  readonly note?: ComponentChildren;
  /** Links or a button at the right end of the line. */
  readonly children?: ComponentChildren;
}

/** A section's heading line: title, note, and what can be done with the section. */
export function SectionHead({ id, title, note, children }: SectionHeadProps) {
  return (
    <div class="section-head">
      <h2 id={id}>{title}</h2>
      {note && <p class="section-head-note">{note}</p>}
      {children && <div class="section-head-links">{children}</div>}
    </div>
  );
}
