import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { monthInProse } from '../../strings/dates.ts';
import type { RollingSetting } from './calendar-data.ts';
import { periodsWords } from './periods-words.ts';

export interface RollingLineProps {
  readonly rolling: RollingSetting;
  readonly canSet: boolean;
  /** It is another now. */
  readonly onSet: () => void;
}

/** Whether due days move off days off by themselves; the administrator turns it, after being asked once. */
export function RollingLine({ rolling: { on, from, etag }, canSet, onSet }: RollingLineProps) {
  const t = periodsWords().due;
  const [isAsking, setAsking] = useState(false);
  const saving = useSaving({ labelOf: () => t.title });
  const turn = async () => {
    const done = await saving.run(async () => {
      await call(CITY_ROUTES.putRolling, { body: { on: !on }, ifMatch: etag });
    });
    setAsking(false);
    if (done) onSet();
  };
  return (
    <div class="calendar-foot">
      <p class="quiet">
        {on && from !== null ? t.rolling.on(monthInProse(from)) : t.rolling.off}{' '}
        {canSet && !isAsking && (
          <button type="button" class="button-link screen-only" onClick={() => setAsking(true)}>
            {on ? t.rolling.turnOff : t.rolling.turnOn}
          </button>
        )}
      </p>
      <ProblemNotice cause={saving.cause} />
      {isAsking && (
        <AskOnce
          title={on ? t.rolling.askOff : t.rolling.askOn}
          words={{ ...t, sure: t.rolling.sure }}
          busy={saving.busy}
          onSure={turn}
          onCancel={() => setAsking(false)}
        >
          <p>{t.rolling.what}</p>
        </AskOnce>
      )}
    </div>
  );
}
