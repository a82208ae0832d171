/** What was typed and is not on the server yet, by row (`HEADER` for the head) and field. */
export type Unsaved = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Unsaved typing of one report on this computer. */
export interface LocalDrafts {
  /** What an earlier view left behind for this version of the record; nothing for another version. */
  readonly read: () => Unsaved;
  /** Replaces it; empty forgets it. A full or closed storage is no failure: the page still holds everything. */
  readonly write: (unsaved: Unsaved) => void;
}

/** Keeps the typing of one district and month in this browser, so that a lost connection or session loses nothing. */
export function localDrafts(districtCode: string, month: string, continues: number): LocalDrafts {
  const key = `report-draft ${districtCode} ${month}`;
  return {
    read: () => {
      try {
        const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as {
          continues: number;
          unsaved: Unsaved;
        } | null;
        return kept?.continues === continues ? kept.unsaved : {};
      } catch {
        return {};
      }
    },
    write: (unsaved) => {
      try {
        if (Object.keys(unsaved).length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify({ continues, unsaved }));
      } catch {
        // Closed in some private windows.
      }
    },
  };
}
