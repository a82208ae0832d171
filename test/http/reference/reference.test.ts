import { expect, it } from 'vitest';
import { apiFor } from '../../support/api-for.ts';

const { api } = await apiFor('2021-06-10T09:00:00+08:00');
const anybody = api.with(null);

it('tells the moment by which it goes, and needs no token, not even a good one', async () => {
  for (const client of [anybody, api.with('Bearer garbage')])
    expect(await client.get('/api/health')).toMatchObject({
      ...{
        status: 200,
        body: { status: 'ok', programme: 'ningbo', now: expect.stringMatching(/^2021-06-10T01:/) },
      },
    });
});

it('lists the ten districts and every township with its days in force', async () => {
  interface Divisions {
    readonly districts: readonly { readonly code: string }[];
    readonly townships: readonly {
      readonly code: string;
      readonly from: string | null;
      readonly provisional: boolean;
    }[];
  }
  const { body } = await anybody.get<Divisions>('/api/divisions');
  expect(body.districts).toHaveLength(10);
  expect(body.townships).toHaveLength(157);
  expect(body.townships.filter(({ provisional }) => provisional)).toMatchObject([
    { code: '330282P01', from: '2024-11-20' },
  ]);
});

it('lists the villages of a township, and none where no codes are published', async () => {
  interface Villages {
    readonly villages: readonly { readonly code: string }[];
  }
  const { body } = await anybody.get<Villages>('/api/townships/330226102/villages');
  expect(body.villages.length).toBeGreaterThan(0);
  expect(body.villages.every(({ code }) => code.startsWith('330226102'))).toBe(true);
  expect((await anybody.get('/api/townships/330282P01/villages')).body).toEqual({ villages: [] });
  expect(await anybody.get('/api/townships/330226999/villages')).toMatchObject({ status: 404 });
});

it('tells the roadmap with the clause behind each target', async () => {
  interface Roadmap {
    readonly defaultVersion: string;
    readonly versions: readonly {
      readonly id: string;
      readonly targets: readonly { readonly clause: string }[];
    }[];
  }
  const { body } = await anybody.get<Roadmap>('/api/roadmap');
  expect(body.versions.map(({ id }) => id)).toContain(body.defaultVersion);
  expect(body.versions.flatMap(({ targets }) => targets).filter(({ clause }) => clause === '')).toEqual([]);
});

it('tells an officer who he is by the record, whatever the token claims', async () => {
  const claims = { sub: 'haishu', role: 'CITY_ADMIN', name: '别人', districtCode: '330205' };
  const officer = api.with(`Bearer ${await api.sign(claims)}`);
  expect((await officer.get('/api/me')).body).toMatchObject({
    officer: { id: 'haishu', role: 'DISTRICT_OFFICER', districtCode: '330203', townshipCode: null },
  });
});
