import { instantOf } from '#domain/calendar.ts';
import type { Programme } from '#domain/programme.ts';
import { moment } from '#store/clock.ts';
import { readObject, writeObject } from '#store/objects.ts';
import { readSettings } from '#store/settings.ts';
import { keepSnapshots } from '#store/snapshots.ts';
import { readCity } from '#store/summaries.ts';
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
  const [summary, settings] = await Promise.all([
    readCity(programme.districts.map(({ code }) => code)),
    readSettings(),
  ]);
  return { summary, snapshots: await keepSnapshots(summary, programme), ...settings };
}
