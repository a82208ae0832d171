import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { namesSocialWork, type Operator, OperatorInput } from '#domain/records/operator.ts';
import { isUscc } from '#domain/uscc.ts';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { ApiProblem } from '../../parts/api/api-problem.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { CheckField, RadioGroup } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { optionsOf, textOrNull } from './typed-text.ts';
import { stationWords } from './words.ts';

export interface OperatorFormProps {
  readonly operators: readonly Operator[];
  readonly onRegistered: (operator: Operator) => void;
  readonly onCancel: () => void;
}

const BLANK = {
  uscc: '',
  name: '',
  registrationAuthority: '',
  registrationLevel: '',
  exceptionReason: '',
  mainlySocialWork: false,
  evidence: '',
};

/** What was typed as the record takes it: the kind follows from the name (R17). */
const inputOf = (typed: typeof BLANK) => {
  const agency = namesSocialWork(typed.name);
  return {
    uscc: typed.uscc,
    name: typed.name,
    registrationAuthority: typed.registrationAuthority,
    registrationLevel: textOrNull(typed.registrationLevel),
    exceptionReason: typed.registrationLevel === 'OTHER' ? textOrNull(typed.exceptionReason) : null,
    category: agency ? 'SOCIAL_WORK_AGENCY' : 'SOCIAL_ORG',
    mainlySocialWork: agency || typed.mainlySocialWork,
    evidence: agency ? null : textOrNull(typed.evidence),
  };
};

/** Registers an organisation that runs stations; its credit code is checked as it is typed. */
export function OperatorForm({ operators, onRegistered, onCancel }: OperatorFormProps) {
  const t = stationWords();
  const { operator: labels, choices } = fieldWords();
  const [typed, setTyped] = useState(BLANK);
  const saving = useSaving({ labelOf: labelsOf(labels), within: 'operator' });
  const field = fieldsOf(saving, typed, setTyped);
  const register = async () => {
    const known = operators.find((operator) => operator.uscc === typed.uscc);
    if (known) {
      onRegistered(known);
      return;
    }
    const body = saving.check(OperatorInput, inputOf(typed));
    if (!body) return;
    await saving.run(async () => {
      const { data } = await call(DISTRICT_ROUTES.putOperator, {
        params: { uscc: body.uscc },
        body,
        ifMatch: '"0"',
      });
      onRegistered(data);
    });
  };
  const agency = namesSocialWork(typed.name);
  const usccHint =
    typed.uscc.length < 18
      ? typed.uscc === ''
        ? t.operator.usccHint
        : t.operator.usccLength(typed.uscc.length)
      : isUscc(typed.uscc)
        ? t.operator.usccRight
        : t.operator.usccHint;
  return (
    <fieldset
      class="station-inset"
      onKeyDown={(event) => {
        // It stands inside the section's form, which Enter would save.
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        void register();
      }}
    >
      <legend class="field-label">{t.operator.title}</legend>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
      />
      <ProblemNotice
        cause={saving.cause instanceof ApiProblem && saving.cause.status === 412 ? null : saving.cause}
      />
      {saving.cause instanceof ApiProblem && saving.cause.status === 412 && <p>{t.operator.exists}</p>}
      <TextField
        {...field('uscc')}
        required
        width="medium"
        hint={usccHint}
        onInput={(uscc) => field('uscc').onInput(uscc.replace(/\s/g, '').toUpperCase())}
      />
      <TextField
        {...field('name')}
        required
        hint={
          typed.name !== '' &&
          t.operator.categoryAuto(choices.operatorCategory[agency ? 'SOCIAL_WORK_AGENCY' : 'SOCIAL_ORG'])
        }
      />
      {typed.name !== '' && !agency && (
        <>
          <CheckField
            {...saving.field('/mainlySocialWork')}
            checked={typed.mainlySocialWork}
            onInput={(on) => setTyped({ ...typed, mainlySocialWork: on })}
          />
          <TextField {...field('evidence')} required />
        </>
      )}
      <TextField {...field('registrationAuthority')} required hint={t.operator.authorityHint} />
      <RadioGroup {...field('registrationLevel')} required options={optionsOf(choices.registrationLevel)} />
      {typed.registrationLevel === 'OTHER' && <TextField {...field('exceptionReason')} required />}
      <div class="buttons">
        <button type="button" class="button" aria-disabled={saving.busy} onClick={() => void register()}>
          {saving.busy ? t.busy : t.operator.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </fieldset>
  );
}
