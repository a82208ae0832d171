import { useState } from 'preact/hooks';
import type { MonthReminders } from '#contract/reporting-calendar.ts';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { isRemindedOn } from '#domain/reminding.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInTable, monthOfYear } from '../../strings/dates.ts';
import { listed } from '../../strings/punctuation.ts';
import { districtName } from '../city-programme.ts';
import { type Reminded, RemindedNote } from '../reminded-note.tsx';
import { calendarWords } from './calendar-words.ts';
import { GateReminders } from './gate-reminders.tsx';
import { ReminderLetters } from './reminder-letters.tsx';
import { ReminderSchedule } from './reminder-schedule.tsx';

type Standing = MonthReminders['districts'][number];

export interface RemindersSectionProps {
  readonly reminders: MonthReminders;
  readonly canRemind: boolean;
  readonly onReminded: () => void;
}

/** 提醒没报的: who owes, with the very words that go to them; by hand to those ticked, once a day, and by the clock. */
export function RemindersSection({ reminders, canRemind, onReminded }: RemindersSectionProps) {
  const t = calendarWords().remind;
  const { month, now, districts } = reminders;
  const owing = districts.filter(({ owes }) => owes);
  const free = owing.filter((one) => one.files && !isRemindedOn(one, now));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [answer, setAnswer] = useState<Reminded | null>(null);
  const saving = useSaving({ labelOf: () => t.title });
  const ticked = free.filter(({ districtCode }) => !unticked.has(districtCode));
  const silent = districts
    .filter(({ files }) => !files)
    .map(({ districtCode }) => districtName(districtCode));
  const toggle = (code: string) =>
    setUnticked(
      (last) => new Set(last.has(code) ? [...last].filter((one) => one !== code) : [...last, code]),
    );
  const remind = () =>
    saving.run(async () => {
      const body = { districts: ticked.map(({ districtCode }) => districtCode) };
      setAnswer((await call(CITY_ROUTES.remindNow, { params: { month }, body })).data);
      onReminded();
    });
  return (
    <section aria-labelledby="remind-title">
      <SectionHead id="remind-title" title={t.title} note={t.note} />
      {silent.length > 0 && (
        <Notice kind="attention" title={t.nobodyTitle(listed(silent))}>
          <p>{t.nobodyWhat}</p>
        </Notice>
      )}
      <div class="calendar-reminding">
        <div>
          {owing.length === 0 ? (
            <p class="quiet">{t.allIn(monthOfYear(month))}</p>
          ) : (
            <fieldset>
              <legend class="spoken">{t.list(monthOfYear(month))}</legend>
              <ul class="calendar-list">
                {owing.map((one) => (
                  <li key={one.districtCode} class="calendar-line calendar-owing">
                    <Owing
                      owing={one}
                      now={now}
                      isTicked={canRemind ? ticked.includes(one) : null}
                      onToggle={() => toggle(one.districtCode)}
                    />
                  </li>
                ))}
              </ul>
            </fieldset>
          )}
          <ProblemNotice cause={saving.cause} />
          {answer && <RemindedNote answer={answer} words={t} />}
          {owing.length > 0 && !canRemind && <p class="quiet calendar-foot">{t.readOnly}</p>}
          {owing.length > 0 && canRemind && (
            <div class="buttons calendar-foot">
              <button
                type="button"
                class="button button-primary"
                aria-disabled={saving.busy || ticked.length === 0}
                aria-describedby="remind-why"
                onClick={() => !saving.busy && ticked.length > 0 && void remind()}
              >
                {saving.busy ? t.busy : t.send(ticked.length)}
              </button>
              <span id="remind-why" class="quiet">
                {ticked.length === 0 ? t.none : t.logged}
              </span>
            </div>
          )}
        </div>
        <div>
          <ReminderLetters reminders={reminders} to={ticked} />
          <ReminderSchedule reminders={reminders} />
        </div>
      </div>
      <GateReminders now={now} />
    </section>
  );
}

interface OwingProps {
  readonly owing: Standing;
  readonly now: string;
  /** Null: the reader reminds nobody. */
  readonly isTicked: boolean | null;
  readonly onToggle: () => void;
}

function Owing({ owing, now, isTicked, onToggle }: OwingProps) {
  const t = calendarWords().remind;
  const { districtCode, returned, hasDraft, files, count, lastAt } = owing;
  const standing = t.standing[returned ? 'RETURNED' : hasDraft ? 'BEGUN' : 'EMPTY'];
  const barred = !files ? t.nobody : isRemindedOn(owing, now) ? t.today : null;
  return (
    <>
      {isTicked === null ? (
        <span>{districtName(districtCode)}</span>
      ) : (
        <label class="field-option">
          <input
            type="checkbox"
            checked={isTicked}
            disabled={barred !== null}
            aria-describedby={`owing-${districtCode}`}
            onChange={onToggle}
          />
          <span>{districtName(districtCode)}</span>
        </label>
      )}
      <span id={`owing-${districtCode}`} class="quiet">
        {barred ?? standing}
        {count > 0 && <small class="calendar-note">{t.count(count, momentInTable(lastAt))}</small>}
      </span>
    </>
  );
}
