import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seal } from '#store/seal.ts';
import { fileSeal } from '#store/seal-file.ts';
import { kmsSeal } from '#store/seal-kms.ts';
import { startKms } from '../support/kms.ts';

let folder: string;
let kms: Awaited<ReturnType<typeof startKms>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seal-'));
  kms = await startKms();
  Object.assign(process.env, {
    ...{ AWS_ENDPOINT_URL_KMS: kms.endpoint, AWS_REGION: 'cn-north-1' },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
  });
});
afterAll(async () => {
  await kms.stop();
  await rm(folder, { recursive: true, force: true });
});

async function keyFile(name: string, bytes: number): Promise<string> {
  await writeFile(join(folder, name), `${randomBytes(bytes).toString('base64')}\n`);
  return join(folder, name);
}
const byFile = async (name: string): Promise<Seal> => fileSeal(await keyFile(name, 32));
const byKms = async (name: string): Promise<Seal> => {
  Object.assign(process.env, { SEAL_KEY_ID: `alias/${name}-seal`, SEAL_MAC_KEY_ID: `alias/${name}-mac` });
  return kmsSeal();
};

const CONTEXT = 'DISTRICT#990001/STATION#990001001';
const TEXT = '{"responsibleContact":"演示联系人"}';

/** One contract, two adapters: the key file of a laptop and the cloud's KMS. */
describe.each([
  ['a key file', byFile],
  ['KMS', byKms],
])('the seal of %s', (_name, open) => {
  let seal: Seal;
  let other: Seal;
  beforeAll(async () => {
    seal = await open('one');
    other = await open('other');
  });

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
    const [body = '', ...wrapped] = (await seal.seal(TEXT, CONTEXT)).split('.').toReversed();
    const sealedWith = (text: string): string => [...wrapped.toReversed(), text].join('.');
    const bytes = Buffer.from(body, 'base64');
    for (const place of bytes.keys()) {
      const forged = Buffer.from(bytes);
      forged[place] = (forged[place] ?? 0) ^ 1;
      await expect(seal.open(sealedWith(forged.toString('base64')), CONTEXT)).rejects.toThrow();
    }
    for (const short of [bytes.subarray(0, 16), bytes.subarray(0, 27), bytes.subarray(0, -1)])
      await expect(seal.open(sealedWith(short.toString('base64')), CONTEXT)).rejects.toThrow();
    await expect(seal.open('', CONTEXT)).rejects.toThrow();
  });

  it('does not open with another key', async () => {
    await expect(other.open(await seal.seal(TEXT, CONTEXT), CONTEXT)).rejects.toThrow();
  });

  it('hashes equal text equally under one key, and otherwise under another', async () => {
    expect(await seal.mac('DEMO000001')).toMatch(/^[0-9a-f]{64}$/);
    expect(await seal.mac('DEMO000001')).toBe(await seal.mac('DEMO000001'));
    expect(await seal.mac('DEMO000001')).not.toBe(await seal.mac('DEMO000002'));
    expect(await seal.mac('DEMO000001')).not.toBe(await other.mac('DEMO000001'));
  });
});

it('of KMS opens without the key of hashes, which whoever only opens does not have', async () => {
  const sealed = await (await byKms('whole')).seal(TEXT, CONTEXT);
  delete process.env.SEAL_MAC_KEY_ID;
  expect(await kmsSeal().open(sealed, CONTEXT)).toBe(TEXT);
});

it('refuses a key file of another size', async () => {
  const short = await keyFile('short.key', 16);
  expect(() => fileSeal(short)).toThrow('32 bytes');
});

it('does not accept a shortened tag, which is that much easier to forge', async () => {
  const seal = await byFile('tag');
  const bytes = Buffer.from(await seal.seal('', CONTEXT), 'base64');
  await expect(seal.open(bytes.subarray(0, 16).toString('base64'), CONTEXT)).rejects.toThrow();
});
