import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { arrive } from '../../parts/act/arrive.ts';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { historyWords } from '../../parts/history/history-words.ts';
import { RecordHistory } from '../../parts/history/record-history.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { addressOf } from '../place.ts';
import { LoginForm } from './login-form.tsx';
import { OfficerForm } from './officer-form.tsx';
import { officerWords } from './officer-words.ts';
import { files, unitName, unitOf } from './units.ts';

export interface OfficerActsProps {
  readonly officer: OfficerRow;
  readonly officers: readonly OfficerRow[];
  readonly onDone: (words: string) => void;
}

/** What the administrator can do about one officer, one step at a time: move, link a sign-in, let go or bring back, hand over. */
export function OfficerActs({ officer, officers, onDone }: OfficerActsProps) {
  const t = officerWords();
  const [wasAway, setWasAway] = useState(false);
  const [step, setStep] = useState<'choose' | 'change' | 'login' | 'letGo'>('choose');
  const saving = useSaving({ labelOf: () => t.title });
  const { id, name, role, districtCode, townshipCode, active, version } = officer;
  const back = () => {
    setStep('choose');
    setWasAway(true);
    saving.clear();
  };
  const set = (isActive: boolean) =>
    saving.run(async () => {
      await call(CITY_ROUTES.putOfficer, {
        params: { officerId: id },
        body: { name, role, districtCode, townshipCode, active: isActive },
        ifMatch: `"${version}"`,
      });
      onDone(isActive ? t.broughtBack(name) : t.letGone(name));
    });
  if (step === 'change')
    return <OfficerForm officer={officer} officers={officers} onDone={onDone} onCancel={back} />;
  if (step === 'login') return <LoginForm officer={officer} onDone={onDone} onCancel={back} />;
  const unit = unitOf(officer);
  const isLast = files(officer) && officers.filter((one) => files(one) && unitOf(one) === unit).length === 1;
  return (
    <>
      <ProblemNotice cause={saving.cause} />
      {saving.problems.map(({ message }) => (
        <Notice key={message} kind="error" title={message} announce="alert" />
      ))}
      {step === 'letGo' ? (
        <AskOnce
          title={t.letGoAsk(name)}
          words={{ ...t, sure: t.letGoSure }}
          busy={saving.busy}
          onSure={() => set(false)}
          onCancel={back}
          instead={
            <a class="button" href={addressOf.handover(id)}>
              {t.toHandover}
            </a>
          }
        >
          <p>{t.letGoWhat}</p>
          {isLast && <p>{t.letGoLast(unitName(unit))}</p>}
        </AskOnce>
      ) : (
        <div class="buttons officers-acts">
          <button
            type="button"
            class="button"
            ref={wasAway ? arrive : null}
            onClick={() => setStep('change')}
          >
            {t.change}
          </button>
          <button type="button" class="button" onClick={() => setStep('login')}>
            {t.login}
          </button>
          <a class="button" href={addressOf.handover(id)}>
            {active ? t.toHandover : t.lookHandover}
          </a>
          {active ? (
            <button type="button" class="button" onClick={() => setStep('letGo')}>
              {t.letGo}
            </button>
          ) : (
            <button type="button" class="button" aria-disabled={saving.busy} onClick={() => void set(true)}>
              {saving.busy ? t.busy : t.bringBack}
            </button>
          )}
        </div>
      )}
      <RecordHistory
        key={version}
        fields={historyWords().officerFields}
        ask={async (after) => {
          const query = { limit: 20, after };
          return (await call(CITY_ROUTES.officerHistory, { params: { officerId: id }, query })).data;
        }}
      />
    </>
  );
}
