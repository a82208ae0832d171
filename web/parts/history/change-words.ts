import type { HistoryStep } from '#contract/history.ts';
import { townshipName } from '#domain/programme.ts';
import { PROGRAMME } from '../../programme/programme.ts';
import { momentInTable } from '../../strings/dates.ts';
import { wan } from '../../strings/numbers.ts';
import { listed } from '../../strings/punctuation.ts';
import { districtName } from '../district-name.ts';
import { fieldWords } from '../field-words.ts';
import { words } from '../words.ts';
import { correctionLines } from './correction-lines.ts';
import { historyWords } from './history-words.ts';
import { scanLines } from './scan-change.ts';

type Change = HistoryStep['changes'][number];
/** What fields are called, by name. */
export type FieldNames = Readonly<Record<string, string>>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a step changed, a line for each field that has a name: 「功能室：档案室 → 空」. Of lists of records, what went and what came. Nothing in place of nothing is no change. */
export function changeLines(changes: readonly Change[], fields: FieldNames = {}): readonly string[] {
  const t = historyWords();
  const { townshipCode: _place, ...station } = fieldWords().station;
  const labels: FieldNames = { ...station, ...t.fields, ...fields };
  return changes.flatMap((change) => {
    const { field, from, to } = change;
    if (field === 'rounds') return [...correctionLines(change), ...scanLines(change)];
    const label = labels[field];
    if (label === undefined) return [];
    const before = wordOf(field, without(from, to));
    const after = wordOf(field, without(to, from));
    return before === after ? [] : [t.change(label, before, after)];
  });
}

/** A list of records without those that stand in the other as well; any other value as it is. */
function without(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !value.some(isRecord)) return value;
  const there = new Set(Array.isArray(other) ? other.map((item) => JSON.stringify(item)) : []);
  return value.filter((item) => !there.has(JSON.stringify(item)));
}

function wordOf(field: string, value: unknown): string {
  const t = historyWords();
  const { yes, no } = fieldWords();
  if (value === null || value === undefined || value === '') return t.empty;
  if (Array.isArray(value)) {
    if (value.length === 0) return t.empty;
    if (field === 'villageCodes') return t.some(value.length);
    return listed(value.map((item) => (isRecord(item) ? recordWord(field, item) : wordOf(field, item))));
  }
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return field.endsWith('Fen') ? t.yuan(wan(value)) : String(value);
  const text = String(value);
  if (field === 'districtCode') return districtName(PROGRAMME, text);
  if (field === 'townshipCode' || field === 'out') return townshipName(PROGRAMME, text);
  return choiceWord(field, text) ?? (INSTANT.test(text) ? momentInTable(text) : text);
}

/** Only this field's own choices: the same code may stand for something else in another. */
function choiceWord(field: string, code: string): string | undefined {
  const { choices } = fieldWords();
  const own: Readonly<Record<string, FieldNames>> = {
    rooms: choices.room,
    hostFacilityTypes: choices.host,
    functions: choices.function,
    keyServiceGroups: choices.group,
    operatingMode: choices.mode,
    role: { ...choices.role, ...words().roles },
    plannedMode: choices.mode,
    post: choices.post,
    employer: choices.employer,
    certLevel: choices.certLevel,
    stage: choices.stage,
    state: { ...choices.planState, ...choices.reportState },
  };
  return own[field]?.[code];
}

/** A posting, a way of operating or a dated stage in its named fields; what is not so is left out. */
function recordWord(list: string, record: Readonly<Record<string, unknown>>): string {
  if (list === 'claims') return `${wordOf('stage', record.stage)} ${wordOf('on', record.on)}`;
  const { posting, mode, planEntry } = fieldWords();
  const labels: FieldNames = list === 'staff' ? posting : list === 'entries' ? planEntry : mode;
  const parts = Object.entries(record).flatMap(([field, value]) => {
    const label = labels[field];
    if (label === undefined || field === 'id' || value === null || value === false) return [];
    return [value === true ? label : `${label} ${wordOf(field, value)}`];
  });
  return `（${listed(parts)}）`;
}
