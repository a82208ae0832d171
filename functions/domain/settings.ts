import type { Instant, Month } from './calendar.ts';
import type { Thresholds } from './programme.ts';

/** What the city has changed over its programme; whatever is left out is the programme's. */
export interface Settings {
  /** Which roadmap counts; a key of the programme's `roadmaps`. */
  readonly roadmapVersion?: string;
  /** Due instants that replace the calendar's, by report month, each with its reason (domain section 2). */
  readonly dueAt?: Readonly<Record<Month, DueOverride>>;
  readonly public?: PublicPanels;
  readonly thresholds?: Partial<Thresholds>;
}

export interface DueOverride {
  readonly dueAt: Instant;
  readonly reason: string;
}

/** What anyone may see beside the figures that are always public (A25). Nothing is, unless the city says so. */
export interface PublicPanels {
  readonly ranking: boolean;
  /** When each district filed, and what was returned. */
  readonly discipline: boolean;
}

export const NO_SETTINGS: Settings = {};

/** The panels that anyone may see under these settings. */
export const publicPanels = (settings: Settings): PublicPanels =>
  settings.public ?? { ranking: false, discipline: false };

/** The programme's thresholds with the city's own over them. */
export const thresholdsOf = (programme: { thresholds: Thresholds }, settings: Settings): Thresholds => ({
  ...programme.thresholds,
  ...settings.thresholds,
});
