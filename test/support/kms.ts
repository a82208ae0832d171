import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What our calls of KMS send. */
interface Sent {
  readonly KeyId: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly CiphertextBlob?: string;
  readonly Message?: string;
}

/**
 * The three calls of KMS that the seal makes, over its own protocol: a data key is opened only for the key and the context that it was
 * made for, and a hash is keyed by the key's name. Keys live as long as the twin.
 */
export async function startKms(): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const made = new Map<string, { readonly plain: Buffer; readonly owner: string }>();
  const hashing = randomBytes(32);
  const ownerOf = ({ KeyId, EncryptionContext }: Sent): string => JSON.stringify([KeyId, EncryptionContext]);

  function answer(call: string, sent: Sent): object | null {
    if (call === 'GenerateDataKey') {
      const [plain, blob] = [randomBytes(32), randomBytes(48).toString('base64')];
      made.set(blob, { plain, owner: ownerOf(sent) });
      return { KeyId: sent.KeyId, Plaintext: plain.toString('base64'), CiphertextBlob: blob };
    }
    if (call === 'Decrypt') {
      const key = made.get(sent.CiphertextBlob ?? '');
      return key?.owner === ownerOf(sent)
        ? { KeyId: sent.KeyId, Plaintext: key.plain.toString('base64') }
        : null;
    }
    const keyed = createHmac('sha256', hashing).update(`${sent.KeyId} ${sent.Message}`);
    return { KeyId: sent.KeyId, Mac: keyed.digest('base64') };
  }

  const callOf = ({ headers }: IncomingMessage): string =>
    String(headers['x-amz-target']).split('.')[1] ?? '';
  const server = createServer(async (request, response) => {
    const given = answer(callOf(request), JSON.parse(await text(request)) as Sent);
    response.writeHead(given ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(given ?? { __type: 'InvalidCiphertextException' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
