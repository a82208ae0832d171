import { defineConfig, type Plugin } from 'vite';
import { zh } from './strings/zh/shell.ts';

/** Puts the product's name, which is wording, into the HTML shells. */
const brand: Plugin = {
  name: 'brand',
  transformIndexHtml: (html) => html.replaceAll('%BRAND%', zh.brand).replaceAll('%NO_SCRIPT%', zh.noScript),
};

/**
 * A page of the product is an HTML file; no rewrites, so the API's own 403 and 404 stay what they are.
 * Everything is a file of this origin (CSP `default-src 'self'`): nothing is inlined, not even small images.
 * The targets are the office browsers' engines (Chromium 81 to 126).
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [brand],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome81', 'edge88', 'firefox91', 'safari15'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'district/index.html', 'city/index.html', 'signed-in/index.html'].map(
        (page) => new URL(page, import.meta.url).pathname,
      ),
    },
  },
});
