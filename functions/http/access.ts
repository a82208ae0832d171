import type { Access } from '#contract/route.ts';
import type { Officer } from '#domain/records/officer.ts';
import { refusal } from '#domain/refusal.ts';
import { CITY_WIDE } from '#domain/roles.ts';
import { districtOfTownship } from '#store/keys.ts';

/**
 * Lets a principal pass or refuses: 401 without an active officer, 403 for a role that the row does not list, 404 for an
 * object outside the officer's scope, which is what an absent object answers too.
 */
export function requireAccess(
  access: Access,
  officer: Officer | null,
  params: Readonly<Record<string, string | undefined>>,
): void {
  if (access.scope === 'public') return;
  if (!officer?.active) throw refusal('UNAUTHENTICATED');
  if (access.scope === 'signed-in') return;
  if (!access.roles.includes(officer.role)) throw refusal('FORBIDDEN');
  if (!isWithin(access, officer, params)) throw refusal('NOT_FOUND');
}

function isWithin(
  access: Access,
  officer: Officer,
  params: Readonly<Record<string, string | undefined>>,
): boolean {
  if (access.scope === 'city' || CITY_WIDE.has(officer.role)) return true;
  const township = params.townshipCode;
  const district = params.districtCode ?? (township === undefined ? undefined : districtOfTownship(township));
  if (district === undefined || district !== officer.districtCode) return false;
  if (township !== undefined && districtOfTownship(township) !== district) return false;
  return officer.role !== 'TOWNSHIP_OFFICER' || township === officer.townshipCode;
}
