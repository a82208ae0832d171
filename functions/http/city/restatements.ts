import type { CityPermit } from '#contract/reporting-calendar.ts';
import { restatedCount } from '#domain/figures/restated-count.ts';
import { programme } from '#store/programme.ts';
import { readSnapshots } from '#store/snapshots.ts';
import { readCity } from '#store/summaries.ts';

type Fact = CityPermit['usedBy'][number];

/** Reads what closes froze and what is known now; gives, for a fact that was put right, the frozen figure beside the present one. */
export async function readRestatements(): Promise<(fact: Pick<Fact, 'stage' | 'was'>) => Fact['restated']> {
  const districts = programme().districts.map(({ code }) => code);
  const [snapshots, summary] = await Promise.all([readSnapshots(), readCity(districts)]);
  const known = { summary, programme: programme() };
  return ({ stage, was }) => was && restatedCount({ stage, on: was.on }, { districts, snapshots }, known);
}
