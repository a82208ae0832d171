import type { Instant, Month } from './calendar.ts';
import type { Thresholds } from './programme.ts';

/** What the city has changed over its programme; whatever is left out is the programme's. */
export interface Settings {
  /** Which roadmap counts; a key of the programme's `roadmaps`. */
  readonly roadmapVersion?: string;
  /** Due instants that replace the calendar's, by report month (domain section 2). */
  readonly dueAt?: Readonly<Record<Month, DueOverride>>;
  /** First report month whose due day moves to the next working day where it is a day off; left out: none does (A2). */
  readonly rollsByHoliday?: Month;
  readonly public?: PublicPanels;
  readonly thresholds?: Partial<Thresholds>;
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
 * reason), `CALENDAR` (rollsByHoliday: a month), `PUBLIC` (ranking, discipline), `THRESHOLDS` (thresholds: any of the
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
    if (name === 'CALENDAR' && typeof fields.rollsByHoliday === 'string')
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

/** `TWO_PERSONS` (on): who files a report must be another than who last saved a draft of it. Off unless the city says so. */
export const asksTwoPersons = (items: readonly SettingItem[]): boolean =>
  items.some(({ sk, on }) => sk === 'TWO_PERSONS' && on === true);

const isThresholds = (value: unknown): value is Partial<Thresholds> =>
  typeof value === 'object' && value !== null;
