import { join } from 'node:path';
import { Cannot } from './cannot.ts';
import { readIfThere, writeDurably } from './durable.ts';

/** Where the demonstration begins: three days before a due day and ten before a gate, 09:00 in Asia/Shanghai. */
const DEMONSTRATION_STARTS = '2023-06-20T09:00:00+08:00';

export interface Clock {
  /** Clock of the rules minus the real clock; 0 without a demonstration. A minute takes a minute on both. */
  readonly offsetMs: number;
  /** The moment that the rules go by, UTC ISO 8601. */
  now(): string;
}

/** What `clock.json` keeps: the distance, and the NOW that last set it. */
interface Kept {
  readonly offsetMs: number;
  readonly startsAt: string | null;
}

/**
 * The clock of a data directory. The first start fixes its distance to the real clock and later starts keep it, so
 * that the demonstration's time runs on while nobody looks. `startsAt` (the setting NOW) chooses the first moment on
 * an empty directory, and may later only move the clock forward; the same NOW again continues.
 * @param demonstration without demonstration data the real clock rules, unless `startsAt` says otherwise.
 * @throws Cannot for a `startsAt` that is no moment, names no zone, or lies before what the directory already knows.
 */
export async function openClock(
  dataDir: string,
  { startsAt, demonstration }: { startsAt: string | undefined; demonstration: boolean },
): Promise<Clock> {
  const file = join(dataDir, 'clock.json');
  const kept = parse(await readIfThere(file));
  const wanted = startsAt === undefined ? null : momentOf(startsAt);
  if (kept !== null && (wanted === null || wanted.toISOString() === kept.startsAt))
    return clockAt(kept.offsetMs);

  const start = wanted ?? (demonstration ? momentOf(DEMONSTRATION_STARTS) : null);
  const offsetMs = start === null ? 0 : start.getTime() - Date.now();
  if (kept !== null && offsetMs < kept.offsetMs) {
    throw new Cannot(
      `NOW=${startsAt} lies before the clock of this data directory, which stands at ${inShanghai(clockAt(kept.offsetMs))}+08:00: time only moves forward, so choose a later NOW, or another DATA_DIR to begin anew.`,
    );
  }
  const keep: Kept = { offsetMs, startsAt: wanted?.toISOString() ?? null };
  await writeDurably(file, `${JSON.stringify(keep)}\n`);
  return clockAt(offsetMs);
}

/** The clock of a data directory for a command that only looks on: what the last start fixed, else the real clock. */
export async function readClock(dataDir: string): Promise<Clock> {
  return clockAt(parse(await readIfThere(join(dataDir, 'clock.json')))?.offsetMs ?? 0);
}

/** A clock that runs `offsetMs` ahead of (or, negative, behind) the real one. */
export const clockAt = (offsetMs: number): Clock => ({
  offsetMs,
  now: () => new Date(Date.now() + offsetMs).toISOString(),
});

function momentOf(text: string): Date {
  const at = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : Number.NaN);
  if (Number.isNaN(at.getTime())) {
    throw new Cannot(
      `NOW=${text} is not a moment with a time zone: write it like NOW=2025-12-22T09:00+08:00.`,
    );
  }
  return at;
}

function parse(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const { offsetMs, startsAt }: { offsetMs?: unknown; startsAt?: unknown } = JSON.parse(text);
    if (typeof offsetMs !== 'number' || !Number.isFinite(offsetMs)) return null;
    return { offsetMs, startsAt: typeof startsAt === 'string' ? startsAt : null };
  } catch {
    return null;
  }
}

/** A clock's present minute in Asia/Shanghai, `YYYY-MM-DDTHH:MM`. */
export const inShanghai = (clock: Clock): string =>
  new Date(Date.parse(clock.now()) + 8 * 3_600_000).toISOString().slice(0, 16);
