import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { setting } from './client.ts';
import { hurried } from './deadline.ts';

/** The one client of objects a module makes at init: of the published files here, and of what is attached to records. */
export const objects = hurried(
  new S3Client({
    maxAttempts: 3,
    requestHandler: { requestTimeout: 3000, throwOnRequestTimeout: true, connectionTimeout: 500 },
  }),
);

/** A JSON object of the data bucket and its ETag (in quotes); null where no object has that key. */
export async function readObject<T>(
  key: string,
): Promise<{ readonly value: T; readonly etag: string } | null> {
  try {
    const found = await objects.send(new GetObjectCommand({ Bucket: setting('DATA_BUCKET'), Key: key }));
    const text = (await found.Body?.transformToString('utf-8')) ?? '';
    return { value: JSON.parse(text) as T, etag: found.ETag ?? '' };
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
    throw error;
  }
}

/** How long a reader may keep an object: `forever` for one whose name is its content, else it asks each time. */
export type Keep = 'forever' | 'never';

const CACHE_CONTROL: Readonly<Record<Keep, string>> = {
  forever: 'public, max-age=31536000, immutable',
  never: 'no-cache',
};

/**
 * Writes a JSON text if what is there is what was read: `replaces` is its ETag, null: no object has that key. False
 * where somebody else was first.
 */
export async function writeObject(
  key: string,
  text: string,
  { replaces, keep }: { readonly replaces: string | null; readonly keep: Keep },
): Promise<boolean> {
  try {
    await objects.send(
      new PutObjectCommand({
        Bucket: setting('DATA_BUCKET'),
        Key: key,
        Body: text,
        ContentType: 'application/json; charset=utf-8',
        CacheControl: CACHE_CONTROL[keep],
        ...(replaces === null ? { IfNoneMatch: '*' } : { IfMatch: replaces }),
      }),
    );
    return true;
  } catch (error) {
    if (isLost(error)) return false;
    throw error;
  }
}

/** 412: another is there; 409: another is being written; 404: the one to replace is gone. */
const isLost = (error: unknown): boolean =>
  error instanceof S3ServiceException && [404, 409, 412].includes(error.$metadata.httpStatusCode ?? 0);
