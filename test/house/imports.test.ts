import { describe, expect, it } from 'vitest';
import { type Import, importsOf, paths, place, sources } from './tree.ts';

/**
 * Which way imports point: a layer and the folders that it may import from, itself included. The first layer whose
 * folder holds a file is the file's own. `infra/local` and `test` may import anything.
 */
const LAYERS: readonly { readonly folder: string; readonly from: readonly string[] }[] = [
  { folder: 'functions/domain/', from: ['functions/domain/'] },
  { folder: 'functions/contract/', from: ['functions/contract/', 'functions/domain/'] },
  {
    folder: 'functions/http/',
    from: ['functions/http/', 'functions/contract/', 'functions/store/', 'functions/domain/'],
  },
  { folder: 'functions/jobs/', from: ['functions/jobs/', 'functions/store/', 'functions/domain/'] },
  { folder: 'functions/store/', from: ['functions/store/', 'functions/domain/'] },
  { folder: 'infra/local/', from: [''] },
  { folder: 'infra/', from: ['infra/', 'functions/contract/'] },
  { folder: 'web/', from: ['web/', 'functions/contract/', 'functions/domain/'] },
  { folder: 'test/', from: [''] },
];

const all = sources('functions', 'infra', 'web', 'test').flatMap(importsOf);
const told = (found: readonly Import[]): string[] =>
  found.map(({ from, start, to }) => place(from, start, `imports ${to}`));
const within = (folder: string): Import[] => all.filter(({ from }) => from.path.startsWith(folder));

describe('which way imports point', () => {
  it.each(LAYERS.filter(({ from }) => !from.includes('')))(
    '$folder imports only from $from',
    ({ folder, from }) => {
      const layer = (path: string) => LAYERS.find((one) => path.startsWith(one.folder))?.folder;
      const wrong = all.filter(
        (one) =>
          one.ours && layer(one.from.path) === folder && !from.some((allowed) => one.to.startsWith(allowed)),
      );
      expect(told(wrong)).toEqual([]);
    },
  );

  it('never leaves the project, and names files that exist', () => {
    const files = new Set(paths());
    const declared = (path: string): string => path.replace(/\.js$/, '.d.ts');
    expect(told(all.filter(({ ours, to }) => ours && !files.has(to) && !files.has(declared(to))))).toEqual(
      [],
    );
  });

  it('reads nothing of the cloud toolkit when the embedded runtime starts: it must start fast', () => {
    const files = new Map(sources('infra').map((file) => [file.path, importsOf(file)]));
    const reached = reachable(
      [...files.keys()].filter((path) => path.startsWith('infra/local/')),
      files,
    );
    expect(told(reached.filter(({ to }) => /^(aws-cdk-lib|constructs|cdk-nag)(\/|$)/.test(to)))).toEqual([]);
  });
});

describe('what the domain is made of', () => {
  it('imports no package but zod, and that only in the records', () => {
    const foreign = within('functions/domain/').filter(({ ours }) => !ours);
    expect(
      told(
        foreign.filter(({ from, to }) => to !== 'zod' || !from.path.startsWith('functions/domain/records/')),
      ),
    ).toEqual([]);
  });

  it('lets only the choice of a programme name a city: another one is a folder and a line in each choice', () => {
    const mayName =
      /^(functions\/domain\/programme\/(choose[\w-]*\.ts$|[\w-]+\/)|infra\/local\/demonstration\/|test\/)/;
    const named = all.filter(({ ours, to }) => ours && /^functions\/domain\/programme\/[\w-]+\//.test(to));
    expect(told(named.filter(({ from }) => !mayName.test(from.path)))).toEqual([]);
  });

  it('knows the calendar as the only place that touches Date', () => {
    const found = sources('functions/domain')
      .filter(({ path }) => path !== 'functions/domain/calendar.ts')
      .flatMap((file) =>
        Array.from(file.code.matchAll(/\bnew Date\b|\bDate\.\w+/g), (m) => place(file, m.index, m[0])),
      );
    expect(found).toEqual([]);
  });

  it('brings zod in whole, so that a bundle keeps only what it uses', () => {
    const found = sources('functions', 'infra', 'web', 'test').flatMap((file) =>
      file.program.body.flatMap((node) => {
        if (node.type !== 'ImportDeclaration' || !/^zod(\/|$)/.test(node.source.value)) return [];
        const [only, more] = node.specifiers;
        const whole =
          only?.type === 'ImportNamespaceSpecifier' && only.local.name === 'z' && more === undefined;
        return whole ? [] : [place(file, node.start, file.text.slice(node.start, node.end))];
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('what a browser loads', () => {
  const files = new Map(sources('web', 'functions').map((file) => [file.path, importsOf(file)]));
  const inWeb = [...files.keys()].filter((path) => path.startsWith('web/') && !path.endsWith('.config.ts'));

  it('has no zod and no record schemas on the public dashboard, whatever it imports', () => {
    const reached = reachable(
      inWeb.filter((path) => path.startsWith('web/dashboard/')),
      files,
    );
    const heavy = ({ to }: Import): boolean => to === 'zod' || to.startsWith('functions/domain/records/');
    expect(told(reached.filter(heavy))).toEqual([]);
  });

  it('has neither Node nor the villages by name on any page', () => {
    const reached = reachable(inWeb, files);
    expect(
      told(reached.filter(({ to }) => to.startsWith('node:') || /\/ningbo\/.*villages/.test(to))),
    ).toEqual([]);
  });

  it('shares between pages only what lies in the parts and the strings', () => {
    const pages = ['dashboard', 'district', 'city', 'consultation'].map((page) => `web/${page}/`);
    const page = (path: string): string | undefined => pages.find((folder) => path.startsWith(folder));
    const strange = within('web/').filter(
      ({ from, to }) => page(to) !== undefined && page(to) !== page(from.path),
    );
    const entry = /^web\/[^/]+\.tsx?$/;
    expect(told(strange.filter(({ from }) => !entry.test(from.path)))).toEqual([]);
  });
});

/** All imports that a bundle of the given files would follow: types are erased. */
function reachable(entries: readonly string[], files: ReadonlyMap<string, readonly Import[]>): Import[] {
  const seen = new Set<string>();
  const open = [...entries];
  const found: Import[] = [];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const one of files.get(path) ?? []) {
      if (one.typeOnly) continue;
      found.push(one);
      if (one.ours) open.push(one.to);
    }
  }
  return found;
}
