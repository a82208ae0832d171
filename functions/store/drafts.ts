import type { Instant } from '#domain/calendar.ts';
import type { Draft, DraftInput } from '#domain/records/monthly-report.ts';
import { refusal } from '#domain/refusal.ts';
import { canonical } from './canonical.ts';
import { putIfVersion, query, read } from './keep.ts';
import type { Key, KeyIn } from './keys.ts';

/** Row name of a report's head among its drafts. */
export const HEADER = 'HEADER';

/** Real seconds that a draft is kept after it was last touched. */
const KEPT_SECONDS = 120 * 86_400;

type StoredDraft = Draft & Key;
type DraftKey = KeyIn<'DRAFTS#'>;

const UNWRITTEN: Draft = { version: 0, continues: 0, values: {}, savedAt: null, savedBy: null };

/** A draft by its key: of a report's row or head, or of a station's record. Version 0 where nobody has typed. */
export async function readDraft(key: DraftKey): Promise<Draft> {
  const item = await read<StoredDraft>(key);
  return item ? plain(item) : UNWRITTEN;
}

/** Every draft of a month by row, those included that the record has left behind (`continues` is an older version): they are void and shown as such. */
export async function listDrafts(districtCode: string, month: string): Promise<Record<string, Draft>> {
  const items = await query<StoredDraft>(`DRAFTS#${districtCode}`, { prefix: `REPORT#${month}#` });
  return Object.fromEntries(items.map((item) => [item.sk.slice(`REPORT#${month}#`.length), plain(item)]));
}

/** What townships propose for the records of their stations, by township; emptied ones are left out. */
export async function listStationDrafts(districtCode: string): Promise<Record<string, Draft>> {
  const items = await query<StoredDraft>(`DRAFTS#${districtCode}`, { prefix: 'STATION#' });
  const proposed = items.filter(({ values }) => Object.keys(values).length > 0);
  return Object.fromEntries(proposed.map((item) => [item.sk.slice('STATION#'.length), plain(item)]));
}

/** Keeps what was typed; what is kept already stays as it is, whatever version was expected. @throws STALE where another hand was quicker. */
export async function keepDraft(
  key: DraftKey,
  input: DraftInput,
  expected: number,
  by: { readonly officer: string; readonly at: Instant },
): Promise<Draft> {
  const seen = await readDraft(key);
  if (seen.version > 0 && same(seen, input)) return seen;
  const draft: Draft = { version: expected + 1, ...input, savedAt: by.at, savedBy: by.officer };
  const expiresAt = Math.floor(Date.now() / 1000) + KEPT_SECONDS;
  // A Map, because the SDK takes an object with a field named `constructor` for one of a class.
  const values = new Map(Object.entries(draft.values));
  if (await putIfVersion(key, { ...draft, values, expiresAt }, expected)) return draft;
  const current = await readDraft(key);
  if (same(current, input)) return current;
  throw refusal('STALE', { current: current.version, savedBy: current.savedBy, savedAt: current.savedAt });
}

const same = (draft: Draft, input: DraftInput): boolean =>
  draft.continues === input.continues && canonical(draft.values) === canonical(input.values);

const plain = ({ version, continues, values, savedAt, savedBy }: StoredDraft): Draft => ({
  version,
  continues,
  values,
  savedAt,
  savedBy,
});
