import { type Day, instantOf, milliseconds } from '#domain/calendar.ts';
import { type Lock, passage } from '#domain/lock.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { dayInProse, momentInProse } from '../../strings/dates.ts';
import type { Desk } from '../use-desk.ts';
import { lifeWords } from './words.ts';

/** How a correction from one day to another may enter: freely, by a permit, or not. */
export function passageOf({ desk, present }: Desk, from: Day, to: Day): ReturnType<typeof passage> {
  const lock: Lock = { closedThrough: desk.closedThrough, permits: desk.permits };
  const entries = [from, to].map((day) => passage(lock, day, present()));
  if (entries.includes('CLOSED')) return 'CLOSED';
  return entries.find((entry) => typeof entry === 'object') ?? 'OPEN';
}

export interface LockNoteProps {
  readonly desk: Desk;
  readonly from: Day;
  /** As typed; empty: not yet. */
  readonly to: string;
  /** What the officer tells the city to be given a permit. */
  readonly message: string;
}

/** Whether the days of a correction are open: if closed, which permit covers them and until when, or what to ask the city for. */
export function LockNote({ desk, from, to, message }: LockNoteProps) {
  const t = lifeWords().correct;
  const entry = passageOf(desk, from, to || from);
  if (entry === 'OPEN') return <p class="caption">{t.open}</p>;
  if (entry === 'CLOSED') {
    const closed = passageOf(desk, from, from) === 'CLOSED' ? from : to;
    return (
      <div id="lock-note">
        <Notice
          kind="attention"
          title={t.closed(dayInProse(closed), dayInProse(desk.desk.closedThrough ?? closed))}
        >
          <p>{t.ask}</p>
          <blockquote class="lock-message">{message}</blockquote>
        </Notice>
      </div>
    );
  }
  const permit = desk.desk.permits.find(({ id }) => id === entry.permit);
  return (
    permit && (
      <Notice kind="info">
        <p>
          {t.permitted(
            `${dayInProse(permit.from)}—${dayInProse(permit.to)}`,
            momentInProse(instantOf(milliseconds(permit.expiresAt) - 1)),
          )}
        </p>
      </Notice>
    )
  );
}
