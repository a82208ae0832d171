import { useEffect, useRef, useState } from 'preact/hooks';
import type { CityDesk } from '#contract/city-desk.ts';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { isRemindedOn } from '#domain/reminding.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { type Reminded, RemindedNote } from '../reminded-note.tsx';
import { homeWords } from './home-words.ts';
import type { Owing } from './owing.ts';

export interface RemindNowProps {
  readonly desk: CityDesk;
  readonly owing: readonly Owing[];
  readonly onReminded: () => void;
}

/** 一键催办: reminds all who owe and were not reminded by hand today, and says whom it reached and whom not. */
export function RemindNow({ desk, owing, onReminded }: RemindNowProps) {
  const t = homeWords().owing;
  const saving = useSaving({ labelOf: () => t.title });
  const [answer, setAnswer] = useState<Reminded | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button goes once all are reminded: reading goes on at what it did.
    if (answer) outcome.current?.focus();
  }, [answer]);
  const districts = owing
    .filter((one) => !isRemindedOn(one.reminders, desk.now))
    .map((one) => one.districtCode);
  const remind = () =>
    saving.run(async () => {
      const params = { month: desk.month };
      setAnswer((await call(CITY_ROUTES.remindNow, { params, body: { districts } })).data);
      onReminded();
    });
  return (
    <div class="remind screen-only">
      <ProblemNotice cause={saving.cause} />
      <div ref={outcome} tabIndex={-1}>
        {answer && <RemindedNote answer={answer} words={t} />}
      </div>
      <div class="buttons">
        {districts.length > 0 && (
          <button type="button" class="button" aria-disabled={saving.busy} onClick={() => void remind()}>
            {saving.busy ? t.busy : t.remind(districts.length)}
          </button>
        )}
        <span class="remind-note">{districts.length > 0 ? t.remindNote : t.allReminded}</span>
      </div>
    </div>
  );
}
