import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Draft, DraftInput } from '#domain/records/monthly-report.ts';
import { call } from '../../../parts/api/call.ts';

/** Where a draft stands: a township's row, or `HEADER` for the head. */
export interface DraftPlace {
  readonly districtCode: string;
  readonly month: string;
  readonly row: string;
}

const { getReport, getRowDraft, putReportDraft, putRowDraft } = DISTRICT_ROUTES;
const UNWRITTEN: Draft = { version: 0, continues: 0, values: {}, savedAt: null, savedBy: null };

/** Saves one draft over the version that was read. @throws ApiProblem 412 where another hand was quicker; Offline */
export async function sendDraft(place: DraftPlace, body: DraftInput, version: number): Promise<Draft> {
  const { row, ...params } = place;
  const ifMatch = `"${version}"`;
  const answer =
    row === 'HEADER'
      ? await call(putReportDraft, { params, body, ifMatch })
      : await call(putRowDraft, { params: { ...params, townshipCode: row }, body, ifMatch });
  return answer.data;
}

/** The draft as it is now. @throws ApiProblem, Offline */
export async function readDraft({ row, ...params }: DraftPlace): Promise<Draft> {
  if (row !== 'HEADER')
    return (await call(getRowDraft, { params: { ...params, townshipCode: row } })).data.draft;
  const { HEADER = UNWRITTEN } = (await call(getReport, { params })).data.drafts;
  return HEADER;
}
