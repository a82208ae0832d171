import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** The bucket's name, by which a role's right to what lies in it can be acknowledged beforehand. */
export const attachmentsName = (stage: string): string =>
  `stations-${stage}-attachments-${Aws.ACCOUNT_ID}-${Aws.REGION}`;

export interface AttachmentsProps {
  readonly stage: string;
  readonly accessLogs: IBucket;
}

/**
 * The bucket of files that are attached to records: `scans/<district>/<receipt>/<sha256>`. Private, read and written by
 * the exchange desk alone, named by their content, and kept as long as the history that names them: none expires.
 */
export class Attachments extends Bucket {
  constructor(scope: Construct, id: string, { stage, accessLogs }: AttachmentsProps) {
    super(scope, id, {
      bucketName: attachmentsName(stage),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'attachments/',
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
