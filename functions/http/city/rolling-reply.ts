import type { Month } from '#domain/calendar.ts';
import { rollsNow } from '#domain/decisions/rolling.ts';
import type { Rolling } from '#domain/settings.ts';
import type { Reply } from '../call.ts';

/** The setting `CALENDAR` as it is kept. */
export interface KeptRolling {
  readonly rollsByHoliday: readonly Rolling[];
}

/** The setting as an answer; null: never set, version 0. */
export function rollingReply(
  kept: (KeptRolling & { readonly version: number }) | null,
): Reply<{ readonly on: boolean; readonly from: Month | null }> {
  const spans = kept?.rollsByHoliday ?? [];
  const on = rollsNow(spans);
  return {
    body: { on, from: on ? (spans[spans.length - 1]?.from ?? null) : null },
    version: kept?.version ?? 0,
  };
}
