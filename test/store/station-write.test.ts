import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '#domain/calendar.ts';
import { registerStation } from '#domain/decisions/registering.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { PostingInput, Station } from '#domain/records/station.ts';
import { commit } from '#store/commit.ts';
import { seal, sealPeople } from '#store/people.ts';
import { stationWrite } from '#store/station-write.ts';
import { readStation } from '#store/stations.ts';
import type { Stored } from '#store/transaction.ts';
import { actAt, historyOf, openRegistry } from '../support/registry.ts';
import { HAISHU, JIANGBEI, stationInput, worker } from '../support/stations.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const [A, B] = [HAISHU.first, JIANGBEI.first];

/** Saves a station with these people and nothing else of note. */
async function save(
  townshipCode: string,
  staff: PostingInput[],
  at = '2021-06-10T01:00:00.000Z',
): Promise<Stored<Station> | null> {
  const before = await readStation(townshipCode);
  const keeper = await seal();
  const numbers = staff.flatMap((one) => one.certNo ?? []);
  const hashes = new Map(await Promise.all(numbers.map(async (n) => [n, await keeper.mac(n)] as const)));
  const context = {
    ...{ programme: NINGBO, operators: [], villageExists: () => true, at },
    certHash: (certNo: string) => hashes.get(certNo) ?? '',
  };
  const next = registerStation(townshipCode, null, stationInput(townshipCode, { staff }), context);
  const key = { pk: `DISTRICT#${townshipCode.slice(0, 6)}`, sk: `STATION#${townshipCode}` };
  const sealed = { people: await sealPeople(key, next.people), today: dayOf(at) };
  const { write, guards } = stationWrite(before, next.station, sealed);
  await commit({ act: actAt(at), writes: [write], guards });
  return readStation(townshipCode);
}

const refused = { code: 'CERTIFICATE_IN_USE' };

it('lets a certificate count at one station of the city at a time, and go to another when its posting ends', async () => {
  const person = worker(1);
  await save(A, [person]);
  await expect(save(B, [person])).rejects.toMatchObject(refused);
  expect(await readStation(B)).toBeNull();
  await save(A, [{ ...person, endOn: '2021-06-01' }]);
  await save(B, [person]);
  await expect(save(A, [{ ...person, endOn: null }])).rejects.toMatchObject(refused);
  await save(B, []);
  await save(A, [person]);
  expect((await readStation(A))?.staff).toHaveLength(1);
});

it('keeps a certificate whose posting ends in the future until that day, and no longer', async () => {
  const person = worker(7);
  await save(A, [{ ...person, endOn: '2021-06-30' }]);
  await expect(save(B, [person], '2021-06-29T15:59:59.999Z')).rejects.toMatchObject(refused);
  await save(B, [person], '2021-06-29T16:00:00.000Z');
  // Its first station may go on without it, and cannot take it back.
  await save(A, [{ ...person, endOn: '2021-06-30' }, worker(8)], '2021-07-01T01:00:00.000Z');
  await expect(save(A, [person], '2021-07-01T01:00:00.000Z')).rejects.toMatchObject(refused);
});

it('frees a certificate earlier or later where the end of its posting moves', async () => {
  const [person, at] = [worker(9), '2021-07-02T01:00:00.000Z'];
  await save(A, [{ ...person, endOn: '2021-07-20' }], at);
  await save(A, [{ ...person, endOn: '2021-08-20' }], at);
  const later = '2021-07-25T01:00:00.000Z';
  await expect(save(B, [person], later)).rejects.toMatchObject(refused);
  await save(A, [{ ...person, endOn: '2021-07-24' }], later);
  await save(B, [person], later);
});

it('lets one posting of a person follow another at the same station', async () => {
  const [person, at] = [worker(10), '2021-08-01T01:00:00.000Z'];
  const deputy = { ...person, id: 'next', role: 'DEPUTY' as const, startOn: '2021-08-31' };
  expect((await save(A, [{ ...person, endOn: '2021-08-31' }, deputy], at))?.staff).toHaveLength(2);
  const both = [{ ...person, endOn: '2021-09-01' }, deputy];
  await expect(save(A, both, at)).rejects.toMatchObject({ code: 'INVALID' });
});

it('gives a certificate that two districts register at the same moment to one of them', async () => {
  const person = worker(2);
  const ends = await Promise.allSettled([save(A, [worker(1), person]), save(B, [person])]);
  expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
  expect(ends.filter((end) => end.status === 'rejected').map((end) => end.reason)).toMatchObject([refused]);
});

it('does not ask for the certificate of a director, who never counts', async () => {
  const director = worker(3, { role: 'DIRECTOR', post: 'SECTION_HEAD' });
  await save(A, [director]);
  await save(B, [director]);
  expect((await readStation(B))?.staff).toMatchObject([{ role: 'DIRECTOR' }]);
});

it('keeps neither name nor number in the record or its history', async () => {
  const station = await save(A, [worker(4)]);
  if (!station) throw new Error('nothing was saved');
  const stored = JSON.stringify([station, await historyOf(station)]);
  expect(stored).not.toMatch(/演示员4|DEMO000004|演示联系人|87654321/);
  expect(station.staff[0]?.certHash).toMatch(/^[0-9a-f]{64}$/);
});
