import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Letter } from '../../../functions/jobs/send/channel.ts';
import { emlOf, mailFolder } from '../../../functions/jobs/send/mail-folder.ts';

const LETTER: Letter = {
  ...{ id: 'REMINDER-990001-2031-03-1', to: ['east', 'east2'], from: '甲城市社会工作局' },
  ...{ subject: '催办：东区2031年3月社会工作站建设进度月报，请尽快报送𠮷', text: '东区：\n还没有报送。' },
  at: '2031-03-20T00:00:00.000Z',
};

const ADDRESSES = ['east@example.invalid', 'east2@example.invalid'];

/** What a mail reader shows of a header that is written in encoded words. */
const decoded = (value = ''): string =>
  [...value.matchAll(/=\?utf-8\?B\?([\w+/=]*)\?=/g)]
    .map(([, word = '']) => Buffer.from(word, 'base64').toString('utf8'))
    .join('');

it('is a letter that a mail reader can open', () => {
  const eml = emlOf(LETTER, ADDRESSES);
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  const headers = new Map(
    head
      .replaceAll('\r\n ', ' ')
      .split('\r\n')
      .map((line): [string, string] => {
        const [name = '', ...value] = line.split(': ');
        return [name, value.join(': ')];
      }),
  );
  expect(decoded(headers.get('Subject'))).toBe(LETTER.subject);
  expect(decoded(headers.get('From'))).toBe(LETTER.from);
  expect(headers.get('Bcc')).toBe('east@example.invalid, east2@example.invalid');
  expect(headers.get('Date')).toBe('Thu, 20 Mar 2031 00:00:00 +0000');
  expect(Buffer.from(body, 'base64').toString('utf8')).toBe('东区：\r\n还没有报送。');
  expect(eml).toMatch(/^[\x20-\x7e\r\n]+$/);
  expect(Math.max(...eml.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(
    78 + 'Subject: '.length,
  );
});

it('is there once, however often it is given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'));
  const channel = mailFolder(join(folder, 'not', 'yet'), async () => ADDRESSES);
  await channel.deliver(LETTER);
  await channel.deliver(LETTER);
  expect(await readdir(join(folder, 'not', 'yet'))).toEqual(['REMINDER-990001-2031-03-1.eml']);
  expect(await readFile(join(folder, 'not', 'yet', `${LETTER.id}.eml`), 'utf8')).toBe(
    emlOf(LETTER, ADDRESSES),
  );
  await rm(folder, { recursive: true });
});
