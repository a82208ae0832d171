/**
 * A start or a command that cannot go on, for a reason that the person at the keyboard can mend. The message is one
 * sentence: what happened, and what to do. It is printed without a stack.
 */
export class Cannot extends Error {
  override readonly name = 'Cannot';
}

/**
 * Runs an entry script: a `Cannot` prints its sentence on stderr and sets exit code 1; anything else is a defect and
 * keeps its stack, also with exit code 1.
 */
export async function orSayWhy(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Cannot ? error.message : error);
    process.exitCode = 1;
  }
}

/** The `code` of a Node or SQLite error (`EADDRINUSE`, `ENOENT`, ...), undefined for anything else. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
