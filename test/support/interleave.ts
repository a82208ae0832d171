/**
 * Runs a few actors in every order in which their steps can follow each other. An actor does its work and calls
 * `step()` before each thing that others could notice; between two calls it is alone.
 */
export type Actor = (step: () => Promise<void>) => Promise<void>;

/** Calls `world` for a fresh set of actors each time, runs them to the end, and returns how many orders there were. */
export async function everyOrder(
  world: () => { actors: readonly Actor[]; end: () => void },
): Promise<number> {
  let choices: number[] = [];
  for (let orders = 1; ; orders += 1) {
    const { actors, end } = world();
    const widths = await runOnce(actors, choices);
    end();
    const next = following(choices, widths);
    if (next === null) return orders;
    choices = next;
  }
}

/** Runs the actors, taking at each fork the choice that is given, else the first; returns how wide each fork was. */
async function runOnce(actors: readonly Actor[], choices: readonly number[]): Promise<readonly number[]> {
  const waiting = new Map<number, () => void>();
  let running = actors.length;
  let failure: unknown;
  for (const [i, actor] of actors.entries()) {
    const step = (): Promise<void> =>
      new Promise((resume) => {
        running -= 1;
        waiting.set(i, resume);
      });
    actor(step)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => {
        running -= 1;
      });
  }
  const widths: number[] = [];
  for (;;) {
    while (running > 0) await new Promise(setImmediate);
    if (failure !== undefined) throw failure;
    const ready = [...waiting.keys()].sort();
    if (ready.length === 0) return widths;
    const chosen = ready[choices[widths.length] ?? 0] ?? 0;
    widths.push(ready.length);
    const resume = waiting.get(chosen);
    waiting.delete(chosen);
    running += 1;
    resume?.();
  }
}

/** The next order, as an odometer counts; null after the last. */
function following(choices: readonly number[], widths: readonly number[]): number[] | null {
  const next = widths.map((_, i) => choices[i] ?? 0);
  for (let i = next.length - 1; i >= 0; i -= 1) {
    const choice = (next[i] ?? 0) + 1;
    if (choice < (widths[i] ?? 0)) return [...next.slice(0, i), choice];
  }
  return null;
}
