import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isNoFile } from '../durable.ts';
import { REVALIDATE, sendFile } from '../send-file.ts';
import { mailPage } from './mail-page.ts';
import { readEml } from './read-eml.ts';

/** Letters on one page. */
const MOST = 100;

/**
 * Answers `/mail/` with the letters of a folder, newest first, and `/mail/mail.css`. Of the local start alone: in the
 * cloud letters are sent, and nothing lists them. `pageHeaders` are those of every page, so that no letter runs anything.
 */
export function mail(
  folder: string,
  pageHeaders: Readonly<Record<string, string>>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
    if (pathname === '/mail/mail.css') {
      const body = await readFile(join(import.meta.dirname, 'mail.css'));
      const contentType = 'text/css; charset=utf-8';
      return sendFile(request, response, {
        body,
        contentType,
        cacheControl: REVALIDATE,
        headers: pageHeaders,
      });
    }
    if (pathname !== '/mail/') {
      const location = pathname === '/mail' ? '/mail/' : '/';
      response.writeHead(302, { ...pageHeaders, location, 'content-length': 0 }).end();
      return;
    }
    const letters = await lettersIn(folder);
    const page = mailPage(searchParams.get('lang'), letters.slice(0, MOST), letters.length - MOST);
    return sendFile(request, response, {
      ...{ body: Buffer.from(page), contentType: 'text/html; charset=utf-8', cacheControl: 'no-store' },
      headers: pageHeaders,
    });
  };
}

/** Every letter of the folder, newest first; none where the folder is not there yet. */
async function lettersIn(folder: string) {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isNoFile(error)) return [];
    throw error;
  });
  const letters = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map(async (name) => readEml(await readFile(join(folder, name), 'utf8'))),
  );
  return letters.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
