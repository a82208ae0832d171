import type { Plugin } from 'esbuild';

/**
 * esbuild plugin that answers every import of `http` and `https` with a module that `require`s them. An ESM import
 * of `node:http` also loads Node's fetch implementation and costs about 23 ms of a cold start; `require` costs 3 ms.
 * The bundle must have a `require` in scope (see the banner in `functions.ts`).
 */
export const requiredHttp: Plugin = {
  name: 'required-http',
  setup(build) {
    build.onResolve({ filter: /^(node:)?https?$/ }, ({ path, kind, namespace }) => {
      if (namespace === 'required-http' && kind === 'require-call') return { path, external: true };
      return { path: path.replace('node:', ''), namespace: 'required-http' };
    });
    build.onLoad({ filter: /.*/, namespace: 'required-http' }, ({ path }) => ({
      contents: `module.exports = require('node:${path}')`,
      loader: 'js',
    }));
  },
};
