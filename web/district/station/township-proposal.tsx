import { useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import type { StationView } from '#domain/records/station.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { momentInProse } from '../../strings/dates.ts';
import { differing, type Premises, proposedPremises, typedPremises } from './premises.ts';
import { premisesWord } from './premises-fields.tsx';
import { lifeWords, stationWords } from './words.ts';

export interface TownshipProposalProps {
  readonly view: StationView;
  /** The district takes it over: into the form, to be looked at and saved. */
  readonly onTake: (proposed: Premises) => void;
}

/** 乡镇草稿: what the township proposes for its premises, field by field beside what stands; nothing where they agree. */
export function TownshipProposal({ view, onTake }: TownshipProposalProps) {
  const t = lifeWords().proposal;
  const labels: Readonly<Record<string, string>> = fieldWords().station;
  const { townshipCode } = view;
  const [draft, setDraft] = useState<Draft | null>(null);
  const saving = useSaving({ labelOf: () => t.title });
  useEffect(() => {
    // Without an answer the record is there all the same; the proposal waits for the next visit.
    call(DISTRICT_ROUTES.getStationDraft, { params: { townshipCode } }).then(
      ({ data }) => setDraft(data),
      () => undefined,
    );
  }, [townshipCode]);
  if (!draft || draft.savedAt === null) return null;
  const standing = typedPremises(view);
  const proposed = proposedPremises(standing, draft.values);
  const fields = differing(standing, proposed);
  if (fields.length === 0) return null;
  const discard = () =>
    saving.run(async () => {
      const body = { continues: view.version, values: {} };
      const ifMatch = `"${draft.version}"`;
      setDraft(
        (await call(DISTRICT_ROUTES.putStationDraft, { params: { townshipCode }, body, ifMatch })).data,
      );
    });
  return (
    <div class="screen-only">
      <Notice kind="info" title={t.title}>
        <p>
          {t.savedAt(momentInProse(draft.savedAt))}
          {draft.continues < view.version && t.outdated}
        </p>
        <ul>
          {fields.map((field) => (
            <li key={field}>
              {t.change(
                labels[field] ?? '',
                premisesWord(standing[field]) || stationWords().nothing,
                premisesWord(proposed[field]) || stationWords().nothing,
              )}
            </li>
          ))}
        </ul>
        <ProblemNotice cause={saving.cause} />
        <div class="buttons">
          <button type="button" class="button" onClick={() => onTake(proposed)}>
            {t.take}
          </button>
          <button
            type="button"
            class="button-link"
            aria-disabled={saving.busy}
            onClick={() => void discard()}
          >
            {t.discard}
          </button>
        </div>
      </Notice>
    </div>
  );
}
