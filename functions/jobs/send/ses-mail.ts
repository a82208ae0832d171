import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { AddressBook, Channel } from './channel.ts';
import { encodedWords, LETTER_ID } from './mail-headers.ts';

/**
 * E-mail through SES, from `sender` to each officer who has an address, as blind copies: nobody learns a colleague's.
 * Asked once a try, since the outbox tries again by itself: the SDK's own second try would be a second letter. No error
 * names an address.
 */
export function sesMail(sender: string, addressesOf: AddressBook): Channel {
  const ses = new SESv2Client({
    maxAttempts: 1,
    requestHandler: { requestTimeout: 5000, throwOnRequestTimeout: true, connectionTimeout: 1000 },
  });
  return {
    name: 'mail',
    async deliver({ id, to, from, subject, text }) {
      const addresses = await addressesOf(to);
      if (addresses.length === 0) return;
      const send = new SendEmailCommand({
        FromEmailAddress: `${encodedWords(from).replaceAll('\r\n', '')} <${sender}>`,
        Destination: { BccAddresses: [...addresses] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' } },
            Headers: [{ Name: LETTER_ID, Value: id }],
          },
        },
      });
      await ses.send(send).catch((error: unknown) => {
        if (!(error instanceof SESv2ServiceException)) throw error;
        throw new Error(`SES answered ${error.$metadata.httpStatusCode} ${error.name}`);
      });
    },
  };
}
