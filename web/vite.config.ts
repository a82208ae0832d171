import { transform } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { programmeOf } from '#domain/programme/choose.ts';
import { zh } from './strings/zh/shell.ts';

/** Engines of the office browsers (Chromium 81 to 126) and their contemporaries. */
const TARGETS = ['chrome81', 'edge88', 'firefox91', 'safari15'];

/**
 * Pages that are built together share chunks. The roadmap is built alone, so that its first figures come in one script
 * and one style sheet; the desks share what they have in common. Without a mode of these, everything is built at once.
 */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  roadmap: ['index.html'],
  desks: ['district/index.html', 'city/index.html', 'signed-in/index.html'],
};

/** What the roadmap asks for at once is one file, however many later files share parts of it: the bundler alone splits it then. */
const FIRST = { groups: [{ name: 'first', tags: ['$initial' as const] }] };

/** The programme that the site is built for, here and in its scripts. */
const PROGRAMME = process.env.PROGRAMME || 'ningbo';

/** Puts the product's name, which is wording, into the HTML shells. */
const brand: Plugin = {
  name: 'brand',
  transformIndexHtml: (html) =>
    html.replaceAll('%BRAND%', zh.brand(programmeOf(PROGRAMME))).replaceAll('%NO_SCRIPT%', zh.noScript),
};

/**
 * Lowers finished chunks to the targets. The bundler's own lowering rewrites every class field for Chromium 81, which
 * has them: 10 KB more of charts, compressed. It must be the last step, or the minifier brings `??=` back.
 */
const lowered: Plugin = {
  name: 'lowered',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await transform(chunk.code, {
        target: TARGETS,
        minify: true,
        format: 'esm',
        charset: 'utf8',
      });
      chunk.code = code;
    }
  },
};

/**
 * A page of the product is an HTML file; no rewrites, so the API's own 403 and 404 stay what they are.
 * Everything is a file of this origin (CSP `default-src 'self'`): nothing is inlined, not even small images.
 */
export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'import.meta.env.VITE_PROGRAMME': JSON.stringify(PROGRAMME) },
  plugins: [brand, lowered],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: TARGETS,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      ...(mode === 'roadmap' ? { output: { codeSplitting: FIRST } } : {}),
      input: (PAGES[mode] ?? Object.values(PAGES).flat()).map(
        (page) => new URL(page, import.meta.url).pathname,
      ),
    },
  },
}));
