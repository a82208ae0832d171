import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DEFAULT_PROGRAMME } from '../settings.ts';
import { readIfThere, writeDurably } from './durable.ts';

/** Physical table names by logical name. */
export interface TableNames {
  readonly Records: string;
  readonly Audit: string;
}

/** Names of one registry's tables; tests give each file a prefix of its own on one engine. */
export const tableNames = (prefix = 'stations'): TableNames => ({
  Records: `${prefix}-records`,
  Audit: `${prefix}-audit`,
});

/** The bucket of published files in the object store. */
export const DATA_BUCKET = 'stations-data';
/** The bucket of files that are attached to records. */
const ATTACHMENTS_BUCKET = 'stations-attachments';

export interface Surroundings {
  readonly engineEndpoint: string;
  readonly objectsEndpoint: string;
  /** Base64 text of 32 random bytes. */
  readonly sealKeyFile: string;
  /** Where e-mail is left as files; left out: none is. */
  readonly mailFolder?: string;
  /** Demonstration clock minus real clock. */
  readonly clockOffsetMs: number;
  /** Issuer whose tokens are accepted, once it is known. */
  readonly issuer?: string;
  readonly tables?: TableNames;
}

/** Variables of somebody's own AWS set-up that would mix with ours. */
const FOREIGN = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_ENDPOINT_URL'];

/**
 * Tells the real handlers where they are, in the same words as the cloud: they have no local code path. Must run
 * before any handler or SDK client is loaded. Credentials are made up, so that no real account can ever be reached.
 * @returns a function that puts the environment back as it was.
 */
export function setEnvironment(around: Surroundings): () => void {
  const tables = around.tables ?? tableNames();
  const before = { ...process.env };
  Object.assign(process.env, {
    RECORDS_TABLE: tables.Records,
    AUDIT_TABLE: tables.Audit,
    DATA_BUCKET,
    ATTACHMENTS_BUCKET,
    AWS_ENDPOINT_URL_DYNAMODB: around.engineEndpoint,
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: process.env.AWS_ENDPOINT_URL_DYNAMODB_STREAMS || around.engineEndpoint,
    AWS_ENDPOINT_URL_S3: around.objectsEndpoint,
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    PROGRAMME: process.env.PROGRAMME || DEFAULT_PROGRAMME,
    SEAL_KEY_FILE: around.sealKeyFile,
    CLOCK_OFFSET_MS: String(around.clockOffsetMs),
    ...(around.mailFolder !== undefined && { MAIL_FOLDER: around.mailFolder }),
    ...(around.issuer !== undefined && { OIDC_ISSUER: around.issuer }),
  });
  for (const name of FOREIGN) delete process.env[name];
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

/** Path of the seal's key in a data directory, made (32 random bytes, owner only) where missing. */
export async function sealKey(dataDir: string): Promise<string> {
  const file = join(dataDir, 'seal.key');
  if ((await readIfThere(file)) === null) {
    await writeDurably(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  }
  return file;
}
