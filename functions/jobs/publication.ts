import { createHash } from 'node:crypto';
import { dayOf, type Instant, milliseconds } from '#domain/calendar.ts';
import type { FrozenPart, Snapshot } from '#domain/frozen.ts';
import type { Programme } from '#domain/programme.ts';
import {
  encode,
  encodePrivate,
  PART_NAMES,
  type Pointer,
  PUBLISHED_SCHEMA,
  type PublishedFile,
} from '#domain/published.ts';
import type { Settings } from '#domain/settings.ts';
import type { Summary } from '#domain/summary.ts';
import { canonical } from '#store/canonical.ts';
import type { readObject, writeObject } from '#store/objects.ts';
import { POINTER_KEY } from '#store/published.ts';

/** What is published from: read after the pointer, never before. */
export interface Source {
  readonly summary: Summary;
  /** What each close fixed, oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly settings: Settings;
  readonly demonstration: boolean;
}

/** What publishing needs of the world around it: the data bucket, the summaries, the clocks. */
export interface Ports {
  readonly read: typeof readObject<Pointer>;
  readonly write: typeof writeObject;
  readonly source: () => Promise<Source>;
  /** The present moment by the rules' clock and by the real one. */
  readonly now: () => { readonly asOf: Instant; readonly publishedAt: Instant };
}

/** For which programme, and whether it can wait. */
export interface PublishOptions {
  readonly programme: Programme;
  /** Leaves it to a later run where publishes have followed each other too fast. */
  readonly patient: boolean;
}

/** CONTENDED: others were first every time; whatever they published, the next run finds what is missing. */
export type Outcome = 'PUBLISHED' | 'UNCHANGED' | 'TOO_SOON' | 'CONTENDED';

const ATTEMPTS = 5;

/** A few changes in a row are seen at once; whatever the load, an hour has at most 60 publishes: 5 and one each 66 s. */
const MOST_SPARE = 5;
const SPARE_EACH_MS = 66_000;

/**
 * Publishes what the summaries say: the parts first, each under the name of its content, then the pointer, if it is
 * still the one that was read at the beginning. A pointer therefore only ever follows one whose summaries were read
 * earlier, and cannot run backwards.
 */
export async function publishFrom(ports: Ports, { programme, patient }: PublishOptions): Promise<Outcome> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const kept = await ports.read(POINTER_KEY);
    if (patient && spareAt(kept?.value, ports.now().publishedAt) < 1) return 'TOO_SOON';
    const source = await ports.source();
    const now = ports.now();
    if (kept && isCurrent(kept.value, source, programme, now.asOf)) return 'UNCHANGED';
    const spare = Math.max(0, Math.floor(spareAt(kept?.value, now.publishedAt) * 100) / 100 - 1);
    const { pointer, files } = publicationOf(source, programme, { ...now, spare });
    const known = new Set(kept ? filesOf(kept.value) : []);
    await Promise.all(
      files
        .filter((file) => !known.has(file.key))
        .map((file) => ports.write(file.key, file.text, { replaces: null, keep: 'forever' })),
    );
    const replaces = kept?.etag ?? null;
    if (await ports.write(POINTER_KEY, JSON.stringify(pointer), { replaces, keep: 'never' }))
      return 'PUBLISHED';
  }
  return 'CONTENDED';
}

interface File {
  readonly key: string;
  readonly text: string;
}

/** The parts and the pointer of a source. */
function publicationOf(
  { summary, snapshots, settings, demonstration }: Source,
  programme: Programme,
  now: Pick<Pointer, 'asOf' | 'publishedAt' | 'spare'>,
): { readonly pointer: Pointer; readonly files: readonly File[] } {
  const files: File[] = [];
  const place = (folder: 'public' | 'private', name: string, part: unknown): PublishedFile => {
    const text = JSON.stringify(part);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const file = `${name}.${hash}.json`;
    files.push({ key: `${folder}/${file}`, text });
    return { file, bytes: Buffer.byteLength(text) };
  };
  const parts = encode(summary, programme, settings);
  const districts = Object.values(summary);
  const frozen: FrozenPart = { districts: programme.districts.map((one) => one.code), snapshots };
  const pointer: Pointer = {
    schema: PUBLISHED_SCHEMA,
    ...now,
    demonstration,
    programme: programme.id,
    settings,
    parts: {
      city: place('public', 'city', parts.city),
      money: place('public', 'money', parts.money),
      service: place('public', 'service', parts.service),
      directory: place('public', 'directory', parts.directory),
    },
    frozen: place('public', 'frozen', frozen),
    private: place('private', 'columns', encodePrivate(summary, programme, settings)),
    summaryVersions: Object.fromEntries(districts.map((one) => [one.districtCode, one.version])),
    closedThrough: Object.fromEntries(districts.map((one) => [one.districtCode, one.closedThrough])),
  };
  return { pointer, files };
}

const filesOf = ({ parts, frozen, private: hidden }: Pointer): readonly string[] => [
  ...[...PART_NAMES.map((name) => parts[name]), ...(frozen ? [frozen] : [])].map(
    ({ file }) => `public/${file}`,
  ),
  `private/${hidden.file}`,
];

/** Publishes that may follow at once at a moment of the real clock. */
function spareAt(pointer: Pointer | undefined, now: Instant): number {
  if (!pointer) return MOST_SPARE;
  const gained = (milliseconds(now) - milliseconds(pointer.publishedAt)) / SPARE_EACH_MS;
  return Math.min(MOST_SPARE, pointer.spare + Math.max(0, gained));
}

/** Nothing new since: same summaries, settings and schema. Once a day the pointer is renewed all the same, as a sign of life. */
function isCurrent(pointer: Pointer, source: Source, programme: Programme, asOf: Instant): boolean {
  const versions = Object.fromEntries(
    Object.values(source.summary).map((one) => [one.districtCode, one.version]),
  );
  return (
    pointer.schema === PUBLISHED_SCHEMA &&
    pointer.frozen !== undefined &&
    pointer.programme === programme.id &&
    pointer.demonstration === source.demonstration &&
    dayOf(pointer.asOf) === dayOf(asOf) &&
    canonical([pointer.summaryVersions, pointer.settings]) === canonical([versions, source.settings])
  );
}
