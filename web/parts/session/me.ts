import type { Instant } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { send } from '../api/send.ts';

/** The officer behind the session, as `GET /api/me` answers. */
export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly districtCode: string | null;
  readonly townshipCode: string | null;
  readonly lastSignInAt: Instant | null;
}

/** Who is signed in, and the programme's present moment as the server sees it. */
export interface Me {
  readonly officer: Officer;
  readonly now: Instant;
}

/** Asks who is signed in. @throws ApiProblem 401 without a session, 403 without an officer's record; Offline */
export async function me(): Promise<Me> {
  const answer = await send({ method: 'GET', address: '/api/me' });
  return (await answer.json()) as Me;
}
