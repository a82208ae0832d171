import { describe, expect, it } from 'vitest';
import { matches, sources, type TextFile, texts } from './tree.ts';

/**
 * Offices here run Chromium 81 to 126. The build lowers syntax and nothing else, so what a browser of 2020 lacks at
 * run time, or would drop a rule for, may not be written at all. The version after each is Chromium's first with it.
 */
const NEWER_API: readonly RegExp[] = [
  /\.at\(/g, // 92
  /\bstructuredClone\(/g, // 98
  /\.replaceAll\(/g, // 85
  /\bObject\.hasOwn\b/g, // 93
  /\.findLast(Index)?\(/g, // 97
  /\.to(Sorted|Reversed|Spliced)\(/g, // 110
  /\b(Object|Map)\.groupBy\b/g, // 117
  /\bPromise\.(any|withResolvers|try)\b/g, // 85, 119, 128
  /\brandomUUID\b/g, // 92
  /\bArray\.fromAsync\b/g, // 121
  /\bAbortSignal\.(timeout|any)\b/g, // 103, 116
  /\.(to|is)WellFormed\(/g, // 111
  /\bURL\.canParse\b/g, // 120
  /\bResponse\.json\(/g, // 105
  /\.replaceChildren\(/g, // 86
  /\bIntl\.Segmenter\b/g, // 87
  /\bnew (WeakRef|AggregateError)\b/g, // 84, 85
];

const NEWER_CSS: readonly RegExp[] = [
  /:has\(/g, // 105
  /:is\(|:where\(/g, // 88
  /(?<![\w-])aspect-ratio\s*:/g, // 88
  /(?<![\w-])inset(-\w+)*\s*:/g, // 87
  /(?<![\w-])(margin|padding)-(inline|block)\s*:/g, // 87; -start and -end are older
  /@(container|layer|scope)\b/g, // 105, 99, 118
  /\b\d+[dsl]v[hw]\b/g, // 108
  /\bcolor-mix\(/g, // 111
  /@media[^{]*[<>]/g, // 104
];

const styles = texts(/\.css$/, 'web');

it('calls nothing that Chromium 81 does not have, in pages and in the rules that run there', () => {
  const shipped = sources('web', 'functions/domain', 'functions/contract').filter(
    ({ path }) => !path.endsWith('.config.ts') && path !== 'functions/contract/openapi.ts',
  );
  expect(
    shipped.flatMap((file) => NEWER_API.flatMap((pattern) => matches(file, pattern, file.code))),
  ).toEqual([]);
});

describe('styles for Chromium 81', () => {
  it('use no selector, property or unit that came later', () => {
    expect(
      styles.flatMap((file) => NEWER_CSS.flatMap((pattern) => matches(file, pattern, bare(file)))),
    ).toEqual([]);
  });

  it('put no gap between the items of a flex box: words would run together', () => {
    expect(styles.flatMap(gapsInFlex)).toEqual([]);
  });

  it('notice such a gap, also when another rule makes the box flexible', () => {
    const text = '.a { display: flex }\n.b, .a { gap: 1px }\n.c { display: grid; gap: 1px }';
    expect(gapsInFlex({ path: 'x.css', text })).toEqual(['x.css:2 .b, .a { gap: 1px }']);
  });
});

/** Styles without comments, positions kept. */
const bare = ({ text }: TextFile): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

function gapsInFlex(file: TextFile): string[] {
  const rules = Array.from(
    bare(file).matchAll(/([^{}]+)\{([^{}]*)\}/g),
    ({ 0: all, 1: head = '', 2: body = '', index }) => ({
      selectors: head.split(',').map((selector) => selector.trim()),
      body,
      start: index + (all.length - all.trimStart().length),
      all: all.trim().replace(/\s+/g, ' '),
    }),
  );
  const flexible = new Set(
    rules.filter(({ body }) => /display:\s*(inline-)?flex/.test(body)).flatMap((r) => r.selectors),
  );
  const gridded = (body: string): boolean => /display:\s*(inline-)?grid/.test(body);
  return rules
    .filter(
      ({ body, selectors }) =>
        /(^|[\s;])(row-|column-)?gap\s*:/.test(body) &&
        !gridded(body) &&
        selectors.some((s) => flexible.has(s)),
    )
    .map(({ start, all }) => `${file.path}:${file.text.slice(0, start).split('\n').length} ${all}`);
}
