import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { OfficerInput, officerId } from '#domain/records/officer.ts';
import { ROLES, type Role } from '#domain/roles.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { words } from '../../parts/words.ts';
import { districtName, programme } from '../city-programme.ts';
import { AddressField, addressSent } from './address-field.tsx';
import { arrive } from './arrive.ts';
import { officerWords } from './officer-words.ts';
import { CITY } from './units.ts';

export interface OfficerFormProps {
  /** Who is moved; left out: somebody new is invited. */
  readonly officer?: OfficerRow;
  readonly officers: readonly OfficerRow[];
  /** The unit that a new one is probably for. */
  readonly unit?: string;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

const isPlaced = (role: string): boolean => role === 'DISTRICT_OFFICER' || role === 'TOWNSHIP_OFFICER';

/** Who an officer is, as what, and where; only the places that the role has are asked for. */
export function OfficerForm({ officer, officers, unit = CITY, onDone, onCancel }: OfficerFormProps) {
  const t = officerWords();
  const [typed, setTyped] = useState({
    id: officer?.id ?? '',
    name: officer?.name ?? '',
    role: officer?.role ?? (unit === CITY ? '' : 'DISTRICT_OFFICER'),
    districtCode: officer?.districtCode ?? (unit === CITY ? '' : unit),
    townshipCode: officer?.townshipCode ?? '',
    ...{ email: '', takenAway: false },
  });
  const labels: Readonly<Record<string, string>> = t.fields;
  const saving = useSaving({ labelOf: (pointer) => labels[pointer.slice(1)] ?? t.title });
  const change = (patch: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...patch }));
    saving.touch(Object.keys(patch).map((field) => `/${field}`));
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
      onDone(officer ? t.changed(body.name) : t.invited(body.name));
    });
  };
  return (
    <form
      class="officers-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void send();
      }}
    >
      <h2 ref={arrive} tabIndex={-1}>
        {officer ? t.change : t.invite}
      </h2>
      <p class="quiet">{officer ? t.changeWhat : t.inviteWhat}</p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
      >
        <p>{t.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      {!officer && (
        <TextField
          id={fieldId('/id')}
          label={t.fields.id}
          hint={t.idHint}
          required
          width="medium"
          maxLength={40}
          error={saving.errorAt('/id')}
          value={typed.id}
          onInput={(id) => change({ id })}
        />
      )}
      <TextField
        id={fieldId('/name')}
        label={t.fields.name}
        required
        width="medium"
        error={saving.errorAt('/name')}
        value={typed.name}
        onInput={(name) => change({ name })}
      />
      <SelectField
        id={fieldId('/role')}
        label={t.fields.role}
        required
        width="medium"
        error={saving.errorAt('/role')}
        value={typed.role}
        options={ROLES.map((value) => ({ value, label: words().roles[value] }))}
        onInput={(role) => change({ role: role as Role | '' })}
      />
      {isPlaced(typed.role) && (
        <SelectField
          id={fieldId('/districtCode')}
          label={t.fields.districtCode}
          required
          width="medium"
          error={saving.errorAt('/districtCode')}
          value={typed.districtCode}
          options={programme.districts.map(({ code }) => ({ value: code, label: districtName(code) }))}
          onInput={(districtCode) => change({ districtCode, townshipCode: '' })}
        />
      )}
      {isTownship && (
        <SelectField
          id={fieldId('/townshipCode')}
          label={t.fields.townshipCode}
          required
          width="medium"
          error={saving.errorAt('/townshipCode')}
          value={typed.townshipCode}
          options={programme.townships
            .filter(({ districtCode }) => districtCode === typed.districtCode)
            .map(({ code, name }) => ({ value: code, label: name }))}
          onInput={(townshipCode) => change({ townshipCode })}
        />
      )}
      <AddressField
        typed={typed}
        masked={officer?.email ?? null}
        error={saving.errorAt('/email')}
        onInput={change}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : officer ? t.changeSure : t.inviteSure}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
