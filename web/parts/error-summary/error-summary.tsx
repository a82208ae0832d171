import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import './error-summary.css';

/** One thing to put right, in page order. */
export interface FieldProblem {
  /** Id of the control that the line leads to. */
  readonly fieldId: string;
  /** Field and what is wrong: 「西店镇 · 服务人数：多于服务人次」. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** What did not happen: 「没有报送：有6处要改」. */
  readonly title?: string;
  /** What was kept: 「填的内容都已保存（09:16），没有丢。」 */
  readonly children?: ComponentChildren;
  /** Changes with every attempt: each one brings the focus back here. */
  readonly attempt: number;
  /** Unfolds what hides a field before the focus goes there. */
  readonly reveal?: ((fieldId: string) => void) | undefined;
}

/** Focuses a control and selects what is in it, so that typing replaces it. Nothing happens for an unknown id. */
export function goToField(fieldId: string): void {
  const control = document.getElementById(fieldId);
  control?.focus();
  if (control instanceof HTMLInputElement && ['text', 'search', 'tel', 'number'].includes(control.type))
    control.select();
  if (control instanceof HTMLTextAreaElement) control.select();
  control?.scrollIntoView({ block: 'center' });
}

/** What stands in the way of an act, on top of the form; takes the focus, and each line leads into its field. Draws nothing without problems. */
export function ErrorSummary({ problems, title, children, attempt, reveal }: ErrorSummaryProps) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.focus();
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [attempt]);
  if (problems.length === 0) return null;
  const follow = (fieldId: string) => (event: Event) => {
    event.preventDefault();
    reveal?.(fieldId);
    // What `reveal` unfolds is drawn in the next frame.
    if (reveal) requestAnimationFrame(() => requestAnimationFrame(() => goToField(fieldId)));
    else goToField(fieldId);
  };
  return (
    <div
      class="error-summary ring"
      ref={frame}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <h2 class="error-summary-title" id="error-summary-title">
        {title ?? words().errors(problems.length)}
      </h2>
      {children && <div>{children}</div>}
      <ol class={problems.length > 4 ? 'error-summary-list error-summary-columns' : 'error-summary-list'}>
        {problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.message}`}>
            <a href={`#${problem.fieldId}`} onClick={follow(problem.fieldId)}>
              {problem.message}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
