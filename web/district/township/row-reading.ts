import type * as z from 'zod';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';

/** What a township reads of its own row: the draft, the row as filed, and the month before. */
export type RowReading = z.output<(typeof DISTRICT_ROUTES.getRowDraft)['response']>;
