import { AsyncLocalStorage } from 'node:async_hooks';
import { refusal } from '#domain/refusal.ts';

/** Milliseconds that one request may take, whatever it waits for. */
export const REQUEST_MS = 4_000;

const ends = new AsyncLocalStorage<number>();

/** Does the work of one request: whatever it waits for from outside, it waits for no longer than `ms` in all. */
export const withDeadline = <T>(ms: number, work: () => Promise<T>): Promise<T> =>
  ends.run(performance.now() + ms, work);

/** Milliseconds of the request that are left, at least 0; Infinity outside one (a job has Lambda's own limit). */
export const timeLeft = (): number =>
  Math.max(0, (ends.getStore() ?? Number.POSITIVE_INFINITY) - performance.now());

/** A client of the SDK, as far as it can be made to hurry. */
interface Client {
  readonly middlewareStack: {
    add(
      middleware: <A, R>(next: (args: A) => Promise<R>) => (args: A) => Promise<R>,
      options: { readonly step: 'initialize'; readonly name: string },
    ): void;
  };
}

/**
 * The same client, which gives up with the request: retries included, nothing that it is asked outlasts it. What was
 * sent may still be carried out, which the same act sent again finds. @throws BUSY
 */
export function hurried<C extends Client>(client: C): C {
  client.middlewareStack.add((next) => (args) => inTime(() => next(args)), {
    step: 'initialize',
    name: 'requestDeadline',
  });
  return client;
}

async function inTime<T>(ask: () => Promise<T>): Promise<T> {
  const ms = timeLeft();
  if (ms === Number.POSITIVE_INFINITY) return ask();
  if (ms === 0) throw busy();
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(busy()), ms);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(alarm);
  }
}

const busy = () => refusal('BUSY', { retryAfterSeconds: 2 });
