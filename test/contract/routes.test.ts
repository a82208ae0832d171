import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openapi } from '#contract/openapi.ts';
import { PROBLEM_STATUS } from '#contract/problems.ts';
import { routeKey } from '#contract/route.ts';
import { Page, PlanPath, Problem } from '#contract/shapes.ts';
import { REFUSAL_CODES } from '#domain/refusal.ts';
import { ROLES } from '#domain/roles.ts';
import { DESKS } from '../../infra/manifests.ts';

const rows = DESKS.flatMap(({ name: desk, routes }) =>
  Object.entries(routes).map(([name, route]) => ({ desk, name, route, key: routeKey(route) })),
);
const parameters = (path: string): string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');

/** What an auditor reads: histories, and whether they hold. */
const AUDITED = ['stationHistory', 'reportHistory', 'planHistory', 'officerHistory', 'verifyRecord'];

describe.each(rows)('$name', ({ name, route }) => {
  it('reads with GET alone, and asks of each write what makes it safe to send again', () => {
    const wanted = { GET: ['none'], PUT: ['record'], POST: ['act', 'append'] }[route.method];
    expect(wanted).toContain(route.retry);
    expect(route.body === undefined || route.method !== 'GET').toBe(true);
  });

  it('has a schema for exactly the parameters of its path', () => {
    const shape = route.params instanceof z.ZodObject ? Object.keys(route.params.shape) : [];
    expect(shape.sort()).toEqual(parameters(route.path).sort());
  });

  it('names roles, and the place that its scope compares', () => {
    const { scope, roles } = route.access;
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles.filter((role) => !ROLES.includes(role))).toEqual([]);
    expect(roles.length === 0).toBe(scope === 'public' || scope === 'signed-in');
    if (scope === 'own-district') expect(parameters(route.path)).toContain('districtCode');
    if (scope === 'own-township') expect(parameters(route.path)).toContain('townshipCode');
  });

  it('lets auditors into histories alone, and writes only who answers for what is written', () => {
    expect(route.access.roles.includes('AUDITOR')).toBe(AUDITED.includes(name));
    if (route.method !== 'GET') {
      expect(route.access.roles).not.toContain('LEADER');
      expect(route.access.scope).not.toBe('public');
    }
    if (route.access.roles.includes('TOWNSHIP_OFFICER')) expect(route.access.scope).toBe('own-township');
  });

  it('answers nothing that it does not know of', () => {
    if (!(route.response instanceof z.ZodObject)) return;
    expect(route.response.safeParse({ surprise: 1 }).error?.issues.map(({ code }) => code)).toContain(
      'unrecognized_keys',
    );
  });
});

it('gives each operation its own name and its own path', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

it('has a status for every refusal, and 500 for what is none', () => {
  expect(Object.keys(PROBLEM_STATUS).sort()).toEqual([...REFUSAL_CODES, 'DEFECT'].sort());
  const statuses = new Set(Object.values(PROBLEM_STATUS));
  expect([...statuses].sort()).toEqual([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 500, 503]);
  expect(PROBLEM_STATUS.DEFECT).toBe(500);
});

it('describes every row once, with the headers that its writes need', () => {
  const { paths } = openapi() as {
    paths: Record<string, Record<string, { operationId: string; parameters: { name: string }[] }>>;
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      ...operation,
    })),
  );
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(rows.map(({ name }) => name).sort());
  for (const { name, route } of rows) {
    const operation = described.find(({ operationId }) => operationId === name);
    const headers = (operation?.parameters ?? [])
      .map((parameter) => parameter.name)
      .filter((n) => /^[A-Z]/.test(n));
    const wanted = {
      none: [],
      record: ['If-Match'],
      append: ['Idempotency-Key'],
      act: ['If-Match', 'Idempotency-Key'],
    };
    expect([operation?.method, operation?.path, headers]).toEqual([
      route.method,
      route.path,
      wanted[route.retry],
    ]);
  }
});

it('describes what a read or a write answers with: its version, and each way of being refused', () => {
  type Described = Record<
    string,
    Record<string, { operationId: string; responses: Record<string, { headers?: object }> }>
  >;
  const { paths, components } = openapi() as {
    paths: Described;
    components: { responses: object; schemas: { Problem: { properties: { code: { enum: string[] } } } } };
  };
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const tagged = operations.filter(({ responses }) => responses[200]?.headers).map((one) => one.operationId);
  const reads = rows.filter(({ name, route }) => route.method === 'GET' && tagged.includes(name));
  expect(reads.map(({ name }) => name).sort()).toEqual([
    'getPeriod',
    'getPlan',
    'getReport',
    'getRolling',
    'getRowDraft',
    'getScan',
    'getStation',
    'getStationDraft',
    'getTwoPersons',
  ]);
  const answers = (name: string) =>
    Object.keys(operations.find(({ operationId }) => operationId === name)?.responses ?? {}).join(' ');
  expect(answers('health')).toBe('200 500 503');
  expect(answers('getReport')).toBe('200 401 403 404 500 503');
  expect(answers('putPlan')).toBe('200 400 401 403 404 409 412 413 415 422 428 500 503');
  expect(answers('withdrawReport')).toBe('200 401 403 404 409 412 422 428 500 503');
  expect(answers('addFunding')).toBe('200 400 401 403 404 409 413 415 422 428 500 503');
  const statuses = Object.values(PROBLEM_STATUS).map((status) => `Refused${status}`);
  expect(Object.keys(components.responses).sort()).toEqual([...new Set(statuses)].sort());
  expect(components.schemas.Problem.properties.code.enum).toEqual([...REFUSAL_CODES, 'DEFECT']);
});

it('pages a hundred at most, and a hundred unless asked for fewer', () => {
  expect(Page.parse({})).toEqual({ limit: 100 });
  expect(Page.parse({ after: 'x', limit: '5' })).toEqual({ after: 'x', limit: 5 });
  for (const bad of [
    { limit: '101' },
    { limit: '0' },
    { limit: 'many' },
    { cursor: 'x' },
    { after: 'x'.repeat(61) },
  ])
    expect(Page.safeParse(bad).success).toBe(false);
});

it.each(['2020', '2100', '2021.0', '0x7e5', ' 2021', '２０２１', ''])(
  'knows no plan of the year %o',
  (year) => {
    expect(PlanPath.safeParse({ districtCode: '990001', year }).success).toBe(false);
  },
);

it('has problems of one shape, to which nothing is added', () => {
  const problem = {
    ...{ type: 'urn:problem:stale', title: 'STALE', status: 412, code: 'STALE', facts: {}, requestId: 'r' },
    issues: [{ pointer: '/a', code: 'X' }],
  };
  expect(Problem.parse(problem)).toEqual(problem);
  expect(Problem.safeParse({ ...problem, detail: 'prose' }).success).toBe(false);
});
