import { type StationInput, StationInput as StationSchema } from '#domain/records/station.ts';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { type Saving, useSaving } from '../../parts/act/use-saving.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { inputOf, putStation, readStation, type StationRecord } from './station-record.ts';

/** A section as its form holds it: text as typed, `''` for nothing. */
export type Typed = Readonly<Record<string, unknown>>;

export interface SectionOptions<T extends Typed> {
  /** Key of the tab's storage; one a section or person. */
  readonly key: string;
  readonly record: StationRecord;
  /** The section as the record has it. */
  readonly typedOf: (record: StationRecord) => T;
  /** The whole record with what was typed in it; the schema judges the result, so its values may be anything. */
  readonly apply: (input: StationInput, typed: T) => unknown;
  readonly labelOf: (pointer: string) => string;
  readonly pointerOf?: (pointer: string) => string;
  /** A newer record is there: after a save, or because somebody else saved. */
  readonly onRecord: (record: StationRecord) => void;
  readonly onDone: () => void;
}

/** A field that somebody else changed while it was being changed here. */
export interface Clash<T> {
  readonly field: keyof T & string;
  readonly theirs: T[keyof T];
  readonly mine: T[keyof T];
}

export interface SectionEdit<T extends Typed> {
  readonly typed: T;
  readonly set: (patch: Partial<T>) => void;
  /** What a control is given of its field. */
  readonly field: ReturnType<typeof fieldsOf<T>>;
  readonly saving: Saving;
  readonly clashes: readonly Clash<T>[];
  readonly takeTheirs: (field: keyof T & string) => void;
  readonly keepMine: (field: keyof T & string) => void;
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

interface Kept<T> {
  readonly typed: T;
  /** What the section was when it was opened. */
  readonly base: T;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const TRIES = 3;

/**
 * One section of a station in edit, saved by itself through the whole record. Somebody else's save of another section
 * is taken over in silence; where the same field changed, both values are kept and shown, and nothing is saved until
 * the officer has seen it.
 */
export function useSection<T extends Typed>(options: SectionOptions<T>): SectionEdit<T> {
  const { key, record, typedOf, apply, onRecord, onDone } = options;
  const saving = useSaving(options);
  const now = typedOf(record);
  const [kept, keep] = useKept<Kept<T>>(key);
  const { typed, base } = kept ?? { typed: now, base: now };
  const clashesWith = (current: T): Clash<T>[] =>
    (Object.keys(typed) as (keyof T & string)[])
      .filter((field) => !same(base[field], current[field]) && !same(typed[field], current[field]))
      .map((field) => ({ field, theirs: current[field], mine: typed[field] }));
  const leave = () => {
    keep(null);
    saving.clear();
    onDone();
  };
  return {
    typed,
    saving,
    clashes: clashesWith(now),
    set: (patch) => {
      keep({ base, typed: { ...typed, ...patch } });
      saving.touch(Object.keys(patch).map((field) => `/${field}`));
    },
    field: fieldsOf(saving, typed, (change) => keep({ base, typed: change(typed) })),
    takeTheirs: (field) => keep({ base, typed: { ...typed, [field]: now[field] } }),
    keepMine: (field) => keep({ typed, base: { ...base, [field]: now[field] } }),
    cancel: leave,
    save: async () => {
      if (!saving.check(StationSchema, apply(inputOf(record.view), typed))) return;
      const put = async (current: StationRecord, left: number): Promise<StationRecord> => {
        const input = StationSchema.parse(apply(inputOf(current.view), typed));
        try {
          return await putStation(input, current.etag);
        } catch (cause) {
          const latest = codeOf(cause) === 'STALE' && left > 0 ? await readStation(input.townshipCode) : null;
          if (!latest) throw cause;
          onRecord(latest);
          if (clashesWith(typedOf(latest)).length > 0) throw cause;
          return put(latest, left - 1);
        }
      };
      if (await saving.run(async () => onRecord(await put(record, TRIES)))) leave();
    },
  };
}
