import { expect, test } from 'vitest';
import { DESKS } from '../../../infra/manifests.ts';
import { en } from '../../../web/strings/en/history.ts';
import { zh } from '../../../web/strings/zh/history.ts';

/** What is kept without a history: drafts. */
const UNAUDITED = /^put\w*Draft$/;

/** What the clock, the first load and the appointment of the first administrator write. */
const WITHOUT_ROUTE = ['importBaseline', 'remind', 'seedOfficer', 'appointFirst'];

const written = DESKS.flatMap(({ routes }) =>
  Object.entries(routes).flatMap(([name, { method }]) =>
    method === 'GET' || UNAUDITED.test(name) ? [] : [name],
  ),
);

test.each([...written, ...WITHOUT_ROUTE])('a history says in words what %s did', (name) => {
  expect(zh.operations).toHaveProperty(name);
  expect(en.operations).toHaveProperty(name);
});

test('no words are kept for what nobody can do', () => {
  expect(Object.keys(zh.operations).filter((name) => ![...written, ...WITHOUT_ROUTE].includes(name))).toEqual(
    [],
  );
});
