import { secret, sha256 } from '../session/pkce.ts';

const slot = async (address: string, payload: string): Promise<string> =>
  `act ${address} ${await sha256(payload)}`;

/**
 * The Idempotency-Key of an act: the same for the same payload until an answer arrives, also after a reload, so
 * that pressing again after a lost answer counts once. A changed payload is another act.
 */
export async function keyOfAct(address: string, payload: string): Promise<string> {
  const place = await slot(address, payload);
  const kept = sessionStorage.getItem(place);
  if (kept !== null) return kept;
  const key = secret();
  sessionStorage.setItem(place, key);
  return key;
}

/** The answer is there: the next press is a new act. */
export async function actAnswered(address: string, payload: string): Promise<void> {
  sessionStorage.removeItem(await slot(address, payload));
}
