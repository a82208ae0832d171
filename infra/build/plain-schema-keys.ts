import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * esbuild plugin that writes out the names of constants in the SDK's schema files: `{ [_hH]: ... }` becomes
 * `{ "httpHeader": ... }`. A computed key may have an effect, so with one in it the schema of an operation that nobody
 * calls stays in the bundle; with a plain one it goes (about 15 KB gzip where S3 is used). A file written otherwise is
 * left as it is.
 */
export const plainSchemaKeys: Plugin = {
  name: 'plain-schema-keys',
  setup(build) {
    build.onLoad(
      { filter: /@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ },
      async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const constants = new Map(
          [...text.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]),
        );
        return {
          contents: text.replace(/\[(\w+)\]: /g, (key, name: string) =>
            constants.has(name) ? `${constants.get(name)}: ` : key,
          ),
          loader: 'js',
        };
      },
    );
  },
};
