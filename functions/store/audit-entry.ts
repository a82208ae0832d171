import type { Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { canonical, hashOf } from './canonical.ts';
import { type Key, keys } from './keys.ts';

/** Who does what, when, by which request: the same for every record of one transaction. */
export interface Act {
  readonly officer: string;
  readonly role: Role | 'SYSTEM';
  readonly operation: string;
  readonly at: Instant;
  readonly requestId: string;
  readonly reason?: string;
}

/** One step of a record's history: version n is entry n, and each entry knows the hash of the one before. */
export interface AuditEntry extends Key, Act {
  readonly version: number;
  /** Top-level fields that changed: before and after. Never personal text. */
  readonly changes: readonly { readonly field: string; readonly from?: unknown; readonly to?: unknown }[];
  /** Keyed hash of the restricted fields of this version, where there are any. */
  readonly personal?: string;
  /** Hash of something stored once beside the record, e.g. a round's rows. */
  readonly part?: string;
  readonly algorithm: 'sha256';
  readonly previous: string | null;
  readonly hash: string;
}

/** Bookkeeping fields that every version changes and no history needs. */
export const STAMPS: ReadonlySet<string> = new Set([
  'pk',
  'sk',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'auditHash',
  'schema',
]);

/** The entry for a version, with its place in the record's chain. */
export function auditEntry(
  act: Act,
  of: Key,
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>>,
  extra: {
    readonly version: number;
    readonly previous: string | null;
    readonly personal?: string;
    readonly part?: string;
  },
): AuditEntry {
  const { at, officer, role, operation, requestId, reason } = act;
  const entry = {
    ...keys.audit(of, extra.version),
    at,
    officer,
    role,
    operation,
    requestId,
    ...(reason === undefined ? {} : { reason }),
    ...extra,
    changes: changesOf(before ?? {}, after),
    algorithm: 'sha256' as const,
  };
  return { ...entry, hash: hashOf(entry) };
}

function changesOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): AuditEntry['changes'] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((f) => !STAMPS.has(f))
    .sort();
  return fields
    .filter((field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}
