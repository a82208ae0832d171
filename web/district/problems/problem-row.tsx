import { useLayoutEffect, useRef } from 'preact/hooks';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayInProse, momentInProse, monthInProse } from '../../strings/dates.ts';
import { ProblemForm, type ProblemFormProps } from './problem-form.tsx';
import { problemWords } from './problem-words.ts';

export interface ProblemRowProps extends Omit<ProblemFormProps, 'onCancel'> {
  /** Name of an officer by id; undefined where nobody knows it any more. */
  readonly nameOf: (officer: string) => string | undefined;
  readonly canAnswer: boolean;
  /** Its form is open. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One problem with all that was said of it, and the form that goes on with it. */
export function ProblemRow({ problem, nameOf, canAnswer, isOpen, onToggle, ...form }: ProblemRowProps) {
  const t = problemWords();
  const { text, month, raisedOn, ageDays, owner, replies, closedOn } = problem;
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isOpen) row.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [isOpen]);
  return (
    <li class="problem" ref={row}>
      <p>
        {closedOn === null ? (
          <>
            <StatusTag kind={owner === 'DISTRICT' ? 'warn' : 'waiting'}>{t.open(ageDays)}</StatusTag>{' '}
            <span class="quiet">{t.turn[owner]}</span>
          </>
        ) : (
          <StatusTag kind="good">{t.closed(dayInProse(closedOn), ageDays)}</StatusTag>
        )}
      </p>
      <p class="problem-text">{text}</p>
      <p class="caption">{t.raised(monthInProse(month), dayInProse(raisedOn))}</p>
      {replies.map((reply) => (
        <div key={reply.at} class="problem-reply">
          <p class="caption">{t.reply(momentInProse(reply.at), nameOf(reply.by) ?? t.unknown)}</p>
          <p>{reply.text}</p>
        </div>
      ))}
      {canAnswer &&
        closedOn === null &&
        (isOpen ? (
          <ProblemForm {...form} problem={problem} onCancel={onToggle} />
        ) : (
          <button
            type="button"
            class={`problem-act screen-only ${owner === 'DISTRICT' ? 'button' : 'button-link'}`}
            aria-label={owner === 'DISTRICT' ? t.writeOf(text) : undefined}
            onClick={onToggle}
          >
            {owner === 'DISTRICT' ? t.write : t.form.close}
          </button>
        ))}
    </li>
  );
}
