import { Cron } from 'croner';
import type { ScheduleManifest } from '../manifests.ts';
import type { Clock } from './clock.ts';
import { logDefect } from './log.ts';

export interface Schedules {
  /** No further run begins; resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** A sleeping laptop stops timers: look at the clock at least this often. */
const LONGEST_NAP_MS = 15_000;

/** Last moment at which each schedule ran, UTC ISO 8601, by its name. */
export interface LastRuns {
  get(name: string): string | undefined;
  set(name: string, at: string): Promise<void>;
}

/**
 * EventBridge Scheduler on the runtime's clock: a job runs at the demonstration's 02:00, and a minute takes a minute.
 * Runs that were missed, because nothing ran or the machine slept, are made up by one; one that is still under way is
 * not doubled.
 */
export function runSchedules(
  schedules: readonly ScheduleManifest[],
  clock: Clock,
  lastRuns: LastRuns,
  invoke: (job: string) => Promise<unknown>,
): Schedules {
  const running = new Set<Promise<void>>();
  const stops = schedules.map((schedule) => {
    const cron = cronOf(schedule);
    const since = lastRuns.get(schedule.name);
    let next = cron.nextRun(since ?? clock.now());
    // From the first start on: what a machine that is switched off before the first run misses is made up too.
    if (since === undefined)
      lastRuns.set(schedule.name, clock.now()).catch((error) => logDefect(schedule.name, error));
    let timer: NodeJS.Timeout | undefined;
    let busy = false;

    async function run(): Promise<void> {
      busy = true;
      try {
        const at = clock.now();
        await invoke(schedule.job);
        await lastRuns.set(schedule.name, at);
      } catch (error) {
        logDefect(schedule.name, error);
      } finally {
        busy = false;
      }
    }

    function look(): void {
      const now = Date.parse(clock.now());
      if (next !== null && next.getTime() <= now) {
        next = cron.nextRun(clock.now());
        if (!busy) {
          const current = run().finally(() => running.delete(current));
          running.add(current);
        }
      }
      const left = next === null ? LONGEST_NAP_MS : next.getTime() - now;
      timer = setTimeout(look, Math.max(10, Math.min(left, LONGEST_NAP_MS)));
    }

    look();
    return () => clearTimeout(timer);
  });
  return {
    async stop() {
      for (const stop of stops) stop();
      await Promise.all(running);
    },
  };
}

/** When a schedule next runs after a moment (UTC ISO 8601). */
export const nextRun = (schedule: ScheduleManifest, after: string): Date | null =>
  cronOf(schedule).nextRun(after);

function cronOf({ cron, timeZone }: ScheduleManifest): Cron {
  return new Cron(cronerPattern(cron), { timezone: timeZone, paused: true });
}

/**
 * EventBridge's six fields (minutes hours day-of-month month day-of-week year) in croner's words: seconds first, `?`
 * is `*`, weekdays count from 0 where EventBridge counts from 1, and `5/15` is `5-59/15`.
 * @throws Error for other than six fields.
 */
export function cronerPattern(cron: string): string {
  const fields = cron.trim().split(/\s+/);
  const [minutes, hours, day, month, weekday, year] = fields;
  if (fields.length !== 6 || !minutes || !hours || !day || !month || !weekday || !year)
    throw new Error(`not a cron of six fields: ${cron}`);
  return [
    '0',
    stepped(minutes, 59),
    stepped(hours, 23),
    stepped(day, 31),
    stepped(month, 12),
    plain(weekday).replace(/(?<![#/\d])\d/g, (n) => String(Number(n) - 1)),
    plain(year),
  ].join(' ');
}

const plain = (field: string): string => (field === '?' ? '*' : field);

const stepped = (field: string, last: number): string =>
  plain(field).replace(/(?<![-\d])(\d+)\/(\d+)/g, `$1-${last}/$2`);
