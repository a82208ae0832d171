/** A step of the start, or a fact about it: one plain line on stdout. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A defect in a function, or in a part of the runtime, as the one JSON line that Lambda's own log would have. */
export function logDefect(where: string, error: unknown): void {
  const cause =
    error instanceof Error ? { error: error.name, message: error.message, stack: error.stack } : { error };
  say(JSON.stringify({ level: 'ERROR', timestamp: new Date().toISOString(), service: where, ...cause }));
}
