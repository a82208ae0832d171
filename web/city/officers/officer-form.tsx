import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { OfficerInput, officerId } from '#domain/records/officer.ts';
import { ROLES } from '#domain/roles.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { arrive } from '../../parts/act/arrive.ts';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { words } from '../../parts/words.ts';
import { districtName, programme } from '../city-programme.ts';
import { AddressField, addressSent, type TypedAddress } from './address-field.tsx';
import { officerWords } from './officer-words.ts';
import { CITY, unitOf } from './units.ts';

export interface OfficerFormProps {
  /** Who is moved; left out: somebody new is invited. */
  readonly officer?: OfficerRow;
  readonly officers: readonly OfficerRow[];
  /** The unit that a new one is probably for. */
  readonly unit?: string;
  /** `unit`: where the officer belongs now. */
  readonly onDone: (words: string, unit: string) => void;
  readonly onCancel: () => void;
}

type Typed = TypedAddress &
  Readonly<Record<'id' | 'name' | 'role' | 'districtCode' | 'townshipCode', string>>;

const isPlaced = (role: string): boolean => role === 'DISTRICT_OFFICER' || role === 'TOWNSHIP_OFFICER';

/** Who an officer is, as what, and where; only the places that the role has are asked for. */
export function OfficerForm({ officer, officers, unit = CITY, onDone, onCancel }: OfficerFormProps) {
  const t = officerWords();
  const [typed, setTyped] = useState<Typed>({
    id: officer?.id ?? '',
    name: officer?.name ?? '',
    role: officer?.role ?? (unit === CITY ? '' : 'DISTRICT_OFFICER'),
    districtCode: officer?.districtCode ?? (unit === CITY ? '' : unit),
    townshipCode: officer?.townshipCode ?? '',
    ...{ email: '', takenAway: false },
  });
  const saving = useSaving({ labelOf: labelsOf(t.fields, t.title) });
  const field = fieldsOf(saving, typed, setTyped);
  const change = (patch: Partial<Typed>) => {
    setTyped((now) => ({ ...now, ...patch }));
    saving.touch(Object.keys(patch).map((name) => `/${name}`));
  };
  const isTownship = typed.role === 'TOWNSHIP_OFFICER';
  const send = async () => {
    const { id, name, role } = typed;
    const body = saving.check(OfficerInput, {
      name,
      role: role || undefined,
      districtCode: isPlaced(role) ? typed.districtCode || null : null,
      townshipCode: isTownship ? typed.townshipCode || null : null,
      active: officer?.active ?? true,
      email: addressSent(typed),
    });
    if (!body) return;
    const isTaken = !officer && officers.some((one) => one.id === id);
    if (isTaken || !officerId.safeParse(id).success) {
      const code = isTaken ? 'DUPLICATES' : id === '' ? 'REQUIRED' : 'WRONG_FORMAT';
      saving.refuse([{ pointer: '/id', code }]);
      return;
    }
    const sent = { params: { officerId: id }, body, ifMatch: `"${officer?.version ?? 0}"` };
    await saving.run(async () => {
      await call(CITY_ROUTES.putOfficer, sent);
      onDone(officer ? t.changed(body.name) : t.invited(body.name), unitOf(body));
    });
  };
  return (
    <ActForm
      class="officers-form"
      saving={saving}
      words={{ ...t, send: officer ? t.changeSure : t.inviteSure }}
      head={
        <>
          <h2 ref={arrive} tabIndex={-1}>
            {officer ? t.change : t.invite}
          </h2>
          <p class="quiet">{officer ? t.changeWhat : t.inviteWhat}</p>
        </>
      }
      onSend={send}
      onCancel={onCancel}
    >
      {!officer && <TextField {...field('id')} hint={t.idHint} required width="medium" maxLength={40} />}
      <TextField {...field('name')} required width="medium" />
      <SelectField
        {...field('role')}
        required
        width="medium"
        options={ROLES.map((value) => ({ value, label: words().roles[value] }))}
      />
      {isPlaced(typed.role) && (
        <SelectField
          {...field('districtCode')}
          required
          width="medium"
          options={programme.districts.map(({ code }) => ({ value: code, label: districtName(code) }))}
          onInput={(districtCode) => change({ districtCode, townshipCode: '' })}
        />
      )}
      {isTownship && (
        <SelectField
          {...field('townshipCode')}
          required
          width="medium"
          options={programme.townships
            .filter(({ districtCode }) => districtCode === typed.districtCode)
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <AddressField
        typed={typed}
        masked={officer?.email ?? null}
        error={saving.errorAt('/email')}
        onInput={change}
      />
    </ActForm>
  );
}
