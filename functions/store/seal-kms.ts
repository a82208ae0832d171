import { DecryptCommand, GenerateDataKeyCommand, GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { setting } from './client.ts';
import { hurried } from './deadline.ts';
import { decrypt, encrypt, type Seal } from './seal.ts';

/** Envelope encryption: a data key a text, itself sealed by KMS; keyed hashes by a KMS HMAC key. Keys never leave KMS in the clear. */
export function kmsSeal(): Seal {
  const kms = hurried(
    new KMSClient({
      maxAttempts: 3,
      requestHandler: { requestTimeout: 1000, throwOnRequestTimeout: true, connectionTimeout: 500 },
    }),
  );
  const keyId = setting('SEAL_KEY_ID');
  // Not where sealed text is only opened: KMS refuses a hash without it.
  const macKeyId = process.env.SEAL_MAC_KEY_ID;
  return {
    async seal(text, context) {
      const data = await kms.send(
        new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: { context } }),
      );
      if (!data.Plaintext || !data.CiphertextBlob) throw new Error('KMS gave no data key');
      const wrapped = Buffer.from(data.CiphertextBlob).toString('base64');
      return `${wrapped}.${encrypt(Buffer.from(data.Plaintext), text, context)}`;
    },
    async open(sealed, context) {
      const [wrapped, body] = sealed.split('.');
      if (!wrapped || !body) throw new Error('not a text sealed by KMS');
      const data = await kms.send(
        new DecryptCommand({
          KeyId: keyId,
          CiphertextBlob: Buffer.from(wrapped, 'base64'),
          EncryptionContext: { context },
        }),
      );
      if (!data.Plaintext) throw new Error('KMS did not open the data key');
      return decrypt(Buffer.from(data.Plaintext), body, context);
    },
    async mac(text) {
      const answer = await kms.send(
        new GenerateMacCommand({
          KeyId: macKeyId,
          MacAlgorithm: 'HMAC_SHA_256',
          Message: Buffer.from(text),
        }),
      );
      if (!answer.Mac) throw new Error('KMS gave no hash');
      return Buffer.from(answer.Mac).toString('hex');
    },
  };
}
