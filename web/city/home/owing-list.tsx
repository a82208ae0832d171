import type { CityDesk } from '#contract/city-desk.ts';
import { heldBy, spansOf } from '#domain/two-sided-clock.ts';
import { inWords } from '../../parts/clock/in-words.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear, momentInTable, monthOfYear } from '../../strings/dates.ts';
import { districtName, programme } from '../city-programme.ts';
import { homeWords } from './home-words.ts';
import './owing-list.css';
import { failures, type Owing, owingOf } from './owing.ts';
import { RemindNow } from './remind-now.tsx';

export interface OwingListProps {
  readonly desk: CityDesk;
  /** The reader may remind. */
  readonly canRemind: boolean;
  readonly onReminded: () => void;
}

/** 谁还没报: the districts that owe the running month's report, worst habit first, and the reminder to all of them. */
export function OwingList({ desk, canRemind, onReminded }: OwingListProps) {
  const t = homeWords().owing;
  const owing = owingOf(desk);
  const worst = Math.max(0, ...owing.map(failures));
  return (
    <section aria-labelledby="owing-title">
      <SectionHead id="owing-title" title={t.title} note={dueNote(programme, desk.dueAt)} />
      {owing.length === 0 ? (
        <p class="quiet">{t.none(desk.districts.length, monthOfYear(desk.month))}</p>
      ) : (
        <ul class="owing">
          {owing.map((one) => (
            <OwingRow
              key={one.districtCode}
              owing={one}
              now={desk.now}
              isWorst={worst > 0 && failures(one) === worst}
            />
          ))}
        </ul>
      )}
      {canRemind && owing.length > 0 && <RemindNow desk={desk} owing={owing} onReminded={onReminded} />}
    </section>
  );
}

interface OwingRowProps {
  readonly owing: Owing;
  readonly now: string;
  readonly isWorst: boolean;
}

function OwingRow({ owing, now, isWorst }: OwingRowProps) {
  const t = homeWords().owing;
  const { standing, slot, reminders, districtCode } = owing;
  const last = slot?.rounds[slot.rounds.length - 1];
  const isReturned = standing === 'RETURNED' && slot && last;
  return (
    <li class="owing-row">
      <strong>{districtName(districtCode)}</strong>
      <div>
        <p>
          {isReturned
            ? t.returned(last.remarks.length)
            : t.standing[standing === 'RETURNED' ? 'EMPTY' : standing]}
        </p>
        {isReturned && last.endedAt && (
          <p class="caption">{t.rounds(momentInTable(last.submittedAt), momentInTable(last.endedAt))}</p>
        )}
        {reminders.lastAt && (
          <p class="caption">{t.reminded(reminders.count, momentInTable(reminders.lastAt))}</p>
        )}
        {reminders.automaticOn && <p class="caption">{t.automatic(dayOfYear(reminders.automaticOn))}</p>}
      </div>
      <p class="owing-habit">
        {isReturned ? (
          t.held(inWords(heldBy(spansOf(slot.rounds, now)).DISTRICT))
        ) : isWorst ? (
          <StatusTag kind="warn">{habitWords(owing)}</StatusTag>
        ) : (
          habitWords(owing)
        )}
      </p>
    </li>
  );
}

function habitWords({ habit: { of, late, missing } }: Owing): string {
  const t = homeWords().owing;
  if (of === 0) return t.fresh;
  if (late > 0 && missing > 0) return t.both(of, late, missing);
  if (missing > 0) return t.missing(of, missing);
  return late > 0 ? t.late(of, late) : t.always(of);
}
