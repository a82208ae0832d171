import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { townshipName } from '#domain/programme.ts';
import { AnnualPlanInput } from '#domain/records/annual-plan.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { latestDays } from '../../parts/plan-table/plan-row.ts';
import { PlanTable, planFoot } from '../../parts/plan-table/plan-table.tsx';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { listed } from '../../strings/punctuation.ts';
import type { Desk } from '../use-desk.ts';
import { AddTownship } from './add-township.tsx';
import { EntryForm } from './entry-form.tsx';
import {
  type KeptPlan,
  newEntry,
  planInput,
  rowOfTyped,
  type TypedEntry,
  type TypedPlan,
  touchedBy,
  typedPlan,
} from './typed-plan.ts';
import { type PlanRecord, readPlan } from './use-plan.ts';

export interface PlanEditorProps {
  readonly record: PlanRecord;
  readonly kept: KeptPlan;
  readonly desk: Desk;
  readonly remarksOf: (townshipCode: string) => ComponentChildren;
  readonly onKeep: (kept: KeptPlan | null) => void;
  readonly onRecord: (record: PlanRecord) => void;
  readonly onSaved: (record: PlanRecord) => void;
}

/** Who answers for the plan. */
const CONTACT = ['contactName', 'contactPhone'] as const;

/** The list in edit: rows are put in, changed and taken out here, and saved as a whole. */
export function PlanEditor(props: PlanEditorProps) {
  const { record, kept, desk, remarksOf, onKeep, onRecord, onSaved } = props;
  const t = planWords();
  const labels = fieldWords();
  const { plan } = record;
  const { typed, base } = kept;
  const [opened, setOpened] = useState<string | null>(null);
  const nameOf = (code: string) => townshipName(desk.programme, code);
  const saving = useSaving({
    labelOf: (pointer) => labelOf(pointer, labels, nameOf),
    pointerOf: (pointer) => byTownship(pointer, typed.entries),
  });
  const change = (patch: Partial<TypedPlan>) => onKeep({ base, typed: { ...typed, ...patch } });
  const field = fieldsOf(saving, typed, (typing) => change(typing(typed)));
  const setEntry = (before: TypedEntry, patch: Partial<TypedEntry>) => {
    change({ entries: typed.entries.map((e) => (e === before ? { ...e, ...patch } : e)) });
    saving.touch(touchedBy(before.townshipCode, patch));
  };
  const clashes = changedBetween(base, typedPlan(plan));
  const save = async () => {
    const nobody = CONTACT.filter((name) => !plan[name] && typed[name].trim() === '');
    if (nobody.length > 0) {
      saving.refuse(nobody.map((name) => ({ pointer: `/${name}`, code: 'REQUIRED' })));
      return;
    }
    const body = saving.check(AnnualPlanInput, planInput(plan.year, typed));
    if (!body) return;
    const params = { districtCode: plan.districtCode, year: String(plan.year) };
    const readAgain = async () => onRecord(await readPlan(plan.districtCode, plan.year));
    await saving.run(
      async () => {
        const { data, etag } = await call(DISTRICT_ROUTES.putPlan, { params, body, ifMatch: record.etag });
        onSaved({ plan: data, etag: etag ?? `"${data.version}"` });
      },
      { STALE: readAgain, PLAN_STATE: readAgain },
    );
  };
  const rows = typed.entries.map(rowOfTyped);
  const latest = latestDays(desk.programme, plan.year);
  return (
    <ActForm
      class="plan-editor"
      saving={saving}
      words={{ ...t, send: t.save }}
      reveal={(id) => setOpened(typed.entries.find((e) => id.includes(e.townshipCode))?.townshipCode ?? null)}
      onSend={save}
      onCancel={() => onKeep(null)}
      more={<span class="quiet">{t.unsaved}</span>}
    >
      {clashes.length > 0 && (
        <Notice kind="attention" title={t.clash} announce="status">
          <p>{t.clashWhat(listed(clashes.map(nameOf)))}</p>
        </Notice>
      )}
      <div class="plan-contact">
        {CONTACT.map((name) => (
          <TextField
            key={name}
            {...field(name)}
            required={!plan[name]}
            hint={plan[name] ? t.contactHint(plan[name]) : t.contactNew}
          />
        ))}
      </div>
      {rows.length > 0 && (
        <>
          <PlanTable
            caption={t.title(plan.year)}
            rows={rows}
            latest={latest}
            nameOf={nameOf}
            actionsOf={(code) => (
              <>
                <button
                  type="button"
                  class="button-link"
                  aria-expanded={opened === code}
                  aria-label={t.changeOf(nameOf(code))}
                  onClick={() => setOpened(opened === code ? null : code)}
                >
                  {opened === code ? t.fold : t.change}
                </button>
                <button
                  type="button"
                  class="button-link"
                  aria-label={t.removeOf(nameOf(code))}
                  onClick={() =>
                    change({ entries: typed.entries.filter((entry) => entry.townshipCode !== code) })
                  }
                >
                  {t.remove}
                </button>
              </>
            )}
            belowOf={(code) => {
              const entry = typed.entries.find((e) => e.townshipCode === code);
              const wrong = saving.errorAt(`/entries/${code}/townshipCode`);
              if (opened === code && entry)
                return (
                  <>
                    {remarksOf(code)}
                    {wrong && <p class="field-error">{wrong}</p>}
                    <EntryForm
                      entry={entry}
                      saving={saving}
                      onInput={(patch) => setEntry(entry, patch)}
                      onFold={() => setOpened(null)}
                    />
                  </>
                );
              return wrong ? <p class="field-error">{wrong}</p> : null;
            }}
          />
          <p class="caption plan-foot">{planFoot(rows, latest)}</p>
        </>
      )}
      <AddTownship
        desk={desk}
        year={plan.year}
        taken={typed.entries.map((entry) => entry.townshipCode)}
        onAdd={(code) => {
          change({ entries: [...typed.entries, newEntry(code, plan.year)] });
          setOpened(code);
        }}
      />
    </ActForm>
  );
}

/** Rows by township code instead of index, which is how decisions point and how fields are called here. */
const byTownship = (pointer: string, entries: readonly TypedEntry[]): string =>
  pointer.replace(/^\/entries\/(\d{1,2})(?=\/|$)/, (_, i: string) => {
    return `/entries/${entries[Number(i)]?.townshipCode ?? i}`;
  });

function labelOf(
  pointer: string,
  { plan, planEntry }: ReturnType<typeof fieldWords>,
  nameOf: (code: string) => string,
): string {
  const [, field = '', code, inner = ''] = pointer.split('/');
  const names: Readonly<Record<string, string>> = { ...plan };
  const inners: Readonly<Record<string, string>> = planEntry;
  if (field !== 'entries' || code === undefined) return names[field] ?? '';
  return [nameOf(code), inners[inner]].filter(Boolean).join(' · ');
}

/** Townships whose entry is another in two states of a plan. */
function changedBetween(before: TypedPlan, now: TypedPlan): readonly string[] {
  const byCode = (plan: TypedPlan) => new Map(plan.entries.map((e) => [e.townshipCode, JSON.stringify(e)]));
  const [old, current] = [byCode(before), byCode(now)];
  return [...new Set([...old.keys(), ...current.keys()])].filter(
    (code) => old.get(code) !== current.get(code),
  );
}
