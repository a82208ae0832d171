import type { Instant, Month } from '#domain/calendar.ts';
import type { ClosingDistrict } from '#domain/decisions/closing-period.ts';
import type { Close } from '#domain/records/period.ts';
import type { Unstamped } from '#domain/records/record.ts';
import { readHistory } from './history.ts';
import { read } from './keep.ts';
import { keys } from './keys.ts';
import { readReport } from './reports.ts';
import type { RecordWrite, Stored } from './transaction.ts';

/** The CLOSE of each district, consistently and in their order; null where no month of one is closed. */
export const readCloses = (
  districtCodes: readonly string[],
): Promise<readonly { readonly districtCode: string; readonly close: Stored<Close> | null }[]> =>
  Promise.all(
    districtCodes.map(async (districtCode) => ({
      districtCode,
      close: await read<Stored<Close>>(keys.close(districtCode)),
    })),
  );

/** What closing a month is decided on, with the CLOSE records as they were read. */
export type StoredClosing = ClosingDistrict & { readonly close: Stored<Close> | null };

/** Districts whose closes were read, with the first filing of a month, consistently. */
export const readClosing = (
  districts: readonly Pick<StoredClosing, 'districtCode' | 'close'>[],
  month: Month,
): Promise<readonly StoredClosing[]> =>
  Promise.all(
    districts.map(async ({ districtCode, close }) => {
      const slot = await readReport(districtCode, month);
      return { districtCode, close, firstSubmittedAt: slot?.firstSubmittedAt ?? null };
    }),
  );

/** The closes as writes over what was read: two actions a district, so that a city of forty-nine closes in one transaction. */
export const closeWrites = (
  closes: readonly Unstamped<Close>[],
  read: readonly StoredClosing[],
): readonly RecordWrite[] =>
  closes.map((after) => ({
    key: keys.close(after.districtCode),
    before: read.find(({ districtCode }) => districtCode === after.districtCode)?.close ?? null,
    after,
  }));

/** How a month came to be closed: when, and by which officer; null: it closed by itself. */
export interface Closing {
  readonly at: Instant;
  readonly officer: string | null;
}

/** Most months that are looked back on. */
const MOST_MONTHS = 240;

/** How each month of a district was closed, from the history of its CLOSE. Months close in all districts together. */
export async function readClosings(districtCode: string): Promise<ReadonlyMap<Month, Closing>> {
  const entries = await readHistory(keys.close(districtCode), { limit: MOST_MONTHS });
  return new Map(
    entries.flatMap(({ changes, at, officer, role }) => {
      const month = changes.find(({ field }) => field === 'month')?.to;
      return typeof month === 'string' ? [[month, { at, officer: role === 'SYSTEM' ? null : officer }]] : [];
    }),
  );
}
