import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What our one call of SES sends. */
export interface SentEmail {
  readonly FromEmailAddress: string;
  readonly Destination: { readonly BccAddresses: readonly string[] };
  readonly Content: {
    readonly Simple: {
      readonly Subject: { readonly Data: string; readonly Charset: string };
      readonly Body: { readonly Text: { readonly Data: string; readonly Charset: string } };
      readonly Headers: readonly { readonly Name: string; readonly Value: string }[];
    };
  };
}

/** `SendEmail` of SES over its own protocol: takes what it is sent, or refuses, naming an address as SES does. */
export async function startSes(): Promise<{
  readonly endpoint: string;
  readonly asked: () => number;
  readonly taken: readonly SentEmail[];
  refuse(status: number | null): void;
  stop(): Promise<void>;
}> {
  const taken: SentEmail[] = [];
  let [asked, refusal] = [0, null as number | null];
  const server = createServer(async (request, response) => {
    const sent = JSON.parse(await text(request)) as SentEmail;
    asked += 1;
    const known = request.method === 'POST' && request.url === '/v2/email/outbound-emails';
    const status = known ? (refusal ?? 200) : 404;
    if (status === 200) taken.push(sent);
    const message = `Email address is not verified: ${sent.Destination.BccAddresses[0]}`;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 200 ? {} : { 'x-amzn-errortype': 'MessageRejected' }),
    });
    response.end(JSON.stringify(status === 200 ? { MessageId: `m${asked}` } : { message }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ asked: () => asked, taken },
    refuse(status) {
      refusal = status;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
