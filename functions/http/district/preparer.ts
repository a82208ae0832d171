import { preparedBy } from '#domain/decisions/preparing.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import type { Officer } from '#domain/records/officer.ts';
import { readOfficers } from '#store/officers.ts';

/** The officer of the district who prepared a report for the version that stands; null where nobody has. Townships propose. */
export async function preparerOf(
  drafts: Readonly<Record<string, Draft>>,
  version: number,
): Promise<Officer | null> {
  const officers = await readOfficers(Object.values(drafts).flatMap(({ savedBy }) => savedBy ?? []));
  const id = preparedBy(drafts, version, (one) => officers.get(one)?.role === 'TOWNSHIP_OFFICER');
  return id === null ? null : (officers.get(id) ?? null);
}
