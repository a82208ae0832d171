import type { PrivateColumns } from '#domain/published.ts';
import { send } from '../../parts/api/send.ts';
import { me } from '../../parts/session/me.ts';
import { currentToken } from '../../parts/session/session.ts';

/** What a signed-in reader sees beyond the public: by district, and whether it is the whole city. */
export interface OwnColumns {
  readonly officer: string;
  readonly wholeCity: boolean;
  readonly columns: Readonly<Record<string, PrivateColumns>>;
}

/** Asks for the private columns that the reader's role allows; null without a session. @throws as `send` does. */
export async function fetchOwnColumns(): Promise<OwnColumns | null> {
  if (currentToken() === null) return null;
  const { officer } = await me();
  const address = addressFor(officer.role, officer.districtCode);
  if (address === null) return { officer: officer.name, wholeCity: false, columns: {} };
  const answer = await send({ method: 'GET', address });
  const columns = (await answer.json()) as Readonly<Record<string, PrivateColumns>>;
  return { officer: officer.name, wholeCity: address === CITY, columns };
}

const CITY = '/api/dashboard';

function addressFor(role: string, districtCode: string | null): string | null {
  if (role === 'CITY_ADMIN' || role === 'CITY_OFFICER' || role === 'LEADER') return CITY;
  if (role === 'DISTRICT_OFFICER' && districtCode !== null) return `/api/districts/${districtCode}/dashboard`;
  return null;
}
