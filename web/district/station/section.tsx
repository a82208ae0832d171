import type { ComponentChildren } from 'preact';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { stationWords } from './words.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A quiet half sentence beside the title. */
  readonly note?: string;
  /** Lines of the standards that are not met in here. */
  readonly failing?: number;
  /** What stands at the right end: the way into the edit. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One section of a station's record: heading with what fails in it, the way into the edit, content. */
export function Section({ id, title, note, failing = 0, action, children }: SectionProps) {
  return (
    <section class="station-section" aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p class="section-head-note">{note}</p>}
        {failing > 0 && <StatusTag kind="bad">{stationWords().failing(failing)}</StatusTag>}
        {action && <div class="section-head-links">{action}</div>}
      </div>
      {children}
    </section>
  );
}

export interface EditActionProps {
  /** What the reader may do: nothing, wait until another part is closed, edit, or is editing. */
  readonly access: EditAccess;
  readonly label?: string;
  readonly onEdit: () => void;
}

/** `none`: a reader; a name: another part, called so, is in edit; `free`; `here`: this part is in edit. */
export type EditAccess = 'none' | 'free' | 'here' | { readonly elsewhere: string };

/** 修改, or why not now. */
export function EditAction({ access, label, onEdit }: EditActionProps) {
  const t = stationWords();
  if (access === 'none') return null;
  if (access === 'here') return <span class="quiet">{t.editing}</span>;
  if (access === 'free')
    return (
      <button type="button" class="button-link screen-only" onClick={onEdit}>
        {label ?? t.edit}
      </button>
    );
  return <span class="quiet screen-only">{t.busyElsewhere(access.elsewhere)}</span>;
}
