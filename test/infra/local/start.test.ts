import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen } from '../../../infra/local/listen.ts';
import { announce, lockDataDir } from '../../../infra/local/lock.ts';

const LOCAL = join(import.meta.dirname, '../../../infra/local');
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** Runs an entry script to its end. */
async function run(script: string, environment: Record<string, string>, args: string[] = []) {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', ...environment };
  const child = spawn(process.execPath, [join(LOCAL, script), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stderr = child.stderr.toArray();
  const stdout = child.stdout.toArray();
  const code = await new Promise((resolve) => child.once('close', resolve));
  return {
    code,
    said: Buffer.concat(await stderr).toString(),
    printed: Buffer.concat(await stdout).toString(),
  };
}

const oneSentence = (pattern: RegExp) => ({
  code: 1,
  said: expect.stringMatching(new RegExp(`^${pattern.source}\\.\n$`)),
});

test('a port in use is one sentence that names another', async () => {
  const taken = await listen(createServer(), 0);
  const outcome = await run('start.ts', { PORT: String(taken.port) });
  await taken.stop(0);
  expect(outcome).toMatchObject(
    oneSentence(
      /Port \d+ is in use by another program: stop that program, or choose another port, .*npm start/,
    ),
  );
});

test('a data directory in use is one sentence that names its process', async () => {
  const lock = await lockDataDir(dataDir);
  await announce(dataDir, { pid: process.pid });
  const outcome = await run('start.ts', {});
  lock?.release();
  expect(outcome).toMatchObject(
    oneSentence(
      new RegExp(`The data directory \\S+ is in use by process ${process.pid}: stop that one first.*`),
    ),
  );
});

test('a data directory that cannot be written is one sentence', async () => {
  await writeFile(join(dataDir, 'file'), '');
  const outcome = await run('start.ts', { DATA_DIR: join(dataDir, 'file/below') });
  expect(outcome).toMatchObject(oneSentence(/The data directory \S+ cannot be written: .*/));
});

test.each([
  ['PORT', '3000x'],
  ['PORT', '70000'],
  ['NOW', 'tomorrow'],
])('%s=%s is one sentence', async (name, value) => {
  const outcome = await run('start.ts', { [name]: value });
  expect(outcome).toMatchObject(oneSentence(new RegExp(`${name}=${value} is not a .*`)));
});

test('a token for an unknown account, or of nothing that runs, is one sentence', async () => {
  expect(await run('commands/token.ts', {}, ['nobody'])).toMatchObject(
    oneSentence(/There is no account nobody: .*/),
  );
  expect(await run('commands/token.ts', {})).toMatchObject(oneSentence(/No account was named: .*/));
  const idle = await run('commands/token.ts', {}, ['haishu']);
  expect(idle).toMatchObject(oneSentence(/Nothing is running on \S+: start it with npm start, .*/));
  expect(idle.printed).toBe('');
});
