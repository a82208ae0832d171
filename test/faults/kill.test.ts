import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { monthsFrom } from '#domain/calendar.ts';
import { fundingLine } from '../support/stations.ts';
import { dataDirectory, launch, type Product, runToEnd, startProduct } from './product.ts';
import { draftWriter, ledgerWriter, reportWriter, stationWriter, type Writer } from './writer.ts';

const NOW = '2023-06-20T09:00:00+08:00';
/** Every month that can be filed by then. */
const MONTHS = monthsFrom('2021-04', '2023-06');

// A start may have to build the site first.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let directory: Awaited<ReturnType<typeof dataDirectory>>;
let product: Product;
beforeEach(async () => {
  directory = await dataDirectory();
});
afterEach(async () => {
  await product.end('SIGKILL');
  await directory.remove();
});

/** Eight officers' devices, each at something of its own. */
const WRITERS: readonly (readonly [account: string, writer: Writer])[] = [
  ['haishu', ledgerWriter('330203')],
  ['jiangbei', ledgerWriter('330205')],
  ['beilun', ledgerWriter('330206')],
  ['zhenhai', stationWriter('330211001')],
  ['yinzhou', stationWriter('330212001')],
  ['fenghua', draftWriter('330213', '2023-06')],
  ['xiangshan', reportWriter('330225', MONTHS)],
  ['ninghai', reportWriter('330226', MONTHS)],
];

/** Writes until the server is gone. A refusal is no end of a server, and fails the test. */
async function writeUntilGone(account: string, writer: Writer, gone: () => boolean): Promise<void> {
  const client = await product.as(account);
  for (;;) {
    try {
      await writer.write(client);
    } catch (error) {
      if (gone()) return;
      throw error;
    }
  }
}

/** Until each of them was told at least so often that what it wrote is kept. */
async function untilAllWrote(times: number): Promise<void> {
  while (WRITERS.some(([, { acknowledged }]) => acknowledged() < times)) await sleep(10);
}

const engineOf = async (dataDir: string): Promise<number> =>
  Number(await readFile(join(dataDir, 'engine.pid'), 'utf8'));

it('after kill -9 under eight writers everything acknowledged is there, whole, with its history', async () => {
  for (const round of [1, 2]) {
    product = await startProduct(directory.dataDir, { NOW });
    let killed = false;
    const writing = WRITERS.map(([account, writer]) => writeUntilGone(account, writer, () => killed));
    await Promise.race([...writing, untilAllWrote(2 * round).then(() => sleep(Math.random() * 500))]);
    killed = true;
    // Once the engine gets the time that it takes when its parent dies, once it gets none.
    if (round === 2) process.kill(await engineOf(directory.dataDir), 'SIGKILL');
    await product.end('SIGKILL');
    await Promise.all(writing);
  }

  product = await startProduct(directory.dataDir, { NOW });
  for (const [account, writer] of WRITERS) await writer.check(await product.as(account));
  const audit = await runToEnd('commands/audit.ts', directory.dataDir);
  expect(audit).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+ records, each as its history says/),
  });
});

it('a demonstration whose loading was killed is loaded anew, and what is written then outlives a kill as well', async () => {
  const loading = launch('start.ts', { DATA_DIR: directory.dataDir, DEMO: '1' });
  await vi.waitFor(() => expect(loading.output()).toContain('loading   50 %'), 60_000);
  loading.child.kill('SIGKILL');
  await loading.ended;

  product = await startProduct(directory.dataDir, { DEMO: '1' });
  const cixi = await product.as('cixi');
  const ledger = '/api/districts/330282/funding';
  const { body: before } = await cixi.get<{ rows: object[] }>(`${ledger}?year=2023`);
  expect(await cixi.post(ledger, fundingLine({ fiscalYear: 2023, occurredOn: '2023-06-19' }))).toMatchObject({
    status: 200,
  });
  await product.end('SIGKILL');

  product = await startProduct(directory.dataDir, { DEMO: '1' });
  expect(product.output()).not.toContain('loading');
  const { body: after } = await (await product.as('cixi')).get<{ rows: object[] }>(`${ledger}?year=2023`);
  expect(after.rows).toHaveLength(before.rows.length + 1);
  const { demonstration } = await (await fetch(`${product.origin}/data/current.json`)).json();
  expect(demonstration).toBe(true);
});
