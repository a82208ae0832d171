import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { listed } from '../../strings/punctuation.ts';
import { reviewWords } from './review-words.ts';
import type { Pins } from './use-pins.ts';
import './review-bar.css';

export interface ReviewBarProps {
  readonly state: MonthlyReportView['state'];
  readonly pins: Pins;
  readonly placeOf: (pointer: string) => string;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onAccept: () => void;
  readonly onReturn: () => void;
}

/** What the reviewer can do now: begin, and then accept without a pin or return with one; the other says why not. */
export function ReviewBar({ state, pins, placeOf, busy, onOpen, onAccept, onReturn }: ReviewBarProps) {
  const t = reviewWords().bar;
  const line = useRef<HTMLDivElement>(null);
  const wasOpened = useRef(state === 'OPENED');
  // The button that began the review goes with the press: the focus stays in the bar.
  useLayoutEffect(() => {
    if (state === 'OPENED' && !wasOpened.current) line.current?.focus();
    wasOpened.current = state === 'OPENED';
  }, [state]);
  const isPinned = pins.list.length > 0;
  const known = pins.list.find(({ pointer }) => pointer === pins.writing?.pointer)?.text ?? '';
  const isWriting = pins.writing !== null && pins.writing.text !== known;
  if (state === 'SUBMITTED')
    return (
      <div class="review-bar screen-only">
        <div class="page review-bar-line">
          <p id="bar-why">{t.openWhat}</p>
          <button
            type="button"
            class="button button-primary"
            aria-disabled={busy}
            aria-describedby="bar-why"
            onClick={() => !busy && onOpen()}
          >
            {busy ? t.opening : t.open}
          </button>
        </div>
      </div>
    );
  const canAccept = !busy && !isPinned && !isWriting;
  const canReturn = !busy && isPinned && !isWriting;
  return (
    <div class="review-bar screen-only">
      <div class="page review-bar-line">
        <div ref={line} tabIndex={-1}>
          <p>
            <strong>
              {isPinned
                ? t.pinned(pins.list.length, listed(pins.list.map((pin) => placeOf(pin.pointer))))
                : t.none}
            </strong>
          </p>
          <p class="caption" id="bar-why" role="status">
            {isWriting ? t.writing : isPinned ? `${t.blocked}${t.returnWhat}` : t.noneWhat}
          </p>
        </div>
        <div class="buttons">
          <button
            type="button"
            class={isPinned || isWriting ? 'button' : 'button button-primary'}
            aria-disabled={!canAccept}
            aria-describedby="bar-why"
            onClick={() => canAccept && onAccept()}
          >
            {busy && !isPinned ? t.busy : t.accept}
          </button>
          <button
            type="button"
            class={isPinned && !isWriting ? 'button button-primary' : 'button'}
            aria-disabled={!canReturn}
            aria-describedby="bar-why"
            onClick={() => canReturn && onReturn()}
          >
            {busy && isPinned ? t.busy : isPinned ? t.returnWith(pins.list.length) : t.return}
          </button>
        </div>
      </div>
    </div>
  );
}
