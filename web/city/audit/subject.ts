import type { Audited } from '#contract/audited.ts';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { call } from '../../parts/api/call.ts';
import type { AskHistory } from '../../parts/history/use-history.ts';
import { monthInProse } from '../../strings/dates.ts';
import { districtName, placeName, programme } from '../city-programme.ts';
import { auditWords } from './audit-words.ts';

/** A record whose history is looked at; `id` as the API names it: `330226-2023-06` for a report. */
export interface Subject {
  readonly kind: Audited;
  readonly id: string;
}

const RECEIPTS: readonly (readonly [RegExp, (found: RegExpExecArray) => Subject])[] = [
  [/^YB-(\d{6})-(\d{4})(\d{2})-\d{2}$/, ([, d, y, m]) => ({ kind: 'reports', id: `${d}-${y}-${m}` })],
  [/^JH-(\d{6})-(\d{4})-/, ([, d, y]) => ({ kind: 'plans', id: `${d}-${y}` })],
  [/^JD-(\d{6}(?:\d{3}|P\d{2}))-/, ([, code = '']) => ({ kind: 'stations', id: code })],
];

/** The record that a receipt belongs to; null for a number that is none, or of another city. */
export function subjectOfReceipt(receipt: string): Subject | null {
  for (const [pattern, subjectOf] of RECEIPTS) {
    const found = pattern.exec(receipt.trim().toUpperCase());
    if (found && programme.districts.some(({ code }) => code === found[1]?.slice(0, 6)))
      return subjectOf(found);
  }
  return null;
}

/** A record in words: 「宁海县2023年6月月报」. */
export function subjectName({ kind, id }: Subject): string {
  const t = auditWords().subject;
  if (kind === 'stations') return t.stations(placeName(id));
  if (kind === 'officers') return t.officers(id);
  const [district, rest] = [districtName(id.slice(0, 6)), id.slice(7)];
  return kind === 'reports' ? t.reports(district, monthInProse(rest)) : t.plans(district, rest);
}

/** How the history of a record is asked for. */
export const historyOf =
  ({ kind, id }: Subject): AskHistory =>
  async (after) => {
    const query = { limit: 20, after };
    const [districtCode, rest] = [id.slice(0, 6), id.slice(7)];
    switch (kind) {
      case 'stations':
        return (await call(DISTRICT_ROUTES.stationHistory, { params: { townshipCode: id }, query })).data;
      case 'reports':
        return (await call(DISTRICT_ROUTES.reportHistory, { params: { districtCode, month: rest }, query }))
          .data;
      case 'plans':
        return (await call(DISTRICT_ROUTES.planHistory, { params: { districtCode, year: rest }, query }))
          .data;
      case 'officers':
        return (await call(CITY_ROUTES.officerHistory, { params: { officerId: id }, query })).data;
    }
  };
