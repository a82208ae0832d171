import type { CityPermit } from '#contract/reporting-calendar.ts';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { monthOf, monthsFrom } from '#domain/calendar.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Correction, Permit } from '#domain/records/period.ts';
import type { Station } from '#domain/records/station.ts';
import { listCorrections } from '#store/corrections.ts';
import { officerNames } from '#store/officers.ts';
import { listPermits } from '#store/permits.ts';
import { programme } from '#store/programme.ts';
import { readReports } from '#store/reports.ts';
import { listStations } from '#store/stations.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { readRestatements } from './restatements.ts';

/** Most permits that are listed. */
const MOST = 100;

/** Permits of all districts, those last granted first, with the claims and corrections that came in by each. */
export const listCityPermits: Operation<typeof CITY_ROUTES.listCityPermits> = async () => {
  const found = await Promise.all(programme().districts.map(({ code }) => permitsOf(code)));
  const newest = found
    .flat()
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .slice(0, MOST);
  const [names, restatedOf] = await Promise.all([
    officerNames(newest.map(({ createdBy }) => createdBy)),
    readRestatements(),
  ]);
  return {
    body: {
      permits: newest.map((permit) => ({
        ...permit,
        grantedBy: names.get(permit.createdBy) ?? permit.createdBy,
        usedBy: permit.usedBy.map((fact) => ({ ...fact, restated: restatedOf(fact) })),
      })),
    },
  };
};

type Fact = Omit<CityPermit['usedBy'][number], 'restated'>;
type Found = Omit<CityPermit, 'grantedBy' | 'usedBy'> & { readonly usedBy: readonly Fact[] };

async function permitsOf(districtCode: string): Promise<readonly Found[]> {
  const permits = await listPermits(districtCode, { newestFirst: true, limit: MOST });
  if (permits.length === 0) return [];
  const months = new Set(permits.flatMap(({ from, to }) => monthsFrom(monthOf(from), monthOf(to))));
  const [stations, corrections, reports] = await Promise.all([
    listStations(districtCode),
    listCorrections(districtCode, { limit: 1_000 }),
    readReports([...months].map((month) => ({ districtCode, month }))),
  ]);
  return permits.map((permit) => ({
    ...plain<Permit>(permit),
    usedBy: stations.flatMap((station) => factsBy(permit.id, station, corrections)),
    figures: reports.flatMap((report) => figuresBy(permit.id, report)),
  }));
}

/** What of a station came in by a permit. */
function factsBy(
  permit: string,
  { townshipCode, claims }: Station,
  corrections: readonly Correction[],
): readonly Fact[] {
  return claims
    .filter((claim) => claim.permit === permit)
    .map(({ stage, on, at, source }) => {
      const correction = corrections.find(({ id }) => source === `CORRECTION#${id}`);
      const was = correction ? { on: correction.from, reason: correction.reason } : null;
      return { townshipCode, stage, on, at, was };
    });
}

/** What of a report was put right by a permit. */
const figuresBy = (permit: string, { month, rounds }: MonthlyReport): CityPermit['figures'] =>
  rounds.flatMap(({ correction, submittedAt: at }) => {
    if (correction?.permit !== permit) return [];
    const { permit: _permit, ...figure } = correction;
    return [{ ...figure, month, at }];
  });
