import type { ComponentChildren } from 'preact';
import { fieldId } from '../../parts/act/use-saving.ts';
import { strung } from '../../strings/punctuation.ts';
import { reviewWords } from './review-words.ts';
import type { Pins } from './use-pins.ts';

/** What the cells of one table share. */
export interface Pinning {
  /** Null where nothing can be pinned: cells are text. */
  readonly pins: Pins | null;
  /** The pinned fields of the standing round's predecessor. */
  readonly returned: ReadonlySet<string>;
  /** The one cell that Tab reaches; arrows reach the others. */
  readonly stop: string | null;
}

export interface ReviewCellProps extends Pinning {
  readonly pointer: string;
  /** Field, as the column names it for arrows. */
  readonly field: string;
  /** Station and field, spoken before what the cell shows. */
  readonly of: string;
  /** Spoken after what the cell shows. */
  readonly also?: readonly string[];
  readonly stands?: boolean;
  /** What the round before said, where it said something else. */
  readonly lastRound?: string | null;
  readonly children: ComponentChildren;
}

/** One field of a report under review: pressed (Enter), it opens a remark below its row. */
export function ReviewCell({
  pins,
  returned,
  stop,
  pointer,
  field,
  of,
  also = [],
  stands = false,
  lastRound = null,
  children,
}: ReviewCellProps) {
  const t = reviewWords().table;
  const number = pins?.numberOf(pointer) ?? null;
  const wasReturned = returned.has(pointer);
  const shown = (
    <>
      {number !== null && (
        <span class="review-badge" aria-hidden="true">
          {number}
        </span>
      )}
      {children}
      {wasReturned && (
        <span class="review-delta"> {lastRound === null ? t.returnedSame : t.returnedChanged}</span>
      )}
      {lastRound !== null && <span class="review-delta"> {lastRound}</span>}
    </>
  );
  const look = `review-cell${stands ? ' review-stands' : ''}${number === null ? '' : ' review-pinned'}`;
  if (!pins) return <div class={look}>{shown}</div>;
  const spoken = number === null ? also : [...also, t.pinned(number)];
  return (
    <button
      type="button"
      class={look}
      id={fieldId(pointer)}
      data-cell={field}
      tabIndex={stop === pointer ? 0 : -1}
      aria-expanded={pins.writing?.pointer === pointer}
      onClick={() => (pins.writing?.pointer === pointer ? pins.cancel() : pins.start(pointer))}
    >
      <span class="spoken">{of} </span>
      {shown}
      {spoken.length > 0 && <span class="spoken"> {strung(spoken)}</span>}
    </button>
  );
}
