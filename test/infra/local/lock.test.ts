import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cannot } from '../../../infra/local/cannot.ts';
import { announce, inUse, lockDataDir } from '../../../infra/local/lock.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lock-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

test('a data directory has one owner at a time', async () => {
  const first = await lockDataDir(dataDir);
  expect(await lockDataDir(dataDir)).toBeNull();
  first?.release();
  const second = await lockDataDir(dataDir);
  expect(second).not.toBeNull();
  second?.release();
});

test('the lock of a killed process is free at once', async () => {
  const module = join(import.meta.dirname, '../../../infra/local/lock.ts');
  const script = `import { lockDataDir } from ${JSON.stringify(module)}; await lockDataDir(process.argv[1]); console.log('locked'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  expect(await lockDataDir(dataDir)).toBeNull();
  const gone = once(other, 'exit');
  other.kill('SIGKILL');
  await gone;
  const lock = await lockDataDir(dataDir);
  expect(lock).not.toBeNull();
  lock?.release();
});

test('a second start is told who has the directory and what to do', async () => {
  await announce(dataDir, { pid: 4711 });
  expect((await inUse(dataDir)).message).toBe(
    `The data directory ${dataDir} is in use by process 4711: stop that one first, or start with another directory, for example DATA_DIR=.data2 npm start.`,
  );
});

test('a data directory that cannot be made is one sentence', async () => {
  const file = join(dataDir, 'a-file');
  await writeFile(file, '');
  const refused = lockDataDir(join(file, 'below'));
  await expect(refused).rejects.toThrow(Cannot);
  await expect(refused).rejects.toThrow(/cannot be written: .* name another directory in DATA_DIR\.$/);
});
