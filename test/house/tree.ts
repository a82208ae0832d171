import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, type ParseResult, parseSync, Visitor } from 'vite';

/** The project as files and as syntax, for the tests that hold it to its own conventions. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is installed, built or kept while running, in line with `.gitignore`. */
const NOT_OURS = new Set(['node_modules', '.git', '.data', 'dist', 'cdk.out', 'coverage']);

/** A text file of ours; `path` from the root, with `/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A parsed TypeScript file. `code` is its text with comments blanked, so that positions and lines stay. */
export interface Source extends TextFile {
  readonly code: string;
  readonly program: ESTree.Program;
  readonly comments: ParseResult['comments'];
  /** Why it is no TypeScript, null when it is; what could be read of it stands in `program`. */
  readonly broken: string | null;
}

/** One `import` or `export … from` of a file; `to` is a path from the root for a file of ours, else a package's name. */
export interface Import {
  readonly from: Source;
  readonly to: string;
  readonly ours: boolean;
  /** Erased with the types: nothing of it reaches a bundle. */
  readonly typeOnly: boolean;
  readonly start: number;
}

/** Names at the root, files and folders. */
export const topLevel = (): string[] => readdirSync(ROOT).filter((name) => !NOT_OURS.has(name));

/** Paths of all files of ours under a folder (the root without one), sorted. */
export function paths(under = ''): string[] {
  const ours = (entry: Dirent): boolean => !NOT_OURS.has(entry.name) && !entry.name.endsWith('.log');
  const listed = readdirSync(join(ROOT, under), { withFileTypes: true }).filter(ours);
  return listed
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? paths(path) : [path];
    })
    .sort();
}

/** The text files that end in one of the endings. */
export const texts = (endings: RegExp, under = ''): TextFile[] =>
  paths(under)
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** All TypeScript under the folders, parsed as far as it can be. */
export function sources(...under: string[]): Source[] {
  return under.flatMap((folder) => texts(/(?<!\.d)\.tsx?$/, folder)).map(parsed);
}

function parsed({ path, text }: TextFile): Source {
  const { program, comments, errors } = parseSync(path, text);
  const code = comments.reduce(
    (source, { start, end }) =>
      source.slice(0, start) + source.slice(start, end).replace(/[^\n]/g, ' ') + source.slice(end),
    text,
  );
  return { path, text, code, program, comments, broken: errors[0]?.message ?? null };
}

/** Every import of a file, dynamic ones with a literal name included. */
export function importsOf(from: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, start: number): void => {
    found.push({ from, ...target(from.path, specifier), typeOnly, start });
  };
  new Visitor({
    ImportDeclaration: ({ source, importKind, start }) => add(source.value, importKind === 'type', start),
    ExportAllDeclaration: ({ source, exportKind, start }) => add(source.value, exportKind === 'type', start),
    ExportNamedDeclaration: ({ source, exportKind, start }) =>
      source && add(source.value, exportKind === 'type', start),
    ImportExpression: ({ source, start }) =>
      source.type === 'Literal' && typeof source.value === 'string' && add(source.value, false, start),
  }).visit(from.program);
  return found;
}

function target(path: string, specifier: string): { to: string; ours: boolean } {
  const plain = specifier.replace(/\?.*$/, '');
  const alias = /^#(domain|contract|store)\/(.*)$/.exec(plain);
  if (alias) return { to: `functions/${alias[1]}/${alias[2]}`, ours: true };
  if (!plain.startsWith('.')) return { to: plain, ours: false };
  return { to: posix.join(posix.dirname(path), plain), ours: true };
}

/** `path:line what`, the way editors open it. */
export const place = ({ path, text }: TextFile, start: number, what: string): string =>
  `${path}:${text.slice(0, start).split('\n').length} ${what}`;

/** Places of every match in a file's text, or in `searched` when that is given (same length). */
export const matches = (file: TextFile, pattern: RegExp, searched = file.text): string[] =>
  Array.from(searched.matchAll(pattern), (match) => place(file, match.index, match[0].trim()));
