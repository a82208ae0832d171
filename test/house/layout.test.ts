import { expect, it } from 'vitest';
import { paths, place, sources, texts, topLevel } from './tree.ts';

const TOP_LEVEL = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'cdk.json',
  'infra',
  'functions',
  'web',
  'test',
  'README.md',
  'LICENSE',
]);
const CODE = ['functions', 'infra', 'web', 'test'];

/** A file that has to be longer says why in a comment, in these words. */
const LONG_ON_PURPOSE = /\b(one|long) file\b/i;
const LONGEST = 250;

it('has nothing new at the top: every file lives in a house that has a name', () => {
  expect(topLevel().filter((name) => !TOP_LEVEL.has(name) && !name.startsWith('.'))).toEqual([]);
});

it('is TypeScript that can be read', () => {
  expect(
    sources(...CODE).flatMap(({ path, broken }) => (broken === null ? [] : [`${path} ${broken}`])),
  ).toEqual([]);
});

it('has no folder for things without a place', () => {
  const folders = new Set(paths().flatMap((path) => path.split('/').slice(0, -1)));
  expect(
    ['utils', 'util', 'helpers', 'common', 'misc', 'lib', 'shared'].filter((name) => folders.has(name)),
  ).toEqual([]);
});

it('names files and folders in kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
  const ours = CODE.flatMap((folder) => paths(folder));
  expect(
    ours.filter((path) => path.split('/').some((name) => !name.startsWith('.') && !kebab.test(name))),
  ).toEqual([]);
});

it('keeps a file short enough to read at once, or says in it why it is one file', () => {
  const long = CODE.flatMap((folder) => texts(/\.(tsx?|css)$/, folder))
    .map(({ path, text }) => ({ path, text, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines, text }) => lines > LONGEST && !LONG_ON_PURPOSE.test(text.slice(0, 2000)));
  expect(long.map(({ path, lines }) => `${path} ${lines} lines`)).toEqual([]);
});

it('has no file that only passes on what others export', () => {
  const passesOn = (type: string, source: unknown): boolean =>
    type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null);
  const barrels = sources(...CODE).filter(
    ({ program, path }) =>
      /(^|\/)index\.tsx?$/.test(path) ||
      (program.body.length > 0 &&
        program.body.every((node) => passesOn(node.type, 'source' in node ? node.source : null))),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

it('exports by name; only a tool’s configuration has a default export', () => {
  const found = sources(...CODE)
    .filter(({ path }) => !path.endsWith('.config.ts'))
    .flatMap((file) =>
      file.program.body
        .filter((node) => node.type === 'ExportDefaultDeclaration')
        .map((node) => place(file, node.start, 'default export')),
    );
  expect(found).toEqual([]);
});

it('keeps each test where the thing that it tests lives', () => {
  const own = /^test\/(support|house|e2e|bench|faults)\//;
  const folders = new Set(
    ['functions', 'infra', 'web'].flatMap((top) =>
      paths(top).map((path) => path.slice(0, path.lastIndexOf('/')).replace(/^functions\//, '')),
    ),
  );
  const inside = (folder: string): boolean =>
    [...folders].some((one) => one === folder || one.startsWith(`${folder}/`));
  const tests = paths('test').filter((path) => /\.test\.tsx?$/.test(path) && !own.test(path));
  expect(tests.filter((path) => !inside(path.replace(/^test\//, '').replace(/\/[^/]*$/, '')))).toEqual([]);
});
