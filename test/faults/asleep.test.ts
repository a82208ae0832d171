import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PeriodView } from '#contract/routes/periods.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../support/stations.ts';
import { dataDirectory, launch, type Product, startProduct } from './product.ts';

// A start may have to build the site first.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const D = `/api/districts/${HAISHU.code}`;

let directory: Awaited<ReturnType<typeof dataDirectory>>;
let product: Product;
beforeEach(async () => {
  directory = await dataDirectory();
});
afterEach(async () => {
  await product.end('SIGKILL');
  await directory.remove();
});

it('a machine that slept over two cuts settles both when it wakes, each as if it had been awake', async () => {
  const { dataDir } = directory;
  product = await startProduct(dataDir, { NOW: '2021-04-20T09:00+08:00' });
  const haishu = await product.as('haishu');
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  const report = reportInput([reportRow(HAISHU.first)]);
  const filed = await haishu.post(`${D}/reports/2021-04/submission`, report, { ifMatch: 0 });
  expect(filed).toMatchObject({ status: 200, body: { late: false } });
  await product.end('SIGTERM');

  product = await startProduct(dataDir, { NOW: '2021-06-02T09:00+08:00' });
  const city = await product.as('city');
  const period = async (month: string) => (await city.get<PeriodView>(`/api/periods/${month}`)).body;
  await vi.waitFor(async () => expect((await period('2021-05')).isClosed).toBe(true), 20_000);
  expect(await period('2021-04')).toMatchObject({ isClosed: true });
  const own = (await period('2021-05')).districts.find(({ districtCode }) => districtCode === HAISHU.code);
  expect(own).toMatchObject({ closedThrough: '2021-05-23', state: 'NOT_RECEIVED' });
  // April was filed before its cut and stands; May is missing, and what comes now is late.
  const figures = await asOf(dataDir, '2021-05-31');
  expect(figures.districts[HAISHU.code]).toMatchObject({
    onTimeRate: { n: 1, d: 2 },
    missing: [[HAISHU.code, '2021-05']],
  });
  const late = await (await product.as('haishu')).post(`${D}/reports/2021-05/submission`, report, {
    ifMatch: 0,
  });
  expect(late).toMatchObject({ status: 200, body: { late: true } });
});

/** The figures of a day as the command prints them. */
async function asOf(dataDir: string, day: string) {
  const { code, stdout } = await launch('commands/aggregate.ts', { DATA_DIR: dataDir }, ['--as-of', day])
    .ended;
  expect(code).toBe(0);
  return JSON.parse(stdout) as { districts: Readonly<Record<string, object>> };
}
