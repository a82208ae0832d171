/**
 * A text in a mail header (RFC 2047), ASCII whatever the script. An encoded word is 75 characters at most: fourteen
 * characters of any script fit, and none is cut in two.
 */
export function encodedWords(text: string): string {
  const characters = [...text];
  const words: string[] = [];
  for (let i = 0; i < characters.length; i += 14)
    words.push(`=?utf-8?B?${Buffer.from(characters.slice(i, i + 14).join('')).toString('base64')}?=`);
  return words.join('\r\n ');
}

/** The header that names a letter for good, so that a second copy can be told, whoever writes the Message-ID. */
export const LETTER_ID = 'X-Letter-ID';
