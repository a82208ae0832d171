import { bundles } from './bundles.ts';
import { ask } from './child.ts';
import type { WarmCalls } from './children/warm-calls.ts';
import { loadedAt } from './loaded.ts';
import { type Row, time } from './row.ts';
import { sampleOf } from './sample.ts';

const MUST = 5;
const PDOA_US = 256;

/**
 * CPU time of a warm call of the reference desk's bundle: one that reads nothing, against a function that only parses
 * and answers; and one of a signed-in officer, whose record and last sign-in are read, against the same with these reads.
 */
export async function warmCall(): Promise<readonly Row[]> {
  const reference = (await bundles()).desks.find(({ name }) => name === 'reference');
  if (!reference) throw new Error('there is no reference desk');
  const calls = await ask<WarmCalls>('children/warm-calls.ts', [await loadedAt('beginning'), reference.file]);
  const bareZod = sampleOf(calls.bareZod).least;
  const bareGet = sampleOf(calls.bareGet).least;
  const health = sampleOf(calls.health).least;
  const me = sampleOf(calls.me).least;
  return [
    {
      no: 7,
      what: 'warm call CPU, nothing read (health)',
      ours: time(health),
      beside: `bare + zod ${time(bareZod)}; PDoA ${time(PDOA_US)}`,
      ratio: health / bareZod,
      must: `<= ${MUST} x bare + zod`,
      isKept: health <= MUST * bareZod,
    },
    {
      no: 7,
      what: 'warm call CPU, officer and last sign-in read (me)',
      ours: time(me),
      beside: `bare + zod + two reads ${time(bareGet)}`,
      ratio: me / bareGet,
      must: '',
      isKept: null,
    },
  ];
}
