import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cannot } from '../../../infra/local/cannot.ts';
import { openClock, readClock } from '../../../infra/local/clock.ts';

let dataDir: string;
const demo = { startsAt: undefined, demonstration: true };
const at = (startsAt: string) => ({ startsAt, demonstration: true });

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'clock-'));
  vi.useFakeTimers({ now: Date.parse('2026-11-24T03:00:00Z'), toFake: ['Date'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(dataDir, { recursive: true, force: true });
});

test('the demonstration begins on 20 June 2023 at nine in Ningbo and runs on at a minute a minute', async () => {
  const clock = await openClock(dataDir, demo);
  expect(clock.now()).toBe('2023-06-20T01:00:00.000Z');
  vi.setSystemTime(Date.parse('2026-11-24T03:10:00Z'));
  expect(clock.now()).toBe('2023-06-20T01:10:00.000Z');
});

test('a restart continues the clock, also for the hours when nothing ran', async () => {
  await openClock(dataDir, demo);
  vi.setSystemTime(Date.parse('2026-11-25T03:00:00Z'));
  expect((await openClock(dataDir, demo)).now()).toBe('2023-06-21T01:00:00.000Z');
  expect((await readClock(dataDir)).now()).toBe('2023-06-21T01:00:00.000Z');
});

test('NOW chooses the first moment, and the same NOW again continues from there', async () => {
  await openClock(dataDir, at('2025-12-22T09:00+08:00'));
  vi.setSystemTime(Date.parse('2026-11-24T04:00:00Z'));
  expect((await openClock(dataDir, at('2025-12-22T01:00:00Z'))).now()).toBe('2025-12-22T02:00:00.000Z');
});

test('NOW may move a known clock forward and never back', async () => {
  await openClock(dataDir, demo);
  expect((await openClock(dataDir, at('2023-07-01T00:00+08:00'))).now()).toBe('2023-06-30T16:00:00.000Z');
  await expect(openClock(dataDir, at('2023-06-20T09:00+08:00'))).rejects.toThrow(
    /NOW=2023-06-20T09:00\+08:00 lies before the clock of this data directory, which stands at 2023-07-01T00:00\+08:00: time only moves forward/,
  );
  expect((await openClock(dataDir, demo)).now()).toBe('2023-06-30T16:00:00.000Z');
});

test.each(['yesterday', '2023-06-20T09:00', '2023-13-01T00:00Z'])(
  'NOW=%s is refused in one sentence',
  async (now) => {
    await expect(openClock(dataDir, at(now))).rejects.toThrow(Cannot);
  },
);

test('without demonstration data the real clock rules', async () => {
  expect((await openClock(dataDir, { startsAt: undefined, demonstration: false })).offsetMs).toBe(0);
});
