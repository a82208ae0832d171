import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pointer } from '#domain/published.ts';
import { keptSigningKey } from '../../infra/local/identity/signing-key.ts';
import { mintToken } from '../../infra/local/identity/token.ts';
import { announced } from '../../infra/local/lock.ts';
import { fundingLine, HAISHU, stationInput } from '../support/stations.ts';
import { dataDirectory, type Product, runToEnd, startProduct } from './product.ts';

// A start may have to build the site first.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let directory: Awaited<ReturnType<typeof dataDirectory>>;
let product: Product;
beforeEach(async () => {
  directory = await dataDirectory();
  product = await startProduct(directory.dataDir);
});
afterEach(async () => {
  await product.end('SIGKILL');
  await directory.remove();
});

const STATION = `/api/stations/${HAISHU.first}`;
const register = async () => (await product.as('haishu')).put(STATION, stationInput(HAISHU.first), 0);

/** A line for the ledger of which the server has the head, and waits for the body. */
async function halfSent(): Promise<{ readonly finish: () => Promise<number> }> {
  const key = await keptSigningKey(directory.dataDir);
  if (key === null) throw new Error('the issuer has no key');
  const asking = request(`${product.origin}/api/districts/${HAISHU.code}/funding`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await mintToken(`${product.origin}/oidc`, key, 'haishu')}`,
      ...{ 'content-type': 'application/json', 'idempotency-key': randomUUID(), expect: '100-continue' },
    },
  });
  const answered = once(asking, 'response');
  asking.flushHeaders();
  await once(asking, 'continue');
  return {
    async finish() {
      asking.end(JSON.stringify(fundingLine()));
      const [response] = await answered;
      response.resume();
      return response.statusCode;
    },
  };
}

it('a stop answers the requests under way, takes no new ones, and ends with exit code 0', async () => {
  const haishu = await product.as('haishu');
  await register();
  const underWay = await Promise.all(Array.from({ length: 8 }, halfSent));
  const stopped = performance.now();
  const ending = product.end('SIGTERM');
  await vi.waitFor(() => expect(haishu.get('/api/health')).rejects.toThrow(), { interval: 20 });
  const statuses = await Promise.all(underWay.map(({ finish }) => finish()));
  expect(statuses).toEqual(statuses.map(() => 200));
  const { code, stderr } = await ending;
  expect([code, stderr]).toEqual([0, '']);
  // A connection that is kept open for the next request is not waited for.
  expect(performance.now() - stopped).toBeLessThan(4500);
});

it('a second start on its directory, its port or a directory that is none says so in one sentence, and harms nothing', async () => {
  const other = await dataDirectory();
  await writeFile(join(other.dataDir, 'file'), '');
  const port = new URL(product.origin).port;
  const ends = await Promise.all([
    runToEnd('start.ts', directory.dataDir),
    runToEnd('start.ts', join(other.dataDir, 'new'), { PORT: port }),
    runToEnd('start.ts', join(other.dataDir, 'file')),
  ]);
  await other.remove();
  expect(ends).toMatchObject([
    {
      code: 1,
      stderr: expect.stringMatching(
        `^The data directory \\S+ is in use by process ${product.child.pid}: .+\\.\n$`,
      ),
    },
    { code: 1, stderr: expect.stringMatching(`^Port ${port} is in use by another program: .+\\.\n$`) },
    { code: 1, stderr: expect.stringMatching(/^The data directory \S+ cannot be written: .+\.\n$/) },
  ]);
  expect(await register()).toMatchObject({ status: 200 });
});

it('what the stream had not told when it was killed is published after the next start', async () => {
  const versionOf = async (): Promise<number> => {
    const pointer: Pointer = await (await fetch(`${product.origin}/data/current.json`)).json();
    return pointer.summaryVersions[HAISHU.code] ?? 0;
  };
  const before = await versionOf();
  expect(await register()).toMatchObject({ status: 200 });
  await product.end('SIGKILL');
  product = await startProduct(directory.dataDir);
  await vi.waitFor(async () => expect(await versionOf()).toBe(before + 1), {
    timeout: 10_000,
    interval: 100,
  });
});

it('a start whose engine dies says so in one sentence, and ends instead of failing for ever', async () => {
  const ended = new Promise((resolve) => product.child.once('close', resolve));
  process.kill(Number(await readFile(join(directory.dataDir, 'engine.pid'), 'utf8')), 'SIGKILL');
  expect(await ended).toBe(1);
  expect(product.output()).toMatch(/\nThe database engine has ended by itself: start again, .+\.\n$/);
});

it('each of its servers waits at one address of this computer alone, its engine at one that nobody can guess', async () => {
  const { engineEndpoint = '', objectsEndpoint = '' } = (await announced(directory.dataDir)) ?? {};
  const servers = [product.origin, objectsEndpoint, engineEndpoint].map((at) => new URL(at));
  expect(servers.map(({ hostname }) => hostname)).toEqual([
    ...['127.0.0.1', '127.0.0.1'],
    expect.stringMatching(/^127(\.[1-9]\d{0,2}){3}$/),
  ]);
  const own = Object.values(networkInterfaces()).flatMap((ones) =>
    (ones ?? []).map(({ address }) => address),
  );
  for (const { hostname, port } of servers) {
    expect(await opens(hostname, Number(port))).toBe(true);
    for (const address of new Set(['::1', '127.0.0.1', '127.0.0.2', ...own]))
      if (address !== hostname)
        expect([address, await opens(address, Number(port))]).toEqual([address, false]);
  }
});

/** Whether somebody takes a connection there. */
const opens = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
