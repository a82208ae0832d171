import { useEffect, useRef, useState } from 'preact/hooks';
import type { StandardLine } from '#domain/standards.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { CORRECTABLE, CorrectionForm } from './correction-form.tsx';
import { nextStage } from './next-stage.ts';
import { ProgressForm } from './progress-form.tsx';
import { lifeWords, standardWords } from './words.ts';

export interface LifeActsProps {
  readonly desk: Desk;
  readonly line: TownshipLine;
  /** Leads to the field that mends a standard. */
  readonly onMend: (missing: StandardLine) => void;
  /** The station stands otherwise now: read it again. */
  readonly onChanged: () => void;
}

/** What can be said of a station's dates outside the report: the next stage on the day, and that one was wrong. */
export function LifeActs({ desk, line, onMend, onChanged }: LifeActsProps) {
  const t = lifeWords();
  const [open, setOpen] = useState<'progress' | 'correction' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) note.current?.focus();
  }, [said]);
  const stage = nextStage(line, desk.today);
  // Service rarely stops: the word for it stands back.
  const isTurn = stage === 'suspendedOn' || stage === 'resumedOn';
  const hasDates = CORRECTABLE.some((field) => line.life[field] !== null);
  const done = (words: string) => {
    setOpen(null);
    setSaid(words);
    onChanged();
  };
  const begin = (which: 'progress' | 'correction') => {
    setSaid(null);
    setOpen(which);
  };
  return (
    <div class="life-acts screen-only">
      <div ref={note} tabIndex={-1}>
        {said !== null && <Notice kind="done" title={said} announce="status" />}
      </div>
      <p class="caption">{t.rule}</p>
      {open === null && (
        <div class="buttons">
          {stage !== null && (
            <button type="button" class={isTurn ? 'button-link' : 'button'} onClick={() => begin('progress')}>
              {t.progress.tell[stage]}
            </button>
          )}
          {hasDates && (
            <button type="button" class="button-link" onClick={() => begin('correction')}>
              {t.correct.begin}
            </button>
          )}
        </div>
      )}
      {open === 'progress' && stage !== null && (
        <ProgressForm
          desk={desk}
          line={line}
          stage={stage}
          mend={(missing) => (
            <button
              type="button"
              class="button-link"
              aria-label={`${fieldWords().standards[missing.id]}：${standardWords()[missing.id].go}`}
              onClick={() => onMend(missing)}
            >
              {standardWords()[missing.id].go}
            </button>
          )}
          onTold={done}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === 'correction' && (
        <CorrectionForm desk={desk} line={line} onCorrected={done} onCancel={() => setOpen(null)} />
      )}
    </div>
  );
}
