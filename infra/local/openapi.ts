import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = join(import.meta.dirname, '../../functions/contract/openapi.ts');
let made: Promise<Buffer> | null = null;

/** The OpenAPI document of the contract as JSON text, made at first use. In the cloud it is a static file. */
export function openapiFile(): Promise<Buffer> {
  made ??= import(pathToFileURL(MODULE).href).then(({ openapi }: { openapi: () => unknown }) =>
    Buffer.from(JSON.stringify(openapi(), null, 2)),
  );
  return made;
}
