import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Instant } from '#domain/calendar.ts';
import { decode, type PartName, type Parts, type Pointer, type PublishedFile } from '#domain/published.ts';
import { type PublicPanels, publicPanels, type Settings } from '#domain/settings.ts';
import type { Summary } from '#domain/summary.ts';
import { fetchPart, fetchPointer } from './fetch-published.ts';
import { presentOf } from './freshness.ts';
import type { OwnColumns } from './private-columns.ts';

/** What the page draws from. */
export interface Published {
  readonly summary: Summary;
  readonly settings: Settings;
  readonly now: Instant;
  /** Since when nothing has been published, where that is longer than it may be. */
  readonly staleSince: Instant | null;
  readonly demonstration: boolean;
  /** Name of the signed-in officer; null for the public. */
  readonly officer: string | null;
  /** What this reader may see beside the public figures. */
  readonly panels: PublicPanels;
  /** Where the figures lie that closes fixed; null in a publication without them. */
  readonly frozen: PublishedFile | null;
  /** Parts that are there. */
  readonly has: (part: PartName) => boolean;
  /** Fetches a further part, once; the summary is then richer by it. Rejects when it cannot be read. */
  readonly more: (part: PartName) => Promise<void>;
}

export interface PublishedState {
  /** Null until the first figures are there. */
  readonly published: Published | null;
  readonly failed: boolean;
  readonly again: () => void;
}

interface Loaded {
  readonly pointer: Pointer;
  readonly present: ReturnType<typeof presentOf>;
  readonly parts: Parts;
  readonly own: OwnColumns | null;
}

/** Reads what is published: the pointer, then the part that the first screen needs; private columns only with a session. */
export function usePublished(): PublishedState {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    const load = async () => {
      const pointer = await fetchPointer();
      const city = await fetchPart(pointer, 'city');
      setLoaded({ pointer, present: presentOf(pointer, Date.now()), parts: { city }, own: null });
      const own = await fetchOwn();
      if (own) setLoaded((now) => now && { ...now, own });
    };
    load().catch(() => setFailed(true));
  }, [attempt]);
  const more = useCallback(
    async (name: PartName) => {
      if (!loaded || loaded.parts[name]) return;
      const part = await fetchPart(loaded.pointer, name);
      setLoaded((now) => now && { ...now, parts: { ...now.parts, [name]: part } });
    },
    [loaded],
  );
  const published = useMemo(() => (loaded ? publishedOf(loaded, more) : null), [loaded, more]);
  return {
    published,
    failed: failed && !published,
    again: () => setAttempt(attempt + 1),
  };
}

/** A public reader has no session and loads none of its code; a failure leaves the page as the public sees it. */
async function fetchOwn(): Promise<OwnColumns | null> {
  if (sessionStorage.length === 0) return null;
  const { fetchOwnColumns } = await import('./private-columns.ts');
  return fetchOwnColumns().catch(() => null);
}

function publishedOf({ pointer, present, parts, own }: Loaded, more: Published['more']): Published {
  const { settings } = pointer;
  const open = publicPanels(settings);
  return {
    summary: decode(parts, pointer, own?.columns),
    settings,
    ...present,
    demonstration: pointer.demonstration,
    officer: own?.officer ?? null,
    panels: {
      ranking: open.ranking || own?.wholeCity === true,
      discipline: open.discipline || own !== null,
    },
    frozen: pointer.frozen ?? null,
    has: (part) => parts[part] !== undefined,
    more,
  };
}
