import type { Officer } from '#domain/records/officer.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from '#store/keys.ts';
import type { Guard } from '#store/transaction.ts';

/** An officer's record is as it was read: the right that a decision counts on still stands when it is written. */
export const stillThere = ({ id, version }: Officer): Guard => ({
  kind: 'unchanged',
  key: keys.officer(id),
  version,
  otherwise: refusal('STALE', { current: null }),
});
