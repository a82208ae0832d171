import { instantOf } from '#domain/calendar.ts';
import type { Programme } from '#domain/programme.ts';
import { combine, EMPTY, type Summary } from '#domain/summary.ts';
import { moment } from '#store/clock.ts';
import { readObject, writeObject } from '#store/objects.ts';
import { readSettings } from '#store/settings.ts';
import { keepSnapshots } from '#store/snapshots.ts';
import { readSummary } from '#store/summaries.ts';
import { type Outcome, publishFrom, type Source } from './publication.ts';

/** {@link publishFrom} the table to the data bucket. */
export const publish = (programme: Programme, patient: boolean): Promise<Outcome> =>
  publishFrom(
    {
      read: readObject,
      write: writeObject,
      source: () => readSource(programme),
      now: () => ({ asOf: moment(), publishedAt: instantOf(Date.now()) }),
    },
    { programme, patient },
  );

async function readSource(programme: Programme): Promise<Source> {
  const [kept, settings] = await Promise.all([
    Promise.all(programme.districts.map((district) => readSummary(district.code))),
    readSettings(),
  ]);
  const summary = kept.reduce<Summary>(
    (all, one) => (one ? combine(all, { [one.summary.districtCode]: one.summary }) : all),
    EMPTY,
  );
  return { summary, snapshots: await keepSnapshots(summary, programme), ...settings };
}
