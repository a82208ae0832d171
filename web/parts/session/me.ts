import type { Me } from '#domain/records/officer.ts';
import { send } from '../api/send.ts';

export type { Me };

/**
 * Asks who is signed in, and the programme's present moment as the server sees it. The type comes from the route's
 * record, the schema does not: the public page asks this too and carries no zod.
 * @throws ApiProblem 401 without a session, 403 without an active officer's record; Offline without an answer
 */
export async function me(): Promise<Me> {
  const answer = await send({ method: 'GET', address: '/api/me' });
  return (await answer.json()) as Me;
}
