import { useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { call } from '../../../parts/api/call.ts';
import { ProblemNotice } from '../../../parts/problem-notice/problem-notice.tsx';
import { reportWords } from '../report-words.ts';
import type { SheetRow } from './sheet.ts';

type Villages = z.output<(typeof REFERENCE_ROUTES.villages)['response']>['villages'];

export interface VillagePickerProps {
  readonly row: SheetRow;
  /** Codes, parted by spaces; empty: nobody has said. */
  readonly chosen: string;
  readonly onChoose: (codes: string) => void;
  readonly onClose: () => void;
}

/** The villages and communities that a station served in the month, by name; the names are read when it opens. */
export function VillagePicker({ row, chosen, onChoose, onClose }: VillagePickerProps) {
  const t = reportWords().villages;
  const [villages, setVillages] = useState<Villages | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    call(REFERENCE_ROUTES.villages, { params: { townshipCode: row.code } }).then(
      (answer) => setVillages(answer.data.villages),
      setFailure,
    );
  }, [row.code]);
  const codes = chosen.split(' ').filter(Boolean);
  const before = row.previous.servedVillageCodes ?? '';
  const toggle = (code: string, on: boolean) =>
    onChoose(on ? [...codes, code].sort().join(' ') : codes.filter((c) => c !== code).join(' '));
  return (
    <fieldset class="village-picker">
      <legend>{t.open(row.name)}</legend>
      <ProblemNotice cause={failure} />
      {villages === null && failure === null && <p class="quiet">{t.loading}</p>}
      {villages?.length === 0 && <p class="quiet">{t.unpublished}</p>}
      <div class="buttons">
        {before !== '' && (
          <button
            type="button"
            class="button-link"
            onClick={() => {
              onChoose(before);
              onClose();
            }}
          >
            {t.asBefore(before.split(' ').length)}
          </button>
        )}
        {villages !== null && villages.length > 0 && (
          <button
            type="button"
            class="button-link"
            onClick={() => onChoose(villages.map((v) => v.code).join(' '))}
          >
            {t.all}
          </button>
        )}
        <button type="button" class="button-link" onClick={() => onChoose('')}>
          {t.none}
        </button>
        <button type="button" class="button-link" onClick={onClose}>
          {t.done}
        </button>
      </div>
      <div class="village-picker-list">
        {villages?.map((village) => (
          <label key={village.code}>
            <input
              type="checkbox"
              checked={codes.includes(village.code)}
              onChange={(event) => toggle(village.code, event.currentTarget.checked)}
            />
            {village.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
