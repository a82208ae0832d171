import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { TableManifest } from '../manifests.ts';

/**
 * A table of the registry as its manifest says: keys `pk` and `sk`, on demand, restorable to any second of the last
 * 35 days, and not deleted with the stack nor by a slip of the hand.
 */
export class RegistryTable extends Table {
  constructor(scope: Construct, manifest: TableManifest) {
    super(scope, manifest.name, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(manifest.ttl && { timeToLiveAttribute: manifest.ttl }),
      ...(manifest.stream && { stream: StreamViewType[manifest.stream] }),
    });
  }
}
