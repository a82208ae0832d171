import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FrozenPart } from '#domain/frozen.ts';
import type { Pointer } from '#domain/published.ts';
import { readObject } from '#store/objects.ts';
import { POINTER_KEY } from '#store/published.ts';
import { readSnapshots } from '#store/snapshots.ts';
import { handler as aggregate } from '../../functions/jobs/aggregate.ts';
import { handler as closeMonth } from '../../functions/jobs/close-month.ts';
import { station } from '../support/records.ts';
import { openWorld, putRecords, setClock } from './job-world.ts';

const HAISHU = '330203';
const NANMEN = '330203001';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.empty());

const built = (on: string) => putRecords(HAISHU, station(NANMEN, { claims: [['builtOn', on]] }));
const closeAt = async (at: string) => {
  setClock(at);
  await closeMonth({}, { awsRequestId: 'schedule' });
  await aggregate();
};
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

async function published(): Promise<FrozenPart> {
  const pointer = await readObject<Pointer>(POINTER_KEY);
  const part = await readObject<FrozenPart>(`public/${pointer?.value.frozen?.file}`);
  if (!part) throw new Error('nothing was published');
  return part.value;
}

it('fixes nothing while no month is closed, and publishes so', async () => {
  setClock('2021-04-20T09:00:00+08:00');
  await aggregate();
  expect(await published()).toMatchObject({ snapshots: [] });
});

it('fixes a month once with the aggregation after its close; what is put right later changes nothing', async () => {
  await built('2021-04-28');
  await closeAt('2021-05-01T00:05:00+08:00');
  const [april] = (await published()).snapshots;
  expect(april).toMatchObject({ month: '2021-04', bulletin: { day: '2021-04-30' } });
  expect(sum(april?.bulletin.builtCount ?? [])).toBe(1);
  await built('2021-05-05');
  await closeAt('2021-06-01T00:05:00+08:00');
  const { snapshots, districts } = await published();
  expect(snapshots[0]).toEqual(april);
  expect(districts[0]).toBe(HAISHU);
  expect(snapshots[1]).toMatchObject({ month: '2021-05', frozen: [{ day: '2021-04-30' }] });
  expect(sum(snapshots[1]?.frozen[0]?.builtCount ?? [])).toBe(0);
  expect(await readSnapshots()).toEqual(snapshots);
});

it('fixes every month that a machine slept through, in turn', async () => {
  await built('2021-05-05');
  await closeAt('2021-08-03T08:00:00+08:00');
  expect((await published()).snapshots.map(({ month }) => month)).toEqual([
    ...['2021-04', '2021-05', '2021-06', '2021-07'],
  ]);
});
