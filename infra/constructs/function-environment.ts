import type { FunctionManifest, TableManifest } from '../manifests.ts';
import { TABLES } from '../manifests.ts';

/** Where a deployment keeps what functions use: physical names in the cloud, local ones on a laptop. */
export interface Places {
  readonly tables: Readonly<Record<TableManifest['name'], string>>;
  readonly dataBucket: string;
  /** Bucket of what is attached to records. */
  readonly attachmentsBucket: string;
  /** Key that seals personal fields, and key of their hashes: KMS ids. */
  readonly sealKey: string;
  readonly sealMacKey: string;
  /** Which programme to load. */
  readonly programme: string;
  /** What the server in front sends to prove that it is the one, so that its word on the viewer's address counts. */
  readonly originSecret: string;
  /** Where reminders are posted as well; left out: nowhere. */
  readonly robotUrl?: string | undefined;
  /** Who e-mail comes from; left out: none is sent. */
  readonly mail?: { readonly sender: string } | undefined;
}

/**
 * The environment of a function, by its manifest: the names of what it may touch and of nothing else. Imports no CDK,
 * so that the template and a laptop can be held to the same list.
 */
export function environmentOf(manifest: FunctionManifest, places: Places): Record<string, string> {
  const environment: Record<string, string> = {
    PROGRAMME: places.programme,
    SERVICE_NAME: manifest.name,
  };
  for (const { name, env } of TABLES) {
    if (manifest.tables[name]) environment[env] = places.tables[name];
  }
  if (manifest.dataBucket) environment.DATA_BUCKET = places.dataBucket;
  if (manifest.attachments) environment.ATTACHMENTS_BUCKET = places.attachmentsBucket;
  if (manifest.seal) environment.SEAL_KEY_ID = places.sealKey;
  if (manifest.seal === 'open-and-seal') environment.SEAL_MAC_KEY_ID = places.sealMacKey;
  if (manifest.sends && places.robotUrl) environment.ROBOT_URL = places.robotUrl;
  if (manifest.sends && places.mail) environment.MAIL_SENDER = places.mail.sender;
  if ('routes' in manifest) environment.ORIGIN_SECRET = places.originSecret;
  return environment;
}
