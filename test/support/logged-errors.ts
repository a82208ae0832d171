import { vi } from 'vitest';

/**
 * Runs `work` and gives the lines of level ERROR that it wrote to the log, each with its message and the fields named;
 * nothing of it reaches the terminal.
 */
export async function loggedErrors(work: () => Promise<void>, fields: readonly string[]): Promise<unknown[]> {
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  try {
    await work();
    return streams
      .flatMap(({ mock }) =>
        mock.calls.map(([chunk]) => JSON.parse(String(chunk)) as Record<string, unknown>),
      )
      .filter(({ level }) => level === 'ERROR')
      .map((line) => Object.fromEntries(['message', ...fields].map((field) => [field, line[field]])));
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}
