import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { HandoverInput } from '#domain/records/handover.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { arrive } from './arrive.ts';
import { officerWords } from './officer-words.ts';
import { placeName } from './units.ts';

export interface HandoverFormProps {
  readonly officer: OfficerRow;
  readonly officers: readonly OfficerRow[];
  readonly onDone: (receipt: string) => void;
}

/** To whom and why, and asks once before it is done; the own unit's people stand first. */
export function HandoverForm({ officer, officers, onDone }: HandoverFormProps) {
  const words = officerWords();
  const t = words.handover;
  const [typed, setTyped] = useState({ to: '', reason: '' });
  const [asking, setAsking] = useState<HandoverInput | null>(null);
  const labels: Readonly<Record<string, string>> = words.fields;
  const saving = useSaving({ labelOf: (pointer) => labels[pointer.slice(1)] ?? t.form });
  const isNear = (one: OfficerRow) => one.districtCode === officer.districtCode;
  const heirs = officers.filter(
    ({ id, role }) => id !== officer.id && (role === 'AUDITOR') === (officer.role === 'AUDITOR'),
  );
  const heir = officers.find(({ id }) => id === typed.to);
  const stays = heir?.role === officer.role && placeName(heir) === placeName(officer);
  const change = (patch: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...patch }));
    setAsking(null);
    saving.touch(Object.keys(patch).map((field) => `/${field}`));
  };
  const send = async (body: HandoverInput) => {
    const done = await saving.run(async () => {
      const sent = { params: { officerId: officer.id }, body, ifMatch: `"${officer.version}"` };
      onDone((await call(CITY_ROUTES.handOver, sent)).data.receipt);
    });
    if (!done) setAsking(null);
  };
  return (
    <form
      class="officers-form screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(saving.check(HandoverInput, { to: typed.to || undefined, reason: typed.reason }));
      }}
    >
      <SectionHead title={t.form} />
      <p class="quiet">{t.what}</p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={words.notDone(saving.problems.length)}
      >
        <p>{words.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      <SelectField
        id={fieldId('/to')}
        label={t.to}
        hint={t.toHint}
        required
        error={saving.errorAt('/to')}
        value={typed.to}
        options={[...heirs.filter(isNear), ...heirs.filter((one) => !isNear(one))].map((one) => ({
          value: one.id,
          label: t.option(one.name, one.id, placeName(one)),
        }))}
        onInput={(to) => change({ to })}
      />
      <TextField
        id={fieldId('/reason')}
        label={t.reason}
        hint={t.reasonHint}
        required
        error={saving.errorAt('/reason')}
        value={typed.reason}
        onInput={(reason) => change({ reason })}
      />
      {asking && heir ? (
        <Notice kind="attention" title={t.ask(officer.name, heir.name)} announce="status">
          <p>{t.askWhat}</p>
          {heir.active && !stays && <p>{t.moves(heir.name, placeName(heir))}</p>}
          <div class="buttons">
            <button
              type="button"
              class="button button-primary"
              aria-disabled={saving.busy}
              onClick={() => !saving.busy && void send(asking)}
            >
              {saving.busy ? words.busy : t.sure}
            </button>
            <button type="button" class="button" ref={arrive} onClick={() => setAsking(null)}>
              {words.cancel}
            </button>
          </div>
        </Notice>
      ) : (
        <div class="buttons">
          <button type="submit" class="button button-primary">
            {t.next}
          </button>
        </div>
      )}
    </form>
  );
}
