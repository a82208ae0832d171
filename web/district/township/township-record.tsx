import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import type { StationView } from '#domain/records/station.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInProse } from '../../strings/dates.ts';
import {
  differing,
  draftedPremises,
  type Premises,
  proposedPremises,
  typedPremises,
} from '../station/premises.ts';
import { PremisesFields } from '../station/premises-fields.tsx';
import { townshipWords } from './township-words.ts';

export interface TownshipRecordProps {
  readonly view: StationView;
  /** Name of the district that saves the record. */
  readonly district: string;
}

/** The premises of a township's own station as it proposes them; the district saves the record. No personal data stands in a draft. */
export function TownshipRecord({ view, district }: TownshipRecordProps) {
  const t = townshipWords().record;
  const { townshipCode } = view;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const [kept, keep] = useKept<Premises>(`township record ${townshipCode}`);
  const saving = useSaving({ labelOf: labelsOf(fieldWords().station, t.title(view.name)) });
  const read = useCallback(
    () =>
      call(DISTRICT_ROUTES.getStationDraft, { params: { townshipCode } }).then(
        ({ data }) => setDraft(data),
        setCause,
      ),
    [townshipCode],
  );
  useEffect(() => {
    void read();
  }, [read]);
  if (cause !== null) return <ProblemNotice cause={cause} />;
  if (!draft) return null;
  const standing = typedPremises(view);
  const proposed = proposedPremises(standing, draft.values);
  const typed = kept ?? proposed;
  const field = fieldsOf(saving, typed, (change) => keep(change(typed)));
  const save = (premises: Premises) => {
    const fields = differing(standing, premises);
    const all = draftedPremises(premises);
    const values = Object.fromEntries(fields.map((field) => [field, all[field] ?? '']));
    const body = { continues: view.version, values };
    const ifMatch = `"${draft.version}"`;
    void saving.run(
      async () => {
        const { data } = await call(DISTRICT_ROUTES.putStationDraft, {
          params: { townshipCode },
          body,
          ifMatch,
        });
        setDraft(data);
        keep(null);
      },
      // What is typed here stays over what another hand has saved.
      { STALE: read },
    );
  };
  const waiting = differing(standing, proposed).length;
  const typing = differing(proposed, typed).length;
  return (
    <ActForm
      class="township-record"
      saving={saving}
      words={{ send: t.save, busy: t.saving, notDone: t.notDone }}
      head={
        <>
          <SectionHead title={t.title(view.name)} />
          <p class="quiet">{t.what(district)}</p>
        </>
      }
      onSend={() => save(typed)}
      more={
        waiting > 0 && (
          <button type="button" class="button" onClick={() => save(standing)}>
            {t.undo}
          </button>
        )
      }
    >
      <PremisesFields typed={typed} field={field} />
      <p class="quiet" role="status">
        {typing > 0
          ? t.unsaved(typing)
          : waiting > 0 && draft.savedAt !== null
            ? t.saved(momentInProse(draft.savedAt), waiting)
            : t.agreed}
      </p>
    </ActForm>
  );
}
