import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailFolder } from '../../../functions/jobs/send/mail-folder.ts';
import { type Listening, listen } from '../../../infra/local/listen.ts';
import { mail } from '../../../infra/local/mail/mail.ts';
import { pageHeaders } from '../../../infra/local/site.ts';

let root: string;
let server: Listening;
const folder = (): string => join(root, 'mail');
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'letters-'));
  const answer = mail(folder(), pageHeaders('http://127.0.0.1:3000/oidc'));
  server = await listen(
    createServer((request, response) => void answer(request, response)),
    0,
  );
});
afterAll(async () => {
  await server.stop(0);
  await rm(root, { recursive: true });
});

const get = (path: string) => fetch(server.endpoint + path);
const page = async (path = '/mail/'): Promise<string> => (await get(path)).text();
const deliver = (id: string, at: string, subject: string, text = '还没有报送。') =>
  mailFolder(folder(), async (officers) => officers.map((officer) => `${officer}@example.invalid`)).deliver({
    ...{ id, to: ['east', 'east2'], from: '甲城市社会工作局', subject, text, at },
  });

it('says that there is nothing before the first letter, in Chinese and in English', async () => {
  expect(await page()).toContain('还没有发出过邮件');
  expect(await page('/mail/?lang=en')).toContain('No letter yet');
});

it('shows letters newest first, each with whom it is from and for, its moment in Shanghai, and its lines', async () => {
  await deliver('b', '2031-03-20T00:00:00.000Z', '催办：东区2031年3月社会工作站建设进度月报，请尽快报送𠮷');
  await deliver('a', '2031-03-20T16:30:00.000Z', '已过截止日期', '东区：\n还没有报送。');
  const shown = await page();
  const places = ['已过截止日期', '2031-03-21 00:30', '东区：\n还没有报送。', '请尽快报送𠮷'];
  expect(places.map((text) => shown.indexOf(text))).toEqual(
    places.map((text) => shown.indexOf(text)).toSorted((a, b) => a - b),
  );
  expect(places.every((text) => shown.includes(text))).toBe(true);
  expect(shown).toContain('甲城市社会工作局');
  expect(shown).toContain('east@example.invalid, east2@example.invalid');
});

it('runs nothing that a letter says, and may not be framed', async () => {
  await deliver('x', '2031-03-22T00:00:00.000Z', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>');
  const shown = await page();
  expect(shown).not.toMatch(/<script|<img src=x/);
  expect(shown).toContain('&#60;script&#62;alert(1)');
  const { headers } = await get('/mail/');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
    'no-store',
    'nosniff',
  ]);
});

it('shows what it can of a file that is no letter of ours, and leaves other files alone', async () => {
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), 'note.txt'), '不是信');
  await writeFile(join(folder(), 'odd.eml'), 'no head at all');
  const shown = await page();
  expect(shown).toContain('（没有标题）');
  expect(shown).not.toContain('不是信');
});

it('is one page and its sheet: no path reaches a file', async () => {
  expect((await get('/mail/mail.css')).headers.get('content-type')).toContain('text/css');
  for (const path of ['/mail/a.eml', '/mail/..%2fseal.key', '/mail/%2e%2e/seal.key']) {
    const answer = await fetch(server.endpoint + path, { redirect: 'manual' });
    expect([path, answer.status]).toEqual([path, 302]);
  }
  expect((await fetch(`${server.endpoint}/mail/`, { method: 'POST' })).status).toBe(405);
});
