/** Records whose histories the auditor reads, by kind. Their ids: a township's code, `330226-2023-06`, `330226-2023`, an officer's id. */
export const AUDITED = ['stations', 'reports', 'plans', 'officers'] as const;
/** One of {@link AUDITED}. */
export type Audited = (typeof AUDITED)[number];

/** How a history can fail to hold: an entry is missing or was changed, a hash does not follow, or the record itself was changed. */
export const CHAIN_FAULTS = ['MISSING_ENTRY', 'ENTRY_CHANGED', 'LINK_BROKEN', 'RECORD_CHANGED'] as const;
