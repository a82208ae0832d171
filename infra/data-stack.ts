import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AccessLogs } from './constructs/access-logs.ts';
import { Attachments } from './constructs/attachments.ts';
import { Identity } from './constructs/identity.ts';
import { type Issuer, publicIssuer } from './constructs/issuer.ts';
import { PublishedData } from './constructs/published-data.ts';
import { RegistryTable } from './constructs/registry-table.ts';
import { SealKeys } from './constructs/seal-keys.ts';
import { TABLES, type TableManifest } from './manifests.ts';
import type { Settings } from './settings.ts';

export interface DataStackProps extends StackProps {
  readonly settings: Settings;
}

/** Everything that must outlive a deployment: records and audit, accounts, published and attached files, keys and logs. */
export class DataStack extends Stack {
  readonly tables: ReadonlyMap<TableManifest['name'], RegistryTable>;
  readonly publishedData: PublishedData;
  readonly accessLogs: AccessLogs;
  readonly seal: SealKeys;
  readonly issuer: Issuer;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.tables = new Map(TABLES.map((table) => [table.name, new RegistryTable(this, table)]));
    this.seal = new SealKeys(this, 'Seal');
    this.issuer =
      'url' in settings.issuer ? publicIssuer(settings.issuer) : new Identity(this, 'Identity', settings);
    this.accessLogs = new AccessLogs(this, 'AccessLogs', settings.logRetentionDays);
    this.publishedData = new PublishedData(this, 'PublishedData', {
      stage: settings.stage,
      accessLogs: this.accessLogs,
      admitDistributions: settings.edge === 'cloudfront',
    });
    new Attachments(this, 'Attachments', { stage: settings.stage, accessLogs: this.accessLogs });
  }

  /** @throws Error for a name that no manifest lists. */
  table(name: TableManifest['name']): RegistryTable {
    const table = this.tables.get(name);
    if (!table) throw new Error(`manifests: no table is called ${name}`);
    return table;
  }
}
