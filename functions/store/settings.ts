import { type SettingItem, type Settings, settingsFrom } from '#domain/settings.ts';
import { query } from './keep.ts';

/** What the city has changed over its programme, and whether its records are a demonstration's. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly demonstration: boolean;
}

/** The SETTINGS partition, read whole; a demonstration leaves an item `DEMONSTRATION` in it. */
export async function readSettings(): Promise<KeptSettings> {
  const items = await query<SettingItem>('SETTINGS');
  return {
    settings: settingsFrom(items),
    demonstration: items.some(({ sk }) => sk === 'DEMONSTRATION'),
  };
}
