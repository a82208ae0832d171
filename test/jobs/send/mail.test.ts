import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AddressBook, Channel, Letter } from '../../../functions/jobs/send/channel.ts';
import { mailFolder } from '../../../functions/jobs/send/mail-folder.ts';
import { sesMail } from '../../../functions/jobs/send/ses-mail.ts';
import { startSes } from '../../support/ses.ts';

const LETTER: Letter = {
  ...{ id: 'REMINDER-990001-2031-03-1', to: ['east', 'east2'], from: '甲城市社会工作与养老服务事业发展局' },
  ...{ subject: '催办：东区2031年3月社会工作站建设进度月报，请尽快报送𠮷', text: '东区：\n还没有报送。' },
  at: '2031-03-20T00:00:00.000Z',
};

/** Officers and where they get letters; `east3` has no address. */
const BOOK = new Map([
  ['east', 'wang@first.example'],
  ['east2', 'li@second.example'],
]);
const addressesOf: AddressBook = async (officers) => officers.flatMap((id) => BOOK.get(id) ?? []);

/** A letter as whoever receives it reads it. */
interface Read {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly id: string;
}

/** A way of sending e-mail, and what came of it. */
interface Post {
  readonly channel: Channel;
  received(): Promise<readonly Read[]>;
  /** From now on it cannot take a letter. */
  breakDown(): Promise<void>;
  remove(): Promise<void>;
}

const decoded = (value: string): string =>
  [...value.matchAll(/=\?utf-8\?B\?([\w+/=]*)\?=/g)]
    .map(([, word = '']) => Buffer.from(word, 'base64').toString('utf8'))
    .join('');
const nameIn = (mailbox: string): string => decoded(mailbox.slice(0, mailbox.indexOf('<')));

async function aFolder(): Promise<Post> {
  const root = await mkdtemp(join(tmpdir(), 'mail-'));
  const folder = join(root, 'mail');
  return {
    channel: mailFolder(folder, addressesOf),
    received: async () =>
      Promise.all(
        (await readdir(folder).catch(() => [])).map(async (name) =>
          readEml(await readFile(join(folder, name), 'utf8')),
        ),
      ),
    breakDown: async () => {
      await rm(folder, { recursive: true, force: true });
      await writeFile(folder, '');
    },
    remove: () => rm(root, { recursive: true }),
  };
}

function readEml(eml: string): Read {
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  const field = (name: string): string =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(head.replaceAll('\r\n ', ' '))?.[1] ?? '';
  return {
    ...{ from: nameIn(field('From')), to: field('Bcc').split(', ') },
    ...{ subject: decoded(field('Subject')), id: field('X-Letter-ID') },
    text: Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n'),
  };
}

async function ses(): Promise<Post> {
  const twin = await startSes();
  Object.assign(process.env, {
    ...{ AWS_ENDPOINT_URL_SESV2: twin.endpoint, AWS_REGION: 'ap-east-1' },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
  });
  return {
    channel: sesMail('stations@mail.example.org', addressesOf),
    received: async () =>
      twin.taken.map(({ FromEmailAddress, Destination, Content: { Simple } }) => ({
        ...{ from: nameIn(FromEmailAddress), to: Destination.BccAddresses },
        ...{ subject: Simple.Subject.Data, text: Simple.Body.Text.Data },
        id: Simple.Headers.find(({ Name }) => Name === 'X-Letter-ID')?.Value ?? '',
      })),
    breakDown: async () => twin.refuse(400),
    remove: () => twin.stop(),
  };
}

/** One contract, two adapters: the files of a laptop and the cloud's SES. */
describe.each([
  ['a folder', aFolder],
  ['SES', ses],
])('e-mail through %s', (_name, open) => {
  let post: Post;
  beforeEach(async () => {
    post = await open();
    return () => post.remove();
  });

  it('arrives as it was written, in any script, at each officer, from the bureau', async () => {
    await post.channel.deliver(LETTER);
    const { id, from, subject, text } = LETTER;
    expect(await post.received()).toEqual([{ id, to: [...BOOK.values()], from, subject, text }]);
  });

  it('goes to those who have an address, and is done with where nobody has one', async () => {
    await post.channel.deliver({ ...LETTER, id: 'none', to: ['east3'] });
    expect(await post.received()).toEqual([]);
    await post.channel.deliver({ ...LETTER, to: ['east3', 'east2'] });
    expect((await post.received()).map(({ to }) => to)).toEqual([['li@second.example']]);
  });

  it('given twice can be told by its id', async () => {
    await post.channel.deliver(LETTER);
    await post.channel.deliver(LETTER);
    expect(new Set((await post.received()).map(({ id }) => id))).toEqual(new Set([LETTER.id]));
  });

  it('is remembered by messages under the same name', () => {
    expect(post.channel.name).toBe('mail');
  });

  it('says that it was not taken, and not for whom', async () => {
    await post.breakDown();
    const said = await post.channel.deliver(LETTER).then(() => 'taken', String);
    expect(said).toMatch(/Error/);
    expect(said).not.toMatch(/east|wang|li@|\.example|催办/);
  });
});

describe('SES', () => {
  let twin: Awaited<ReturnType<typeof startSes>>;
  beforeAll(async () => {
    twin = await startSes();
    process.env.AWS_ENDPOINT_URL_SESV2 = twin.endpoint;
  });
  afterAll(() => twin.stop());

  it('is asked in ASCII heads and UTF-8 bodies, by the deployment’s address, and shows none to another', async () => {
    await sesMail('a@b.example', addressesOf).deliver(LETTER);
    const [sent] = twin.taken;
    expect(sent?.FromEmailAddress).toMatch(/^[\x20-\x7e]+ <a@b\.example>$/);
    expect(sent?.Destination).toEqual({ BccAddresses: [...BOOK.values()] });
    expect(sent?.Content.Simple.Body.Text.Charset).toBe('UTF-8');
  });

  it.each([429, 500])('is asked once a try, whatever it answers: %i', async (status) => {
    twin.refuse(status);
    const before = twin.asked();
    await expect(sesMail('a@b.example', addressesOf).deliver(LETTER)).rejects.toThrow(
      `SES answered ${status}`,
    );
    expect(twin.asked()).toBe(before + 1);
  });
});
