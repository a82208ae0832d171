import { useCallback, useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { RadioGroup } from '../../parts/field/choice-field.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { listed } from '../../strings/punctuation.ts';
import { useAsked } from '../city-data.ts';
import { districtName, programme } from '../city-programme.ts';
import { officerWords } from '../officers/officer-words.ts';
import { files } from '../officers/units.ts';
import { useOfficers } from '../officers/use-officers.ts';

/** Whether a report takes two officers (填报人, 审核人), and which districts could not file then. */
export function TwoPersons() {
  const words = officerWords();
  const t = words.settings;
  const { answer: officers } = useOfficers();
  const { answer, cause, read } = useAsked(useCallback(() => call(CITY_ROUTES.getTwoPersons), []));
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [said, setSaid] = useState(false);
  const saving = useSaving({ labelOf: () => t.twoPersons });
  const on = chosen ?? answer?.data.on ?? false;
  const alone = officers === null ? [] : withOneOfficer(officers);
  const save = () =>
    saving.run(async () => {
      await call(CITY_ROUTES.putTwoPersons, { body: { on }, ifMatch: answer?.etag ?? '"0"' });
      setSaid(true);
      setChosen(null);
      read();
    });
  return (
    <section aria-labelledby="two-persons">
      <SectionHead id="two-persons" title={t.twoPersons} />
      <ProblemNotice
        cause={cause ?? saving.cause}
        onAgain={() => {
          saving.clear();
          setChosen(null);
          read();
        }}
      />
      {answer && (
        <form
          class="settings-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!saving.busy && chosen !== null) void save();
          }}
        >
          <RadioGroup
            id="two-persons-on"
            label={t.twoPersonsQuestion}
            hint={t.twoPersonsWhat}
            value={on ? 'on' : 'off'}
            options={[
              { value: 'off', label: t.off },
              { value: 'on', label: t.on },
            ]}
            onInput={(value) => {
              setSaid(false);
              setChosen(value === 'on');
            }}
          />
          {on && alone.length > 0 && (
            <Notice kind="attention" announce="status">
              <p>{t.alone(listed(alone.map(districtName)))}</p>
            </Notice>
          )}
          {said && <Notice kind="done" title={t.saved} announce="status" />}
          {chosen !== null && chosen !== answer.data.on && (
            <div class="buttons">
              <button type="submit" class="button" aria-disabled={saving.busy}>
                {saving.busy ? words.busy : t.save}
              </button>
              <button type="button" class="button" onClick={() => setChosen(null)}>
                {words.cancel}
              </button>
            </div>
          )}
        </form>
      )}
    </section>
  );
}

/** Districts in which fewer than two officers can file: an invited one without a login cannot yet. */
const withOneOfficer = (officers: readonly OfficerRow[]): readonly string[] =>
  programme.districts
    .map(({ code }) => code)
    .filter((code) => officers.filter((one) => canFile(one) && one.districtCode === code).length < 2);

const canFile = (officer: OfficerRow): boolean => files(officer) && officer.hasLogin;
