import { useState } from 'preact/hooks';
import type * as z from 'zod';
import type { HistoryStep } from '#contract/history.ts';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';

/** Steps of a record's history, newest first, and what to ask for to go on. */
export type HistoryPage = z.output<(typeof DISTRICT_ROUTES.stationHistory)['response']>;

/** Reads the newest steps, or those before `after`. @throws ApiProblem, Offline */
export type AskHistory = (after?: number) => Promise<HistoryPage>;

/** A record's history as far as it was read, and how to read on. */
export interface History {
  /** As far as they were read; null until the first answer. */
  readonly steps: readonly HistoryStep[] | null;
  readonly busy: boolean;
  readonly cause: unknown;
  /** There are older ones. */
  readonly hasMore: boolean;
  readonly read: () => Promise<void>;
}

/** A history page by page, each on demand. */
export function useHistory(ask: AskHistory): History {
  const [pages, setPages] = useState<readonly HistoryPage[]>([]);
  const [busy, setBusy] = useState(false);
  const [cause, setCause] = useState<unknown>(null);
  const next = pages[pages.length - 1]?.next ?? null;
  const read = async () => {
    if (busy) return;
    setBusy(true);
    setCause(null);
    try {
      const page = await ask(next === null ? undefined : Number(next));
      setPages((known) => [...known, page]);
    } catch (failure) {
      setCause(failure);
    } finally {
      setBusy(false);
    }
  };
  const steps = pages.length === 0 ? null : pages.flatMap(({ rows }) => rows);
  return { steps, busy, cause, hasMore: next !== null && cause === null, read };
}
