import { type Issue, invalid, Refusal } from '#domain/refusal.ts';

/** Takes a decision when something is already known to be wrong: all of it is told at once. @throws INVALID */
export function withIssues<T>(known: readonly Issue[], decide: () => T): T {
  let decided: T;
  try {
    decided = decide();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID') throw invalid([...known, ...error.issues]);
    throw error;
  }
  if (known.length > 0) throw invalid(known);
  return decided;
}
