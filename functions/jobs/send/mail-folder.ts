import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressBook, Channel, Letter } from './channel.ts';
import { encodedWords, LETTER_ID } from './mail-headers.ts';

/**
 * E-mail as `.eml` files (RFC 5322) in a folder, one a letter and named by its id, so that a letter given twice is there
 * once. A letter to officers without an address is none.
 */
export const mailFolder = (folder: string, addressesOf: AddressBook): Channel => ({
  name: 'mail',
  async deliver(letter) {
    const addresses = await addressesOf(letter.to);
    if (addresses.length === 0) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${letter.id}.eml`), emlOf(letter, addresses));
  },
});

/**
 * A letter to these addresses as RFC 5322 has it: ASCII, header words as in RFC 2047, the text in base64, lines ended by
 * CRLF. Blind copies, as SES is asked for: nobody learns a colleague's address.
 */
export function emlOf({ id, from, subject, text, at }: Letter, addresses: readonly string[]): string {
  const body = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64');
  return [
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${encodedWords(from)} <registry@registry.invalid>`,
    `Bcc: ${addresses.join(',\r\n ')}`,
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: <${id}@registry.invalid>`,
    `${LETTER_ID}: ${id}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}
