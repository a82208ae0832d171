import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { SiteConfig } from '../../web/parts/site-config/site-config.ts';
import { contentSecurityPolicy } from '../constructs/content-security-policy.ts';
import { isNoFile } from './durable.ts';
import { DATA_BUCKET } from './environment.ts';
import type { ObjectStore } from './object-store.ts';
import { FOR_EVER, REVALIDATE, sendFile, typeOf } from './send-file.ts';

export interface SiteOptions {
  /** Folder that Vite built; null serves no pages, for tests of the API. */
  readonly folder: string | null;
  readonly objects: ObjectStore;
  readonly config: SiteConfig;
}

/** Answers everything that is neither the API nor the issuer. */
export type Site = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What every page tells the browser, as in the cloud: files of this origin, requests to it and to the issuer. */
export const pageHeaders = (issuer: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy([new URL(issuer).origin]),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
});

/**
 * The site as the content network serves it: pages (a folder is its `index.html`), `/config.json`, and under `/data/`
 * the published files, which are the objects under `public/` and no others. Pages, the pointer and the configuration
 * are asked for again each time; files named by their content are kept for ever.
 */
export function site({ folder, objects, config }: SiteOptions): Site {
  const headers = pageHeaders(config.issuer);
  const configFile = Buffer.from(JSON.stringify(config));

  return async (request, response) => {
    const path = pathOf(request);
    if (path === '/config.json') {
      const file = { body: configFile, contentType: 'application/json', cacheControl: REVALIDATE, headers };
      return sendFile(request, response, file);
    }
    if (path !== null && /^(?:\/[a-z-]+)+$/.test(path) && !path.startsWith('/data/')) {
      response.writeHead(301, { ...headers, location: `${path}/`, 'content-length': 0 }).end();
      return;
    }
    const found = path?.startsWith('/data/') ? await published(objects, path) : await page(folder, path);
    return sendFile(request, response, { ...(found ?? NOT_FOUND), headers });
  };
}

async function published(objects: ObjectStore, path: string) {
  const object = await objects.get(DATA_BUCKET, `public/${path.slice('/data/'.length)}`);
  return (
    object && {
      body: object.body,
      contentType: object.contentType,
      cacheControl: object.cacheControl ?? (path.endsWith('/current.json') ? REVALIDATE : FOR_EVER),
    }
  );
}

async function page(folder: string | null, path: string | null) {
  if (folder === null || path === null) return null;
  const name = path.endsWith('/') ? `${path}index.html` : path;
  try {
    const body = await readFile(join(folder, name));
    const cacheControl = name.startsWith('/assets/') ? FOR_EVER : REVALIDATE;
    return { body, contentType: typeOf(name), cacheControl };
  } catch (error) {
    if (isNoFile(error)) return null;
    throw error;
  }
}

/** Decoded path, or null for one that cannot name a file: broken, hidden, or climbing out. */
function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    return /[\\\0]|\/\.|\/\//.test(path) ? null : path;
  } catch {
    return null;
  }
}

const NOT_FOUND = {
  status: 404,
  body: Buffer.from(
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>没有这一页</title><h1>没有这一页</h1><p>地址可能输错了，或者这一页已经搬走。<a href="/">去路线图</a></p><p lang="en">There is no such page. <a href="/">To the roadmap</a></p></html>',
  ),
  contentType: 'text/html; charset=utf-8',
  cacheControl: 'no-store',
};
