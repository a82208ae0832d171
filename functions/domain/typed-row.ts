import { type Day, isDay } from './calendar.ts';
import type { IssueCode } from './issue-codes.ts';
import type { ReportRow } from './records/monthly-report.ts';
import type { Issue } from './refusal.ts';
import { FLOW_FIELDS, isMoney, STAGES } from './vocabulary.ts';

/** Text as an officer typed, pasted or left it, by field of the row. An absent field is an empty one. */
export type TypedRow = Readonly<Partial<Record<TypedField, string>>>;
/** A field of the row that people type; the township is given by the row's place. */
export type TypedField = Exclude<keyof ReportRow, 'townshipCode'>;

const DAYS = [...STAGES, 'expectedBuiltOn'] as const;
const TEXTS = ['progressNote', 'warningReason'] as const;

/**
 * A row as it was typed, read as a row of the report: full-width digits, separators and spaces are understood, money is
 * typed in yuan, an empty field is null (未填) and never 0. Text that cannot be read gives an issue at `/<field>` and
 * leaves the field null; `staffOnSite`, which must be given, reads 0 beside its issue. The row's own schema judges the rest.
 */
export function readTypedRow(
  townshipCode: string,
  typed: TypedRow,
): { readonly row: ReportRow; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(field: TypedField, reader: (text: string) => T | null | undefined, code: IssueCode) => {
    const value = reader(typed[field] ?? '');
    if (value === undefined) issues.push({ pointer: `/${field}`, code });
    return value ?? null;
  };
  const day = (field: (typeof DAYS)[number]) => read(field, typedDay, 'NO_SUCH_DAY');
  const flow = (field: (typeof FLOW_FIELDS)[number]) =>
    isMoney(field) ? read(field, typedYuan, 'WRONG_FORMAT') : read(field, typedCount, 'NOT_WHOLE');
  const staff = read('staffOnSite', typedCount, 'NOT_WHOLE');
  if (staff === null && issues.length === 0) issues.push({ pointer: '/staffOnSite', code: 'REQUIRED' });
  const villages = (typed.servedVillageCodes ?? '').split(/\s+/).filter(Boolean);
  return {
    row: {
      townshipCode,
      ...(Object.fromEntries(DAYS.map((f) => [f, day(f)])) as Pick<ReportRow, (typeof DAYS)[number]>),
      ...(Object.fromEntries(FLOW_FIELDS.map((f) => [f, flow(f)])) as Pick<
        ReportRow,
        (typeof FLOW_FIELDS)[number]
      >),
      ...(Object.fromEntries(TEXTS.map((f) => [f, typed[f]?.trim() || null])) as Pick<
        ReportRow,
        (typeof TEXTS)[number]
      >),
      staffOnSite: staff ?? 0,
      servedVillageCodes: villages.length > 0 ? villages : null,
    },
    issues,
  };
}

/** A row as it would be typed: the inverse of {@link readTypedRow}; empty fields are left out. */
export function typeRow(row: ReportRow): TypedRow {
  const typed: Partial<Record<TypedField, string>> = {};
  for (const [field, value] of Object.entries(row) as [TypedField | 'townshipCode', unknown][]) {
    if (field === 'townshipCode' || value === null || value === undefined) continue;
    if (Array.isArray(value)) typed[field] = value.join(' ');
    else typed[field] = isMoney(field) ? yuanText(Number(value)) : String(value);
  }
  return typed;
}

/** Full-width letters, digits and marks as their half-width twins, the ideographic space as a space. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** A whole number; null for an empty field, undefined for text that is none. */
export function typedCount(text: string): number | null | undefined {
  const plain = halfWidth(text).replace(/[,\s]/g, '');
  if (plain === '') return null;
  return /^\d{1,12}$/.test(plain) ? Number(plain) : undefined;
}

/** Yuan with at most two decimals as fen; null for an empty field, undefined for text that is none. */
export function typedYuan(text: string): number | null | undefined {
  const plain = halfWidth(text).replace(/[,\s]/g, '');
  if (plain === '') return null;
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** 万元 with at most six decimals as fen, `6.48` is 6,480,000; null for an empty field, undefined for text that is none. */
export function typedWan(text: string): number | null | undefined {
  const plain = halfWidth(text).replace(/[,\s]/g, '');
  if (plain === '') return null;
  const match = /^(\d{1,8})(?:\.(\d{1,6}))?$/.exec(plain);
  return match ? Number(match[1]) * 1_000_000 + Number((match[2] ?? '').padEnd(6, '0')) : undefined;
}

const yuanText = (fen: number): string => {
  const cents = fen % 100;
  return cents === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${String(cents).padStart(2, '0')}`;
};

/** A day as people and spreadsheets write it: 2023-06-18, 2023/6/18, 2023.6.18, 2023年6月18日. Null for an empty field, undefined for text that is none. */
export function typedDay(text: string): Day | null | undefined {
  const plain = halfWidth(text).trim();
  if (plain === '') return null;
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (!match) return undefined;
  const [, year = '', month = '', date = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
