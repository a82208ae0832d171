import type { Instant, Month } from './calendar.ts';
import type { Thresholds } from './programme.ts';

/** What the city has changed over its programme; whatever is left out is the programme's. */
export interface Settings {
  /** Which roadmap counts; a key of the programme's `roadmaps`. */
  readonly roadmapVersion?: string;
  /** Due instants that replace the calendar's, by report month (domain section 2). */
  readonly dueAt?: Readonly<Record<Month, DueOverride>>;
  /** Report months whose due day moves to the next working day where it is a day off, in order; left out: none does (A2). */
  readonly rollsByHoliday?: readonly Rolling[];
  readonly public?: PublicPanels;
  readonly thresholds?: Partial<Thresholds>;
}

/** Months from `from` to the one before `until`; null: to this day. */
export interface Rolling {
  readonly from: Month;
  readonly until: Month | null;
}

/** Another due instant for one month. Its reason stays in the record: settings are published with the figures. */
export interface DueOverride {
  readonly dueAt: Instant;
}

/** What anyone may see beside the figures that are always public (A25). Nothing is, unless the city says so. */
export interface PublicPanels {
  readonly ranking: boolean;
  /** When each district filed, and what was returned. */
  readonly discipline: boolean;
}

/** Everything as the programme has it. */
export const NO_SETTINGS: Settings = {};

/** The panels that anyone may see under these settings. */
export const publicPanels = (settings: Settings): PublicPanels =>
  settings.public ?? { ranking: false, discipline: false };

/** The programme's thresholds with the city's own over them. */
export const thresholdsOf = (programme: { thresholds: Thresholds }, settings: Settings): Thresholds => ({
  ...programme.thresholds,
  ...settings.thresholds,
});

/** An item of the SETTINGS partition: its name beside its fields. */
export type SettingItem = Readonly<Record<string, unknown>> & { readonly sk: string };

/**
 * The settings that the items of the SETTINGS partition add up to: `ROADMAP` (version), `PERIOD#<month>` (dueAt,
 * reason), `CALENDAR` (rollsByHoliday: spans of months), `PUBLIC` (ranking, discipline), `THRESHOLDS` (thresholds: any of the
 * programme's). Items of other names are no settings of the figures.
 */
export function settingsFrom(items: readonly SettingItem[]): Settings {
  let settings: Settings = NO_SETTINGS;
  for (const { sk, ...fields } of items) {
    const [name, month] = sk.split('#');
    if (name === 'ROADMAP' && typeof fields.version === 'string')
      settings = { ...settings, roadmapVersion: fields.version };
    if (name === 'PERIOD' && month !== undefined && typeof fields.dueAt === 'string')
      settings = {
        ...settings,
        dueAt: { ...settings.dueAt, [month]: { dueAt: fields.dueAt } },
      };
    if (name === 'CALENDAR' && Array.isArray(fields.rollsByHoliday))
      settings = { ...settings, rollsByHoliday: fields.rollsByHoliday };
    if (name === 'PUBLIC')
      settings = {
        ...settings,
        public: { ranking: fields.ranking === true, discipline: fields.discipline === true },
      };
    if (name === 'THRESHOLDS' && isThresholds(fields.thresholds))
      settings = { ...settings, thresholds: fields.thresholds };
  }
  return settings;
}

/** Why the city set a due instant, by report month: for who reports by it; the published settings leave it out. */
export const dueReasons = (items: readonly SettingItem[]): Readonly<Record<Month, string>> =>
  Object.fromEntries(
    items.flatMap(({ sk, reason }) =>
      sk.startsWith('PERIOD#') && typeof reason === 'string' ? [[sk.slice('PERIOD#'.length), reason]] : [],
    ),
  );

/** `TWO_PERSONS` (on): who files a report must be another than who last saved a draft of it. Off unless the city says so. */
export const asksTwoPersons = (items: readonly SettingItem[]): boolean =>
  items.some(({ sk, on }) => sk === 'TWO_PERSONS' && on === true);

const isThresholds = (value: unknown): value is Partial<Thresholds> =>
  typeof value === 'object' && value !== null;
