import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { keptSigningKey } from '../../infra/local/identity/signing-key.ts';
import { mintToken } from '../../infra/local/identity/token.ts';
import { type Client, clientOf } from '../support/client.ts';

const LOCAL = join(import.meta.dirname, '../../infra/local');

/** A process of ours that has ended. */
export interface Ended {
  /** Null for one that a signal ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm start` as it is, in a process of its own, ready to be asked. */
export interface Product {
  readonly origin: string;
  readonly child: ChildProcess;
  /** Everything that it has said so far on both channels. */
  readonly output: () => string;
  as(account: string): Promise<Client>;
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended>;
}

/** A data directory of a test's own; `remove` takes it away with all that it holds. */
export async function dataDirectory(): Promise<{ readonly dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faults-'));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** A process of ours while it runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<Ended>;
}

/** Starts an entry script of the local runtime; any port and no demonstration unless the environment says otherwise. */
export function launch(
  script: string,
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Running {
  const env = { ...process.env, PORT: '0', DEMO: '0', ...environment };
  const command = [join(LOCAL, script), ...words];
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code: number | null) => resolve({ code, ...said })),
  );
  return { child, ended, output: () => said.stdout + said.stderr };
}

/** Runs an entry script (`start.ts`, `commands/audit.ts`) on a data directory to its end. */
export const runToEnd = (
  script: string,
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> => launch(script, { DATA_DIR: dataDir, ...environment }).ended;

/** Starts the product and waits for its line `ready`. @throws Error with what it said, where it ended instead. */
export async function startProduct(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const { child, output, ended } = launch('start.ts', { DATA_DIR: dataDir, ...environment });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const ready = /^ready (http:\S+)$/m.exec(output())?.[1];
      if (ready !== undefined) resolve(ready);
    });
    void ended.then(() => reject(new Error(`it did not start:\n${output()}`)));
  });
  return {
    ...{ origin, child, output },
    async as(account) {
      const key = await keptSigningKey(dataDir);
      if (key === null) throw new Error('the issuer has no key');
      return clientOf(origin, `Bearer ${await mintToken(`${origin}/oidc`, key, account)}`);
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** The product for the tests of one file, on a data directory of its own; both are gone after the last test. */
export async function productForFile(): Promise<{ readonly product: Product; readonly dataDir: string }> {
  // A start may have to build the site first.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const { dataDir, remove } = await dataDirectory();
  const product = await startProduct(dataDir);
  afterAll(async () => {
    await product.end('SIGKILL');
    await remove();
  });
  return { product, dataDir };
}
