import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import { figures } from '#domain/figures.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import { encode, encodePrivate } from '#domain/published.ts';
import { NO_SETTINGS } from '#domain/settings.ts';
import { districtRecords, THROUGH } from '../../support/arbitrary-records.ts';
import { TOY } from '../../support/toy-programme.ts';

const DISTRICT = '990002';
const fold = (records: readonly RecordItem[]) =>
  foldDistrict(records, { districtCode: DISTRICT, version: 1, programme: TOY, through: THROUGH });

/** What a broken restore, a bug of another version or a hand in the console may leave in a field. */
const junk = fc.oneof(
  fc.constantFrom(
    ...[undefined, null, '', 0, -1, 1.5, 1e20, Number.NaN, true, [], {}, [null], [[]], 'x', '__proto__'],
    ...['9999-12-31', 'STATION#', '#'],
  ),
  // Of the shape of a day or an instant, and none.
  fc.constantFrom(
    ...['2031-13-45', '0000-00-00', '2031-02-30', '2031-99-99T99:99:99.999Z', '2031-06-31T24:00:00.001Z'],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Path = readonly (string | number)[];

/** Every place in a value at which something stands, but the sort key: an item without one cannot be. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, inner]) =>
    path.length === 0 && name === 'sk'
      ? []
      : places(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) };
  return Object.assign(copy, { [name]: replaced(Reflect.get(Object(value), name), rest, by) });
}

/** A district of which one record was spoilt at one place. */
const poisoned = districtRecords(DISTRICT)
  .filter((records) => records.length > 0)
  .chain((records) =>
    fc.nat(records.length - 1).chain((at) => {
      const spots = places(records[at]);
      return fc.tuple(fc.constant(records), fc.constant(at), fc.constantFrom(...spots), junk);
    }),
  )
  .map(([records, at, spot, by]) =>
    records.map((item, i) => (i === at ? (replaced(item, spot, by) as RecordItem) : item)),
  );

it('one spoilt record, whatever is wrong with it, stops neither its district nor the city', () => {
  fc.assert(
    fc.property(poisoned, (records) => {
      const summary = { [DISTRICT]: fold(records) };
      const kept = JSON.parse(JSON.stringify(summary));
      expect(kept).toEqual(summary);
      const parts = JSON.stringify([encode(kept, TOY, NO_SETTINGS), encodePrivate(kept, TOY, NO_SETTINGS)]);
      expect(parts).not.toMatch(/NaN|Infinity/);
      const found = figures(kept, TOY, { day: dayOf(THROUGH), at: THROUGH }, NO_SETTINGS);
      expect(JSON.stringify(found)).not.toMatch(/null,"d"|NaN/);
    }),
    { numRuns: 1500 },
  );
});
