import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * The bucket's name, so that the service finds it without owning it: a distribution that owned its bucket's policy
 * would make the two stacks depend on each other. Bucket names are one space for all accounts.
 */
export const publishedDataName = (stage: string): string =>
  `stations-${stage}-published-${Aws.ACCOUNT_ID}-${Aws.REGION}`;

export interface PublishedDataProps {
  readonly stage: string;
  readonly accessLogs: IBucket;
  /** Admit this account's CloudFront distributions to what lies under `public/`. */
  readonly admitDistributions: boolean;
}

/**
 * The bucket that the jobs publish to: `public/current.json` (the pointer), `public/<part>.<hash>.json` and a private
 * prefix beside them. Parts never expire, since an open page may still ask for an old one; only overwritten versions
 * of the pointer do. It lives with the data and not with the site, so that no site deployment can prune it.
 */
export class PublishedData extends Bucket {
  constructor(scope: Construct, id: string, { stage, accessLogs, admitDistributions }: PublishedDataProps) {
    super(scope, id, {
      bucketName: publishedDataName(stage),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'data/',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    if (!admitDistributions) return;
    const { partition, account } = Stack.of(this);
    const distributions = {
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      conditions: {
        ArnLike: { 'AWS:SourceArn': `arn:${partition}:cloudfront::${account}:distribution/*` },
      },
    };
    this.addToResourcePolicy(
      new PolicyStatement({
        ...distributions,
        actions: ['s3:GetObject'],
        resources: [this.arnForObjects('public/*')],
      }),
    );
    // Makes a part that is not there 404 and not 403; the origin's path keeps every request out of the listing itself.
    this.addToResourcePolicy(
      new PolicyStatement({ ...distributions, actions: ['s3:ListBucket'], resources: [this.bucketArn] }),
    );
  }
}
