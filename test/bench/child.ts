import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a script of this folder in a fresh process and gives what it answered. Its output is thrown away, errors apart.
 * @throws Error where it ends without an answer
 */
export function ask<T>(script: string, args: readonly string[] = []): Promise<T> {
  const child = fork(join(import.meta.dirname, script), [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    let answered: { readonly value: T } | null = null;
    child.once('message', (value) => {
      answered = { value: value as T };
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (answered && code === 0) resolve(answered.value);
      else reject(new Error(`${script} ended with ${code} and ${answered ? 'an' : 'no'} answer`));
    });
  });
}

/** Answers the process that asked. */
export const answer = (value: object): void => {
  process.send?.(value);
};
