/** A letter of the mail folder, as a reader shows it. */
export interface ReadLetter {
  readonly from: string;
  /** Addresses, separated by commas. */
  readonly to: string;
  readonly subject: string;
  /** When it was sent, UTC ISO 8601; empty where the letter does not say. */
  readonly at: string;
  readonly text: string;
}

/** Reads an `.eml` as `mail-folder.ts` writes it; of any other one what can be read, and the rest is empty. */
export function readEml(eml: string): ReadLetter {
  const [head = '', ...body] = eml.replaceAll('\r\n', '\n').split('\n\n');
  const fields = new Map(
    head
      .replaceAll(/\n[ \t]+/g, ' ')
      .split('\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const field = (name: string): string => decoded(fields.get(name) ?? '');
  const sent = Date.parse(field('date'));
  const plain = body.join('\n\n');
  const text =
    field('content-transfer-encoding') === 'base64' ? Buffer.from(plain, 'base64').toString('utf8') : plain;
  return {
    ...{
      from: field('from'),
      to: field('to') || field('bcc'),
      subject: field('subject'),
      text: text.replaceAll('\r\n', '\n'),
    },
    at: Number.isNaN(sent) ? '' : new Date(sent).toISOString(),
  };
}

/** Encoded words (RFC 2047, base64) as text; the space between two of them belongs to neither. */
const decoded = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?B\?([\w+/=]*)\?=/gi, (_word, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    );
