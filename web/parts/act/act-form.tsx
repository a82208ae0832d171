import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import type { Saving } from './use-saving.ts';

/** What a form says around its fields. */
export interface ActWords {
  /** On the button: 「登记更正」. */
  readonly send: string;
  /** In its place while the act is on its way. */
  readonly busy: string;
  readonly cancel?: string;
  /** Above what is to be put right, counted: 「没有登记：有2处要改」. */
  readonly notDone: (count: number) => string;
  /** What was kept meanwhile. */
  readonly kept?: string;
}

export interface ActFormProps {
  readonly saving: Saving;
  readonly words: ActWords;
  readonly class?: string;
  /** The title, and what the act means; what went wrong comes under it. */
  readonly head?: ComponentChildren;
  /** Id of the title in `head`, where the form is a place of its own for screen readers. */
  readonly labelledBy?: string;
  /** Opened by a press: the first control takes the focus. */
  readonly takesFocus?: boolean;
  /** Id of what says why the act is not open as things stand; its button does nothing then. */
  readonly barredBy?: string | undefined;
  /** Unfolds what hides a field before the error summary leads there. */
  readonly reveal?: (fieldId: string) => void;
  /** Under a refusal: what can be done about it, what was read again. */
  readonly remedy?: ComponentChildren;
  /** Judges what was typed and sends it. Not called while an act is on its way. */
  readonly onSend: () => unknown;
  /** Without it there is no button to cancel. */
  readonly onCancel?: () => void;
  /** In place of the buttons: the question before the act is done. */
  readonly asking?: ComponentChildren;
  /** After the buttons: other ways out, the entry read back. */
  readonly more?: ComponentChildren;
  /** The fields. */
  readonly children: ComponentChildren;
}

/** The frame of every form that does one act: what it is, what is wrong, the fields, and the buttons. */
export function ActForm(props: ActFormProps) {
  const { saving, words: t, takesFocus = false, barredBy, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [takesFocus]);
  const isBarred = barredBy !== undefined;
  return (
    <form
      ref={form}
      class={props.class}
      noValidate
      aria-labelledby={props.labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy && !isBarred) props.onSend();
      }}
    >
      {props.head}
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
        reveal={props.reveal}
      >
        {t.kept && <p>{t.kept}</p>}
      </ErrorSummary>
      <ProblemNotice cause={saving.cause}>{props.remedy}</ProblemNotice>
      {props.children}
      {props.asking || (
        <div class="buttons">
          <button
            type="submit"
            class="button button-primary"
            aria-disabled={saving.busy || isBarred}
            aria-describedby={barredBy}
          >
            {saving.busy ? t.busy : t.send}
          </button>
          {onCancel && (
            <button type="button" class="button" onClick={onCancel}>
              {t.cancel}
            </button>
          )}
          {props.more}
        </div>
      )}
    </form>
  );
}
