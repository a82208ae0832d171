/** Records whose histories the auditor reads, by kind. Their ids: a township's code, `330226-2023-06`, `330226-2023`, an officer's id. */
export const AUDITED = ['stations', 'reports', 'plans', 'officers'] as const;
/** One of {@link AUDITED}. */
export type Audited = (typeof AUDITED)[number];

/**
 * How a history can fail to hold: an entry is missing or was changed, a hash does not follow, the record itself was changed,
 * or what a version brought beside it (a round's rows) is gone, was changed, or was never brought.
 */
export const CHAIN_FAULTS = [
  ...(['MISSING_ENTRY', 'ENTRY_CHANGED', 'LINK_BROKEN', 'RECORD_CHANGED'] as const),
  ...(['PART_MISSING', 'PART_CHANGED', 'PART_UNKNOWN'] as const),
] as const;
