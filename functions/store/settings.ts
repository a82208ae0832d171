import type { Month } from '#domain/calendar.ts';
import type { Kept } from '#domain/records/record.ts';
import {
  asksTwoPersons,
  dueReasons,
  type SettingItem,
  type Settings,
  settingsFrom,
} from '#domain/settings.ts';
import { query, read } from './keep.ts';
import { keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** What the city has changed over its programme, what it asks of a filing, and whether its records are a demonstration's. */
export interface KeptSettings {
  readonly settings: Settings;
  /** Why a month's due instant is not the calendar's. */
  readonly dueReasons: Readonly<Record<Month, string>>;
  readonly demonstration: boolean;
  /** The officer who files is not the one who last saved a draft. */
  readonly twoPersons: boolean;
}

/** The SETTINGS partition, read whole; a demonstration leaves an item `DEMONSTRATION` in it. */
export async function readSettings(): Promise<KeptSettings> {
  const items = await query<SettingItem>('SETTINGS');
  return {
    settings: settingsFrom(items),
    dueReasons: dueReasons(items),
    demonstration: items.some(({ sk }) => sk === 'DEMONSTRATION'),
    twoPersons: asksTwoPersons(items),
  };
}

/** One setting with its version, consistently; null where the city never set it. */
export const readSetting = <T>(name: string): Promise<Stored<T & Kept> | null> =>
  read<Stored<T & Kept>>(keys.settings(name));
