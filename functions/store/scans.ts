import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { refusal } from '#domain/refusal.ts';
import { setting } from './client.ts';
import { objects } from './objects.ts';

/** Which scan of the signed sheet: of a filing, by its receipt, and by the hash of its bytes. */
export interface ScanKey {
  readonly districtCode: string;
  readonly receipt: string;
  /** {@link hashOfScan} */
  readonly sha256: string;
}

/** SHA-256 of a file's bytes, hex. */
export const hashOfScan = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const place = ({ districtCode, receipt, sha256 }: ScanKey) => ({
  Bucket: setting('ATTACHMENTS_BUCKET'),
  Key: `scans/${districtCode}/${receipt}/${sha256}`,
});

/** Keeps the bytes of a scan. Named by their content, they are stored once and never changed. @throws BUSY where the same are being stored */
export async function keepScan(
  of: ScanKey,
  { type, bytes }: { readonly type: string; readonly bytes: Uint8Array },
): Promise<void> {
  try {
    await objects.send(
      new PutObjectCommand({ ...place(of), Body: bytes, ContentType: type, IfNoneMatch: '*' }),
    );
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 409) throw refusal('BUSY', { retryAfterSeconds: 2 });
    if (status !== 412) throw error;
  }
}

/** The bytes of a scan that a record names. @throws Error where they are not the ones that were attached */
export async function readScan(of: ScanKey): Promise<Uint8Array<ArrayBuffer>> {
  const { Body } = await objects.send(new GetObjectCommand(place(of)));
  const bytes = new Uint8Array((await Body?.transformToByteArray()) ?? []);
  if (hashOfScan(bytes) !== of.sha256) throw new Error(`not the scan that was attached: ${of.receipt}`);
  return bytes;
}
