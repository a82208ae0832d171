import { expect, it } from 'vitest';
import { matches, place, type Source, sources, texts } from './tree.ts';

const ours = sources('functions', 'infra', 'web', 'test');

it('keeps what is one city’s in its programme: another city starts in an afternoon', () => {
  const home = /^functions\/domain\/programme\//;
  const elsewhere = ours.filter(({ path }) => /^(functions|web)\//.test(path) && !home.test(path));
  const pages = texts(/\.html$/, 'web');
  expect([
    ...elsewhere.flatMap((file) => matches(file, /3302\d*|宁波/g, file.code)),
    ...pages.flatMap((file) => matches(file, /3302\d*|宁波/g)),
  ]).toEqual([]);
});

it('has no target of the roadmap as a bare number in the rules or the pages', () => {
  const home = /^functions\/domain\/programme\//;
  const elsewhere = ours.filter(({ path }) => /^(functions|web)\/.*\.tsx?$/.test(path) && !home.test(path));
  // Whole numbers in code, neither in strings nor parts of 0.45, 1_156 or a name.
  const unquoted = (code: string): string =>
    code.replace(/'[^'\n]*'|"[^"\n]*"/g, (text) => ' '.repeat(text.length));
  expect(
    elsewhere.flatMap((file) => matches(file, /(?<![\w.$-])(45|95|156|157)(?![\w.%])/g, unquoted(file.code))),
  ).toEqual([]);
});

it('promises in a docstring what each export of the functions does', () => {
  const found = sources('functions').flatMap((file) => {
    const promised = new Set<string>();
    return file.program.body.flatMap((node) => {
      if (node.type !== 'ExportNamedDeclaration' || node.source !== null) return [];
      const [line = ''] = file.text.slice(node.start, node.end).split('\n');
      const name = /\b(?:const|function|class|interface|type) (\w+)/.exec(line)?.[1] ?? line;
      // A schema and its type, or the overloads of a function, are one name with one promise.
      if (promised.has(name)) return [];
      if (documented(file, node.start)) promised.add(name);
      return promised.has(name) ? [] : [place(file, node.start, line)];
    });
  });
  expect(found).toEqual([]);
});

it('leaves nothing half done and silences no check', () => {
  const notes = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)|biome-ignore/;
  const found = ours.flatMap((file) =>
    file.comments
      .filter(({ value }) => notes.test(value))
      .map(({ start, value }) => place(file, start, value.trim())),
  );
  expect(found).toEqual([]);
});

it('skips no test, runs none alone and has none without a body', () => {
  const soft =
    /\b(it|test|describe)(\.\w+|\([^\n]*?\))*\.(only|skip|todo|fails)\b|\b(it|test)\([^)\n]*, (async )?\(\) => \{\s*\}\)/g;
  expect(
    ours.filter(({ path }) => path.startsWith('test/')).flatMap((file) => matches(file, soft, file.code)),
  ).toEqual([]);
});

it('names no path of anybody’s machine and no private mirror', () => {
  const tracked = texts(/\.(tsx?|css|html|json|md|ya?ml|svg)$|(^|\/)\.[\w/.-]+$/);
  const machine = /(?<![\w.])\/(home|Users|root|work)\/[\w.-]+/g;
  const mirror =
    /\/\/(registry|npm|mirrors?)\.(?!npmjs\.org)[\w.-]+|^registry\s*=.*|\b(localhost|127\.0\.0\.1):4873\b|\bnpmmirror\b|\bartifactory\b|\bverdaccio\b|\/repository\/npm/gim;
  const self = 'test/house/wording.test.ts';
  expect(
    tracked
      .filter(({ path }) => path !== self)
      .flatMap((file) => [...matches(file, machine), ...matches(file, mirror)]),
  ).toEqual([]);
});

it('installs from the public npm registry and nowhere else', () => {
  const [lock] = texts(/^package-lock\.json$/);
  const addresses = lock?.text.match(/"resolved": "[^"]+"/g) ?? [];
  const foreign = addresses.filter(
    (address) => !address.startsWith('"resolved": "https://registry.npmjs.org/'),
  );
  expect(foreign).toEqual([]);
  expect(lock?.text).toContain('"integrity": "sha512-');
});

const documented = ({ comments, text }: Source, start: number): boolean =>
  comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
  );
