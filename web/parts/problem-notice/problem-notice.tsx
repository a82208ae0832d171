import type { ComponentChildren } from 'preact';
import { Notice } from '../notice/notice.tsx';
import { problemSentence } from './problem-words.ts';
import { refusalWords } from './refusal-words.ts';

export interface ProblemNoticeProps {
  /** What a call threw; nothing is drawn for null. */
  readonly cause: unknown;
  /** Where it may succeed the next time: a button asks once more. */
  readonly onAgain?: () => unknown;
  /** What else can be done about it: a button, the difference. */
  readonly children?: ComponentChildren;
}

/** A call that did not succeed, in place and announced: what happened, what was kept, what to do. */
export function ProblemNotice({ cause, onAgain, children }: ProblemNoticeProps) {
  if (cause === null || cause === undefined) return null;
  const { happened, todo } = problemSentence(cause);
  return (
    <Notice kind="error" title={happened} announce="alert">
      <p>{todo}</p>
      {onAgain && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => void onAgain()}>
            {refusalWords().again}
          </button>
        </div>
      )}
      {children}
    </Notice>
  );
}
