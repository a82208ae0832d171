import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCheckpoints } from '../../../infra/local/checkpoints.ts';
import { clockAt } from '../../../infra/local/clock.ts';
import { cronerPattern, nextRun, runSchedules } from '../../../infra/local/schedules.ts';
import { SCHEDULES, type ScheduleManifest } from '../../../infra/manifests.ts';

const REAL = Date.parse('2026-11-24T03:00:00Z');
const DEMONSTRATION = Date.parse('2023-06-20T01:00:00Z');
const clock = clockAt(DEMONSTRATION - REAL);
const schedule = (name: string, cron: string): ScheduleManifest => ({
  ...{ name, job: `job-${name}`, cron, timeZone: 'Asia/Shanghai', purpose: '' },
  quietMinutes: 15,
});

beforeEach(() => {
  vi.useFakeTimers({ now: REAL });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['* * * * ? *', '0 * * * * * *'],
  ['0 2 * * ? *', '0 0 2 * * * *'],
  ['5 0 24 * ? *', '0 5 0 24 * * *'],
  ['0/15 * * * ? *', '0 0-59/15 * * * * *'],
  ['0 9 ? * 2-6 *', '0 0 9 * * 1-5 *'],
  ['0 9 ? * MON#1 2023', '0 0 9 * * MON#1 2023'],
])('the cron of EventBridge %s is %s for croner', (ours, theirs) => {
  expect(cronerPattern(ours)).toBe(theirs);
});

test('every schedule of the manifest can be read, and nightly means two o’clock in Ningbo', () => {
  for (const one of SCHEDULES) expect(nextRun(one, clock.now())).not.toBeNull();
  expect(nextRun(schedule('nightly', '0 2 * * ? *'), clock.now())?.toISOString()).toBe(
    '2023-06-20T18:00:00.000Z',
  );
});

test('jobs run by the demonstration’s clock, a minute a minute, and not twice at once', async () => {
  const ran: string[] = [];
  let end: () => void = () => {};
  const running = runSchedules(
    [schedule('minute', '* * * * ? *'), schedule('ten', '10 9 * * ? *'), schedule('long', '* * * * ? *')],
    clock,
    await openCheckpoints(null),
    async (job) => {
      ran.push(job);
      if (job === 'job-long') await new Promise<void>((resolve) => (end = resolve));
    },
  );
  await vi.advanceTimersByTimeAsync(59_000);
  expect(ran).toEqual([]);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(ran.filter((job) => job === 'job-minute')).toHaveLength(10);
  expect(ran.filter((job) => job === 'job-ten')).toHaveLength(1);
  expect(ran.filter((job) => job === 'job-long')).toHaveLength(1);
  end();
  await running.stop();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(ran.filter((job) => job === 'job-minute')).toHaveLength(10);
});

test('what came due while nothing ran is made up once at the start', async () => {
  const lastRuns = await openCheckpoints(null);
  await lastRuns.set('nightly', '2023-06-15T18:00:00.000Z');
  await lastRuns.set('done', '2023-06-20T00:30:00.000Z');
  const ran: string[] = [];
  const both = [schedule('nightly', '0 2 * * ? *'), schedule('done', '0 2 * * ? *')];
  const running = runSchedules(both, clock, lastRuns, async (job) => ran.push(job));
  await vi.advanceTimersByTimeAsync(60_000);
  await running.stop();
  expect(ran).toEqual(['job-nightly']);
  expect(lastRuns.get('nightly')).toBe('2023-06-20T01:00:00.000Z');
});

test('what came due after the first start is made up, although nothing ever ran before', async () => {
  const lastRuns = await openCheckpoints(null);
  const ran: string[] = [];
  const nightly = [schedule('nightly', '0 2 * * ? *')];
  await runSchedules(nightly, clock, lastRuns, async (job) => ran.push(job)).stop();
  await vi.advanceTimersByTimeAsync(3 * 86_400_000);
  const again = runSchedules(nightly, clock, lastRuns, async (job) => ran.push(job));
  await vi.advanceTimersByTimeAsync(1_000);
  await again.stop();
  expect(ran).toEqual(['job-nightly']);
});

test('a job that fails does not end its schedule', async () => {
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  let calls = 0;
  const running = runSchedules(
    [schedule('m', '* * * * ? *')],
    clock,
    await openCheckpoints(null),
    async () => {
      calls += 1;
      throw new Error('the engine is away');
    },
  );
  await vi.advanceTimersByTimeAsync(120_000);
  await running.stop();
  expect(calls).toBe(2);
  expect(log.mock.calls.join('')).toContain('"message":"the engine is away"');
  log.mockRestore();
});
