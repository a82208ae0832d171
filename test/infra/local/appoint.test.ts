import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readChain, verifyChain } from '#store/audit-chain.ts';
import { officerOf } from '#store/officers.ts';
import { openRegistry } from '../../support/registry.ts';

const COMMAND = join(import.meta.dirname, '../../../infra/local/commands/appoint.ts');
const ISSUER = 'https://id.example.org';

let registry: { close(): Promise<void> };
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

/** Runs the command to its end, on the tables that the environment names. */
async function appoint(words: readonly string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [COMMAND, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [child.stdout.toArray(), child.stderr.toArray()];
  const code = await new Promise((resolve) => child.once('close', resolve));
  const textOf = async (parts: Promise<Buffer[]>) => Buffer.concat(await parts).toString();
  return { code, printed: await textOf(stdout), said: await textOf(stderr) };
}

it('is one sentence where it is not told who', async () => {
  for (const words of [[], ['id.example.org', 'abc', '张三'], [ISSUER, 'abc', '张'], [ISSUER, 'a b', '张三']])
    expect(await appoint(words)).toMatchObject({ code: 1, said: expect.stringMatching(/^Name the issuer/) });
});

it('makes one first administrator, and no second one, with a history that holds', async () => {
  const both = await Promise.all([appoint([ISSUER, 'one', '演示甲']), appoint([ISSUER, 'two', '演示乙'])]);
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  const made = (await officerOf(ISSUER, 'one')) ?? (await officerOf(ISSUER, 'two'));
  expect(made).toMatchObject({ id: 'admin', role: 'CITY_ADMIN', active: true, createdBy: 'system' });
  if (made) expect(verifyChain(made, await readChain(made))).toBeNull();
  const again = await appoint([ISSUER, 'three', '演示丙']);
  expect(again).toMatchObject({ code: 1, said: expect.stringMatching(/^There is an administrator already/) });
  expect(await officerOf(ISSUER, 'three')).toBeNull();
});

it('is one sentence where no tables are named and the data directory is empty', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'appoint-'));
  const unnamed = { RECORDS_TABLE: '', AUDIT_TABLE: '', DATA_DIR: dataDir };
  const outcome = await appoint([ISSUER, 'one', '演示甲'], unnamed);
  await rm(dataDir, { recursive: true, force: true });
  expect(outcome).toMatchObject({ code: 1, said: expect.stringMatching(/^There is no registry in/) });
});
