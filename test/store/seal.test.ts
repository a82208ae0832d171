import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Seal } from '#store/seal.ts';
import { fileSeal } from '#store/seal-file.ts';

let folder: string;
let seal: Seal;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-'));
  seal = fileSeal(await keyFile('seal.key', 32));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function keyFile(name: string, bytes: number): Promise<string> {
  await writeFile(join(folder, name), `${randomBytes(bytes).toString('base64')}\n`);
  return join(folder, name);
}

const CONTEXT = 'DISTRICT#990001/STATION#990001001';
const TEXT = '{"responsibleContact":"演示联系人"}';

it('opens what it sealed, for the same record', async () => {
  const sealed = await seal.seal(TEXT, CONTEXT);
  expect(sealed).not.toContain('演示');
  expect(await seal.open(sealed, CONTEXT)).toBe(TEXT);
});

it('seals the same text differently each time', async () => {
  expect(await seal.seal(TEXT, CONTEXT)).not.toBe(await seal.seal(TEXT, CONTEXT));
});

it('does not open what was sealed for another record: people cannot be moved between records', async () => {
  const sealed = await seal.seal(TEXT, CONTEXT);
  await expect(seal.open(sealed, 'DISTRICT#990001/STATION#990001002')).rejects.toThrow();
});

it('does not open what was tampered with, at any byte', async () => {
  const bytes = Buffer.from(await seal.seal(TEXT, CONTEXT), 'base64');
  for (const place of bytes.keys()) {
    const forged = Buffer.from(bytes);
    forged[place] = (forged[place] ?? 0) ^ 1;
    await expect(seal.open(forged.toString('base64'), CONTEXT)).rejects.toThrow();
  }
  await expect(seal.open(bytes.subarray(0, 20).toString('base64'), CONTEXT)).rejects.toThrow();
  await expect(seal.open('', CONTEXT)).rejects.toThrow();
});

it('does not accept a shortened tag', async () => {
  const bytes = Buffer.from(await seal.seal('', CONTEXT), 'base64');
  await expect(seal.open(bytes.subarray(0, 16).toString('base64'), CONTEXT)).rejects.toThrow();
});

it('does not open with another key', async () => {
  const other = fileSeal(await keyFile('other.key', 32));
  await expect(other.open(await seal.seal(TEXT, CONTEXT), CONTEXT)).rejects.toThrow();
});

it('hashes equal text equally under one key, and otherwise under another', async () => {
  const other = fileSeal(await keyFile('third.key', 32));
  expect(await seal.mac('DEMO000001')).toBe(await seal.mac('DEMO000001'));
  expect(await seal.mac('DEMO000001')).not.toBe(await seal.mac('DEMO000002'));
  expect(await seal.mac('DEMO000001')).not.toBe(await other.mac('DEMO000001'));
});

it('refuses a key file of another size', async () => {
  const short = await keyFile('short.key', 16);
  expect(() => fileSeal(short)).toThrow('32 bytes');
});
