import * as z from 'zod';
import { instant } from '#domain/records/scalar.ts';
import { Page } from './shapes.ts';

/** One version of a record: who, when, what, why. Values are those of the record; personal text is in no history. */
export const HistoryStep = z.strictObject({
  version: z.int().min(1),
  at: instant,
  /** The name as it is now; null for the system, and for an officer who is not known. */
  officer: z.strictObject({ id: z.string(), name: z.string().nullable() }),
  operation: z.string(),
  reason: z.string().nullable(),
  /** SHA-256 of the entry, which the next one names. */
  hash: z.string(),
  /** Fields that this version changed; null: not there. */
  changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
});
export type HistoryStep = z.infer<typeof HistoryStep>;

/** `?after=<version>&limit=`: newest first, so that `after` asks for the versions before it. */
export const HistoryQuery = Page.extend({
  after: z.coerce.number().int().min(1).max(99_999_999).optional(),
});
