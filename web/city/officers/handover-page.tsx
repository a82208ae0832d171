import { useCallback, useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { call } from '../../parts/api/call.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { useAsked } from '../city-data.ts';
import { addressOf } from '../place.ts';
import { HandoverForm } from './handover-form.tsx';
import { HandoverSheet } from './handover-sheet.tsx';
import { officerWords } from './officer-words.ts';
import { useOfficers } from './use-officers.ts';
import './officers.css';

/** 交接: what an officer would hand over now and to whom; once done, the sheet of it to print and sign. */
export function HandoverPage({ officerId }: { readonly officerId: string }) {
  const t = officerWords();
  const officers = useOfficers();
  const sheet = useAsked(
    useCallback(
      () => call(CITY_ROUTES.getHandover, { params: { officerId } }).then(({ data }) => data),
      [officerId],
    ),
  );
  const [said, setSaid] = useState<string | null>(null);
  const cause = officers.cause ?? sheet.cause;
  if (cause !== null)
    return (
      <ProblemNotice cause={cause}>
        <a class="button" href={addressOf.officers}>
          {t.handover.back}
        </a>
      </ProblemNotice>
    );
  const officer = officers.answer?.find(({ id }) => id === officerId);
  if (!officers.answer || !officer || !sheet.answer) return <p class="quiet">{t.handover.reading}</p>;
  const { open, acts, done } = sheet.answer;
  // Who came back, or was never handed over, is asked for a successor; who is gone shows the sheet.
  const shown = officer.active || !done ? { open, acts, done: null } : { ...done, done };
  return (
    <>
      <p class="officers-back screen-only">
        <a href={addressOf.officers}>{t.handover.back}</a>
      </p>
      <div class="screen-only">{said !== null && <Notice kind="done" title={said} announce="status" />}</div>
      <HandoverSheet officer={officer} officers={officers.answer} {...shown}>
        {shown.done === null && (
          <HandoverForm
            officer={officer}
            officers={officers.answer}
            onDone={(receipt) => {
              setSaid(t.handover.done(receipt));
              officers.read();
              sheet.read();
              document.getElementById('main')?.focus({ preventScroll: true });
            }}
          />
        )}
      </HandoverSheet>
    </>
  );
}
