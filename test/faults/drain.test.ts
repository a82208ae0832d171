import { afterEach, beforeEach, expect, it } from 'vitest';
import { HAISHU, stationInput } from '../support/stations.ts';
import { dataDirectory, type Product, startProduct } from './product.ts';

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

it('a stop answers the requests under way, takes no new ones, and ends with exit code 0', async () => {
  const haishu = await product.as('haishu');
  const station = stationInput(HAISHU.first);
  await haishu.put(`/api/stations/${HAISHU.first}`, station, 0);
  const path = `/api/districts/${HAISHU.code}/desk`;
  const underWay = Array.from({ length: 40 }, () => haishu.get(path));
  await Promise.race(underWay);
  const ending = product.end('SIGTERM');
  const answers = await Promise.all(underWay);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const { code, stderr } = await ending;
  expect([code, stderr]).toEqual([0, '']);
  await expect(haishu.get(path)).rejects.toThrow();
});
