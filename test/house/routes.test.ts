import { expect, it } from 'vitest';
import { DESKS } from '../../infra/manifests.ts';
import { paths } from './tree.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it.each(DESKS)('has a file for every operation of the $name desk, named after it', ({ name, routes }) => {
  const files = new Set(paths(`functions/http/${name}`));
  const wanted = Object.keys(routes).map((operation) => `functions/http/${name}/${kebab(operation)}.ts`);
  expect(wanted.filter((path) => !files.has(path))).toEqual([]);
});
