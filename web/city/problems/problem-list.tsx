import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../parts/notice/notice.tsx';
import { dayOfYear, momentInTable, monthOfYear } from '../../strings/dates.ts';
import { type OpenProblem, whereOf } from './open-problem.ts';
import './problem-list.css';
import { ProblemReplyForm } from './problem-reply-form.tsx';
import { problemWords } from './problem-words.ts';

export interface ProblemListProps {
  readonly problems: readonly OpenProblem[];
  /** The reader answers for the bureau. */
  readonly canAnswer: boolean;
  /** Said where there is none. */
  readonly empty: string;
  /** Earlier answers stand under each. */
  readonly withReplies?: boolean;
  readonly onChanged: () => void;
}

/** Open problems with their age, whose turn it is, and the answer in place; what was done is said above them. */
export function ProblemList({
  problems,
  canAnswer,
  empty,
  withReplies = false,
  onChanged,
}: ProblemListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly words: string } | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) note.current?.focus();
  }, [said]);
  return (
    <>
      <div ref={note} tabIndex={-1}>
        {said !== null && <Notice kind="done" title={said.words} announce="status" />}
      </div>
      {problems.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="problems">
        {problems.map((problem) => {
          const key = `${problem.districtCode} ${problem.id}`;
          return (
            <ProblemRow
              key={key}
              {...{ problem, canAnswer, withReplies }}
              isOpen={open === key}
              onToggle={() => setOpen(open === key ? null : key)}
              onDone={(words) => {
                setOpen(null);
                setSaid({ words });
                onChanged();
              }}
              onMoved={onChanged}
            />
          );
        })}
      </ul>
    </>
  );
}

interface ProblemRowProps {
  readonly problem: OpenProblem;
  readonly canAnswer: boolean;
  readonly withReplies: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onDone: (said: string) => void;
  readonly onMoved: () => void;
}

function ProblemRow({ problem, canAnswer, withReplies, isOpen, onToggle, onDone, onMoved }: ProblemRowProps) {
  const t = problemWords();
  const { ageDays, text, owner, raisedOn, month, replies } = problem;
  const isOurs = owner === 'CITY';
  const where = whereOf(problem);
  return (
    <li class="problem">
      <p class="problem-age">{t.age(ageDays)}</p>
      <div>
        <p>
          <strong>{where}</strong> {text}
        </p>
        <p class="caption">
          {t.raised(t.owner[owner], dayOfYear(raisedOn), monthOfYear(month))}
          {replies.length > 0 && !withReplies && ` · ${t.replies(replies.length)}`}
        </p>
        {withReplies &&
          replies.map((reply) => (
            <p key={reply.at} class="problem-reply">
              {t.reply(momentInTable(reply.at), reply.text)}
            </p>
          ))}
      </div>
      {canAnswer && (
        <button
          type="button"
          class={isOurs ? 'button screen-only' : 'button-link screen-only'}
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : (isOurs ? t.answerOf : t.closeOf)(where)}
          onClick={onToggle}
        >
          {isOpen ? t.fold : isOurs ? t.answer : t.close}
        </button>
      )}
      {isOpen && (
        <div class="problem-form screen-only">
          <ProblemReplyForm {...{ problem, onDone, onMoved }} onCancel={onToggle} />
        </div>
      )}
    </li>
  );
}
