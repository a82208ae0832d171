import { describe, expect, it } from 'vitest';
import type { Pointer } from '#domain/published.ts';
import type { Settings } from '#domain/settings.ts';
import type { DistrictSummary, Summary } from '#domain/summary.ts';
import type { writeObject } from '#store/objects.ts';
import { POINTER_KEY } from '#store/published.ts';
import { type Outcome, type Ports, publishFrom } from '../../functions/jobs/publication.ts';
import { everyOrder } from '../support/interleave.ts';
import { TOY } from '../support/toy-programme.ts';

/** A bucket that knows ETags, as S3 does. */
class Bucket {
  readonly objects = new Map<string, { readonly text: string; readonly etag: string }>();
  readonly pointers: Pointer[] = [];
  readonly writes: string[] = [];
  #serial = 0;

  write(key: string, text: string, { replaces }: Parameters<typeof writeObject>[2]): boolean {
    if ((this.objects.get(key)?.etag ?? null) !== replaces) return false;
    this.#serial += 1;
    this.objects.set(key, { text, etag: `"${this.#serial}"` });
    this.writes.push(key);
    if (key === POINTER_KEY) this.#took(JSON.parse(text));
    return true;
  }

  /** Whoever reads the pointer at this moment finds every part that it names. */
  #took(pointer: Pointer): void {
    for (const { file } of Object.values(pointer.parts))
      expect(this.objects.has(`public/${file}`)).toBe(true);
    expect(this.objects.has(`private/${pointer.private.file}`)).toBe(true);
    this.pointers.push(pointer);
  }

  get pointer(): Pointer | undefined {
    return this.pointers[this.pointers.length - 1];
  }
}

/** Summaries of which the versions alone matter here; what they say follows the version. */
class Registry {
  version = 1;
  settings: Settings = {};
  readonly summary = (): Summary => {
    const district: DistrictSummary = {
      districtCode: '990001',
      version: this.version,
      closedThrough: null,
      stations: [],
      months: [],
      unreadable: [`version ${this.version}`],
    };
    return { 990001: district };
  };
}

const CLOCK = { asOf: '2031-03-10T01:00:00.000Z', publishedAt: '2031-03-10T01:00:00.000Z' };

function portsOf(
  bucket: Bucket,
  registry: Registry,
  step: () => Promise<void> = async () => {},
  clock = CLOCK,
): Ports {
  let parts: Promise<void> | null = null;
  return {
    read: async (key) => {
      await step();
      const found = bucket.objects.get(key);
      return found ? { value: JSON.parse(found.text), etag: found.etag } : null;
    },
    write: async (key, text, options) => {
      // Parts are written side by side and do not touch each other: one step for all of them.
      if (key === POINTER_KEY) {
        parts = null;
        await step();
      } else {
        parts ??= step();
        await parts;
      }
      return bucket.write(key, text, options);
    },
    source: async () => {
      await step();
      return { summary: registry.summary(), settings: registry.settings, demonstration: false };
    },
    now: () => clock,
  };
}

const publish = (bucket: Bucket, registry: Registry, clock = CLOCK): Promise<Outcome> =>
  publishFrom(portsOf(bucket, registry, undefined, clock), { programme: TOY });

const versionIn = (pointer: Pointer | undefined): number => pointer?.summaryVersions['990001'] ?? 0;

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
        const outcome = await publishFrom(portsOf(bucket, registry, step), { programme: TOY });
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

const OLD_PARTS = JSON.stringify(
  Object.fromEntries(
    ['city', 'money', 'service', 'directory'].map((name) => [name, { file: `${name}.none.json`, bytes: 0 }]),
  ),
);

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

  it('waits where the last publish is younger than a minute', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await publish(bucket, registry);
    registry.version = 2;
    const at = (publishedAt: string): Promise<Outcome> =>
      publishFrom(portsOf(bucket, registry, undefined, { ...CLOCK, publishedAt }), {
        programme: TOY,
        minAgeMs: 60_000,
      });
    expect(await at('2031-03-10T01:00:59.999Z')).toBe('TOO_SOON');
    expect(await at('2031-03-10T01:01:00.000Z')).toBe('PUBLISHED');
  });

  it('gives up after a while where others are always first, and leaves a whole publication behind', async () => {
    const bucket = new Bucket();
    const registry = new Registry();
    await publish(bucket, registry);
    registry.version = 2;
    const ports = portsOf(bucket, registry);
    const outcome = await publishFrom(
      { ...ports, write: async (key) => key !== POINTER_KEY },
      { programme: TOY },
    );
    expect(outcome).toBe('CONTENDED');
    expect(versionIn(bucket.pointer)).toBe(1);
  });
});

describe('The pointer', () => {
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
