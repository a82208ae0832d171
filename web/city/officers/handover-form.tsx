import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { HandoverInput } from '#domain/records/handover.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
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
  const saving = useSaving({ labelOf: labelsOf(words.fields, t.form) });
  const field = fieldsOf(saving, typed, (change) => {
    setTyped(change);
    setAsking(null);
  });
  const isNear = (one: OfficerRow) => one.districtCode === officer.districtCode;
  const heirs = officers.filter(
    ({ id, role }) => id !== officer.id && (role === 'AUDITOR') === (officer.role === 'AUDITOR'),
  );
  const heir = officers.find(({ id }) => id === typed.to);
  const stays = heir?.role === officer.role && placeName(heir) === placeName(officer);
  const send = async (body: HandoverInput) => {
    const done = await saving.run(async () => {
      const sent = { params: { officerId: officer.id }, body, ifMatch: `"${officer.version}"` };
      onDone((await call(CITY_ROUTES.handOver, sent)).data.receipt);
    });
    if (!done) setAsking(null);
  };
  return (
    <ActForm
      class="officers-form screen-only"
      saving={saving}
      words={{ ...words, send: t.next }}
      head={
        <>
          <SectionHead title={t.form} />
          <p class="quiet">{t.what}</p>
        </>
      }
      onSend={() =>
        setAsking(saving.check(HandoverInput, { to: typed.to || undefined, reason: typed.reason }))
      }
      asking={
        asking &&
        heir && (
          <AskOnce
            title={t.ask(officer.name, heir.name)}
            words={{ ...words, sure: t.sure }}
            busy={saving.busy}
            onSure={() => send(asking)}
            onCancel={() => setAsking(null)}
          >
            <p>{t.askWhat}</p>
            {heir.active && !stays && <p>{t.moves(heir.name, placeName(heir))}</p>}
          </AskOnce>
        )
      }
    >
      <SelectField
        {...field('to')}
        hint={t.toHint}
        required
        options={[...heirs.filter(isNear), ...heirs.filter((one) => !isNear(one))].map((one) => ({
          value: one.id,
          label: t.option(one.name, one.id, placeName(one)),
        }))}
      />
      <TextField {...field('reason')} hint={t.reasonHint} required />
    </ActForm>
  );
}
