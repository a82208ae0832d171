import { expect } from 'vitest';
import type { Pointer } from '#domain/published.ts';
import type { Settings } from '#domain/settings.ts';
import type { DistrictSummary, Summary } from '#domain/summary.ts';
import type { writeObject } from '#store/objects.ts';
import { POINTER_KEY } from '#store/published.ts';
import { type Outcome, type Ports, publishFrom } from '../../functions/jobs/publication.ts';
import { TOY } from '../support/toy-programme.ts';

/** A bucket that knows ETags, as S3 does. */
export class Bucket {
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
    for (const { file } of [...Object.values(pointer.parts), ...(pointer.frozen ? [pointer.frozen] : [])])
      expect(this.objects.has(`public/${file}`)).toBe(true);
    expect(this.objects.has(`private/${pointer.private.file}`)).toBe(true);
    this.pointers.push(pointer);
  }

  get pointer(): Pointer | undefined {
    return this.pointers[this.pointers.length - 1];
  }
}

/** Summaries of which the versions alone matter here; what they say follows the version. */
export class Registry {
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

/** The moment of both clocks. */
export const CLOCK = { asOf: '2031-03-10T01:00:00.000Z', publishedAt: '2031-03-10T01:00:00.000Z' };

/** The world of one publisher, who calls `step` before each thing that another could notice. */
export function portsOf(
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
      const { settings } = registry;
      return { summary: registry.summary(), snapshots: [], settings, demonstration: false };
    },
    now: () => clock,
  };
}

/** Publishes alone, at one go. */
export const publish = (bucket: Bucket, registry: Registry, clock = CLOCK): Promise<Outcome> =>
  publishFrom(portsOf(bucket, registry, undefined, clock), { programme: TOY, patient: false });

/** The version that a pointer was made from; 0 for none. */
export const versionIn = (pointer: Pointer | undefined): number => pointer?.summaryVersions['990001'] ?? 0;
