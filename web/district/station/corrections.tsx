import { useCallback, useEffect, useState } from 'preact/hooks';
import type * as z from 'zod';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { call } from '../../parts/api/call.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { momentInTable } from '../../strings/dates.ts';
import { lifeWords } from './words.ts';

type Listed = z.output<(typeof DISTRICT_ROUTES.listCorrections)['response']>;

/** Last characters of a place in the list: below every entry of a township lies its code alone. */
const placeBefore = (townshipCode: string): string => `${townshipCode}#`;

export interface CorrectionsProps {
  readonly districtCode: string;
  readonly townshipCode: string;
}

/** 首报／更正 of a station's dates with who, when and why; nothing is drawn where none was ever corrected. */
export function Corrections({ districtCode, townshipCode }: CorrectionsProps) {
  const t = lifeWords().corrections;
  const { stage: stages } = fieldWords().choices;
  const [listed, setListed] = useState<Listed | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    setFailed(false);
    const query = { after: placeBefore(townshipCode) };
    call(DISTRICT_ROUTES.listCorrections, { params: { districtCode }, query }).then(
      ({ data }) => setListed(data),
      () => setFailed(true),
    );
  }, [districtCode, townshipCode]);
  useEffect(read, [read]);
  if (failed)
    return (
      <Notice kind="attention" title={t.failed}>
        <button type="button" class="button" onClick={read}>
          {t.again}
        </button>
      </Notice>
    );
  const own = (listed?.rows ?? []).filter((row) => row.townshipCode === townshipCode);
  if (own.length === 0) return null;
  return (
    <table class="table station-corrections">
      <caption>{t.title}</caption>
      <thead>
        <tr>
          {([t.stage, t.first, t.corrected, t.reason, t.who] as const).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map(({ id, field, from, to, reason, permit, createdBy, createdAt }) => (
          <tr key={id}>
            <th scope="row" class="nowrap">
              {stages[field]}
            </th>
            <td class="nowrap">{from}</td>
            <td class="nowrap">
              <strong>{to}</strong> {permit !== null && <StatusTag kind="flat">{t.permitted}</StatusTag>}
            </td>
            <td>{reason}</td>
            <td>{t.by(listed?.names[createdBy] ?? t.unknown, momentInTable(createdAt))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
