import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../../parts/notice/notice.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { stationWords } from './words.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A quiet half sentence beside the title. */
  readonly note?: string;
  /** Lines of the standards that are not met in here though their step is taken, and those that the next step asks for. */
  readonly missing?: { readonly now: number; readonly ahead: number };
  /** Why nothing else can be opened now. */
  readonly blocked?: boolean;
  /** What stands at the right end: the way into the edit. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One section of a station's record: heading with what fails in it, the way into the edit, content. */
export function Section({ id, title, note, missing, blocked = false, action, children }: SectionProps) {
  const t = stationWords();
  return (
    <section class="station-section" aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p class="section-head-note">{note}</p>}
        {missing && missing.now > 0 && <StatusTag kind="bad">{t.failing(missing.now)}</StatusTag>}
        {missing && missing.now === 0 && missing.ahead > 0 && (
          <StatusTag kind="waiting">{t.ahead(missing.ahead)}</StatusTag>
        )}
        {action && <div class="section-head-links">{action}</div>}
      </div>
      {blocked && <Blocked />}
      {children}
    </section>
  );
}

/** Comes into sight by itself: what was pressed stands elsewhere on the page. */
function Blocked() {
  const t = stationWords();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <div ref={frame}>
      <Notice kind="attention" title={t.blocked} announce="alert" />
    </div>
  );
}

export interface EditActionProps {
  /** `none`: a reader; `here`: this part is in edit. */
  readonly access: 'none' | 'free' | 'here';
  readonly label?: string;
  readonly onEdit: () => void;
}

/** 修改, or that it is being done. */
export function EditAction({ access, label, onEdit }: EditActionProps) {
  const t = stationWords();
  if (access === 'none') return null;
  if (access === 'here') return <span class="quiet">{t.editing}</span>;
  return (
    <button type="button" class="button-link screen-only" onClick={onEdit}>
      {label ?? t.edit}
    </button>
  );
}
