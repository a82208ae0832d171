import { describe, expect, it } from 'vitest';
import { instantOf, milliseconds } from '#domain/calendar.ts';
import { POINTER_KEY } from '#store/published.ts';
import { type Outcome, publishFrom } from '../../functions/jobs/publication.ts';
import { everyOrder } from '../support/interleave.ts';
import { TOY } from '../support/toy-programme.ts';
import { Bucket, CLOCK, portsOf, publish, Registry, versionIn } from './publication-world.ts';

const OLD_PARTS = JSON.stringify(
  Object.fromEntries(
    ['city', 'money', 'service', 'directory'].map((name) => [name, { file: `${name}.none.json`, bytes: 0 }]),
  ),
);

describe('Two publishers at once', () => {
  it.each([
    ['onto nothing', 0],
    ['onto an older publication', 1],
  ])('%s never let the pointer run backwards, in whatever order their steps come', async (_, older) => {
    const orders = await everyOrder(() => {
      const bucket = new Bucket();
      const registry = new Registry();
      if (older > 0) {
        const old = JSON.stringify({
          ...CLOCK,
          schema: 0,
          parts: {},
          private: { file: 'columns.none.json', bytes: 0 },
          settings: {},
          summaryVersions: { 990001: 0 },
        });
        bucket.objects.set(POINTER_KEY, {
          text: old.replace('"parts":{}', `"parts":${OLD_PARTS}`),
          etag: '"old"',
        });
      }
      const publisher = async (step: () => Promise<void>): Promise<void> => {
        const known = registry.version;
        const outcome = await publishFrom(portsOf(bucket, registry, step), {
          programme: TOY,
          patient: false,
        });
        // Whoever says that it is done has published at least what was there when it began.
        expect(['PUBLISHED', 'UNCHANGED']).toContain(outcome);
        expect(versionIn(bucket.pointer)).toBeGreaterThanOrEqual(known);
      };
      const writer = async (step: () => Promise<void>): Promise<void> => {
        await step();
        registry.version = 2;
      };
      return {
        actors: [publisher, publisher, writer],
        end: () => {
          const versions = bucket.pointers.map(versionIn);
          expect(versions).toEqual([...versions].sort((a, b) => a - b));
          expect(new Set(versions).size).toBe(versions.length);
        },
      };
    });
    expect(orders).toBeGreaterThan(500);
  });

  it('leave the newest state once one of them runs after the last change', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await Promise.all([publish(bucket, registry), publish(bucket, registry)]);
    registry.version = 5;
    await Promise.all([publish(bucket, registry), publish(bucket, registry)]);
    expect(versionIn(bucket.pointer)).toBe(5);
    expect(bucket.pointers).toHaveLength(2);
  });
});

describe('Publishing', () => {
  it('writes nothing where nothing has changed', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    expect(await publish(bucket, registry)).toBe('PUBLISHED');
    const writes = bucket.writes.length;
    expect(await publish(bucket, registry)).toBe('UNCHANGED');
    expect(bucket.writes).toHaveLength(writes);
  });

  it('writes only the parts whose content is new, and the pointer last', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await publish(bucket, registry);
    const before = bucket.writes.length;
    registry.version = 2;
    await publish(bucket, registry);
    // The public columns say the same; the private one names another unreadable key.
    expect(bucket.writes.slice(before)).toEqual([
      expect.stringMatching(/^private\/columns\.[0-9a-f]{16}\.json$/),
      POINTER_KEY,
    ]);
  });

  it('follows a change of the settings', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await publish(bucket, registry);
    registry.settings = { roadmapVersion: 'fast' };
    expect(await publish(bucket, registry)).toBe('PUBLISHED');
    expect(bucket.pointer?.settings).toEqual({ roadmapVersion: 'fast' });
  });

  it('renews the pointer once a day as a sign of life', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await publish(bucket, registry);
    const evening = { ...CLOCK, asOf: '2031-03-10T15:59:59.999Z' };
    expect(await publish(bucket, registry, evening)).toBe('UNCHANGED');
    expect(await publish(bucket, registry, { ...CLOCK, asOf: '2031-03-10T16:00:00.000Z' })).toBe('PUBLISHED');
  });

  it('shows a few changes in a row at once, then one a little over a minute', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    const change = (publishedAt: string): Promise<Outcome> => {
      registry.version += 1;
      const ports = portsOf(bucket, registry, undefined, { ...CLOCK, publishedAt });
      return publishFrom(ports, { programme: TOY, patient: true });
    };
    const burst = Array.from({ length: 6 }, () => '2031-03-10T01:00:00.000Z');
    const outcomes: Outcome[] = [];
    for (const at of [
      ...burst,
      '2031-03-10T01:01:05.999Z',
      '2031-03-10T01:01:06.000Z',
      '2031-03-10T01:01:07.000Z',
    ])
      outcomes.push(await change(at));
    expect(outcomes).toEqual([
      ...Array(5).fill('PUBLISHED'),
      'TOO_SOON',
      'TOO_SOON',
      'PUBLISHED',
      'TOO_SOON',
    ]);
  });

  it('comes at most 60 times in the busiest hour', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    for (let second = 0; second < 3600; second += 1) {
      registry.version += 1;
      const publishedAt = instantOf(milliseconds(CLOCK.publishedAt) + second * 1000);
      const ports = portsOf(bucket, registry, undefined, { ...CLOCK, publishedAt });
      await publishFrom(ports, { programme: TOY, patient: true });
    }
    expect(bucket.pointers.length).toBeLessThanOrEqual(60);
    expect(bucket.pointers.length).toBeGreaterThan(50);
  });

  it('gives up after a while where others are always first, and leaves a whole publication behind', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await publish(bucket, registry);
    registry.version = 2;
    const ports = portsOf(bucket, registry);
    const outcome = await publishFrom(
      { ...ports, write: async (key) => key !== POINTER_KEY },
      { programme: TOY, patient: false },
    );
    expect(outcome).toBe('CONTENDED');
    expect(versionIn(bucket.pointer)).toBe(1);
  });
});

describe('The pointer', () => {
  it('of a time before figures were frozen is followed by one that names them, though nothing else is new', async () => {
    const bucket = new Bucket();
    await publish(bucket, new Registry());
    const { frozen: _frozen, ...older } = JSON.parse(bucket.objects.get(POINTER_KEY)?.text ?? '');
    bucket.objects.set(POINTER_KEY, { text: JSON.stringify(older), etag: '"older"' });
    expect(await publish(bucket, new Registry())).toBe('PUBLISHED');
    expect(bucket.pointer?.frozen?.file).toMatch(/^frozen\.[0-9a-f]{16}\.json$/);
    expect(await publish(bucket, new Registry())).toBe('UNCHANGED');
  });

  it('is small: names of parts, versions, settings', async () => {
    const bucket = new Bucket();
    await publish(bucket, new Registry());
    expect(bucket.objects.get(POINTER_KEY)?.text.length).toBeLessThan(1500);
    expect(bucket.pointer).toMatchObject({
      schema: 1,
      ...CLOCK,
      programme: 'toy',
      demonstration: false,
      summaryVersions: { 990001: 1 },
      closedThrough: { 990001: null },
    });
  });
});
