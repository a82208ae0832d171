import { readFile } from 'node:fs/promises';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documents, tables } from '#store/client.ts';
import { query } from '#store/keep.ts';
import { unpacked } from '#store/packed.ts';
import { invokeJob } from '../../infra/local/invoke.ts';
import { type Api, type Client, startApi } from '../support/client.ts';
import { historyOf } from '../support/registry.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput, worker } from '../support/stations.ts';

/** What must never be seen: each sits in one restricted field, and nowhere else. */
const SECRETS = [
  ...['隐名甲乙丙', '13911110001', '隐名丁戊己', 'SECRET7777CERT', '隐名庚辛壬', '13911110002'],
  ...['隐填报甲乙', '隐审核丙丁', '13911110003', 'secret.mailbox@example.org'],
] as const;
const [contact, phone, person, certificate, planner, plannerPhone, preparer, reviewer, reportPhone, email] =
  SECRETS;

let api: Api;
let output = '';
const write = process.stdout.write.bind(process.stdout);

beforeAll(async () => {
  process.env.POWERTOOLS_LOG_LEVEL = 'DEBUG';
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: []) => {
    output += String(chunk);
    return typeof chunk === 'string' && chunk.startsWith('{"level"') ? true : write(chunk, ...rest);
  }) as typeof process.stdout.write;
  api = await startApi('2021-06-10T09:00:00+08:00');
  await fill(await api.as('haishu'), await api.as('city'));
  await remind(await api.as('admin'), await api.as('city'));
});
afterAll(async () => {
  await api.stop();
  process.stdout.write = write;
});

const STATION = `/api/stations/${HAISHU.first}`;
const PLAN = '/api/districts/330203/plans/2021';
const REPORT = '/api/districts/330203/reports/2021-06';

/** Records with people in every restricted field, refused ones among them. */
async function fill(haishu: Client, city: Client): Promise<void> {
  const staff = [...stationInput(HAISHU.first).staff, worker(1, { name: person, certNo: certificate })];
  const station = stationInput(HAISHU.first, { responsibleContact: contact, responsiblePhone: phone, staff });
  const answers = [
    await haishu.put(STATION, station, 0),
    await haishu.put(
      PLAN,
      planInput([HAISHU.first], { contactName: planner, contactPhone: plannerPhone }),
      0,
    ),
    await haishu.post(`${PLAN}/submission`, undefined, { ifMatch: 1 }),
    await city.post(`${PLAN}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 }),
    await haishu.post(
      `${REPORT}/submission`,
      reportInput([reportRow(HAISHU.first)], { preparer, reviewer, phone: reportPhone }),
      { ifMatch: 0 },
    ),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const refusals = [
    await haishu.put(STATION, { ...station, areaM2: 0 }, 1),
    await haishu.put(STATION, { ...station, responsiblePhone: `${phone}x` }, 1),
    await haishu.put(STATION, { ...station, areaM2: 9 }, 0),
    await haishu.put(STATION, { ...station, [person]: 1 }, 1),
    await haishu.put(PLAN, planInput([], { contactName: planner, contactPhone: plannerPhone }), 0),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([422, 422, 412, 422, 412]);
}

/** A letter to an officer's address, a record with it, and one that is refused. */
async function remind(admin: Client, city: Client): Promise<void> {
  const place = { role: 'DISTRICT_OFFICER', districtCode: '330205', townshipCode: null, active: true };
  const officer = { name: '演示填报人', ...place, email };
  const answers = [
    await admin.put('/api/officers/jiangbei', officer, 1),
    await admin.put('/api/officers/jiangbei', { ...officer, email: `${email}, ${email}` }, 2),
    await admin.put('/api/officers/jiangbei', officer, 7),
    await city.post('/api/periods/2021-06/reminders', { districts: ['330205'] }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 422, 200, 200]);
  expect(answers.flatMap(({ body }) => seen(JSON.stringify(body)))).toEqual([]);
  expect(await invokeJob('send')).toEqual({ sent: 1, dead: 0 });
  const letter = await readFile(`${process.env.MAIL_FOLDER}/REMINDER-330205-2021-06-1.eml`, 'utf8');
  expect(seen(letter)).toEqual([email]);
}

/** Secrets that a text holds. */
const seen = (text: string): readonly string[] => SECRETS.filter((secret) => text.includes(secret));

it.each([
  ['haishu', STATION],
  ['haishu', '/api/districts/330203/desk'],
  ['haishu', '/api/districts/330203/stations'],
  ['haishu', PLAN],
  ['haishu', REPORT],
  ['haishu', `${REPORT}/draft/${HAISHU.first}`],
  ['haishu', '/api/districts/330203/dashboard'],
  ['330203001', STATION],
  ['city', STATION],
  ['city', '/api/plans/2021'],
  ['city', '/api/periods/2021-06/reports'],
  ['city', '/api/city/desk'],
  ['leader', '/api/city/desk'],
  ['city', '/api/dashboard'],
  ['leader', '/api/districts/330203/desk'],
  ['admin', STATION],
  ['admin', '/api/officers?after=city'],
  ['admin', '/api/officers/jiangbei/history'],
  ['jiangbei', '/api/me'],
  ['city', '/api/periods/2021-06/reminders'],
])('nobody is shown a name, a phone or a number: %s %s', async (account, path) => {
  const { status, body } = await (await api.as(account)).get(path);
  expect(status).toBe(200);
  expect(seen(JSON.stringify(body))).toEqual([]);
});

it('shows people masked where they are shown at all', async () => {
  const { body } = await (await api.as('haishu')).get(STATION);
  expect(JSON.stringify(body)).toContain('隐***丙');
  expect(JSON.stringify(body)).toContain('****CERT');
  const register = await (await api.as('admin')).get('/api/officers?after=city');
  expect(JSON.stringify(register.body)).toContain('s***@example.org');
});

it('keeps them out of every item of both tables, sealed ones included', async () => {
  for (const TableName of [tables.records, tables.audit]) {
    const { Items = [] } = await documents.send(new ScanCommand({ TableName }));
    expect(Items.length).toBeGreaterThan(5);
    expect(seen(JSON.stringify(Items.map(unpacked)))).toEqual([]);
  }
});

it('keeps a keyed hash of them in the history, and in the parts that can be erased nothing but the seal', async () => {
  const people = await query<{ sealed: string }>('DISTRICT#330203', { prefix: 'PEOPLE#' });
  expect(people.map(({ sk }) => sk)).toEqual([
    'PEOPLE#PLAN#2021',
    'PEOPLE#REPORT#2021-06',
    `PEOPLE#STATION#${HAISHU.first}`,
  ]);
  expect(Object.keys(people[0] ?? {}).sort()).toEqual(['pk', 'sealed', 'sk', 'version']);
  const [entry] = await historyOf({ pk: 'DISTRICT#330203', sk: `STATION#${HAISHU.first}` });
  expect(entry?.personal).toMatch(/^[0-9a-f]{64}$/);
});

it('keeps them out of everything that is published', async () => {
  await invokeJob('aggregate');
  const pointer = await (await fetch(`${api.origin}/data/current.json`)).text();
  const parts = JSON.parse(pointer) as { parts: Record<string, { file: string }> };
  const texts = await Promise.all(
    Object.values(parts.parts).map(async ({ file }) => (await fetch(`${api.origin}/data/${file}`)).text()),
  );
  expect(texts.length).toBeGreaterThan(2);
  expect(seen(pointer + texts.join())).toEqual([]);
});

it('logs who asked what, in lines of JSON, and never whom it was about', async () => {
  await (await api.as('haishu')).get(STATION);
  const lines = output.split('\n').filter((line) => line.startsWith('{"level"'));
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(entries).toContainEqual(
    expect.objectContaining({
      message: 'answered',
      route: 'GET /api/stations/{townshipCode}',
      officer: 'haishu',
    }),
  );
  expect(seen(output)).toEqual([]);
  // No body, no path as it was asked for, no token.
  expect(output).not.toMatch(/responsiblePhone|\/stations\/\d|Bearer|eyJ/);
});
