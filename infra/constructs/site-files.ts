import { DefaultStackSynthesizer, Duration, RemovalPolicy, Stack, Token, Validations } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';

export interface SiteFilesProps {
  readonly bucket: Bucket;
  /** Folder that Vite built. */
  readonly directory: string;
  /** Contents of JSON files by path, written beside the site's own; they may hold names known only once deployed. */
  readonly documents: Readonly<Record<string, object>>;
  readonly logRetentionDays: number;
}

/**
 * Puts the built site into its bucket. Files named by their content are kept for ever by browsers, and old ones stay
 * in the bucket for tabs that are still open; pages and documents are asked for again each time.
 */
export class SiteFiles extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { bucket, directory, documents, logRetentionDays }: SiteFilesProps,
  ) {
    super(scope, id);
    const log = new LogGroup(this, 'Log', {
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const common = { destinationBucket: bucket, prune: false, logGroup: log };
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [Source.asset(directory, { exclude: ['*', '!assets', '!assets/**'] })],
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [
        Source.asset(directory, { exclude: ['assets', '.*'] }),
        ...Object.entries(documents).map(([path, document]) => Source.jsonData(path, document)),
      ],
      cacheControl: [CacheControl.noCache()],
    });
    // A page must not go out before the files it names.
    pages.node.addDependency(assets);
    this.acknowledgeUploader(pages, bucket);
  }

  /** CDK's own uploader, of which a stack has one: its role is made by the library and wider than it need be. */
  private acknowledgeUploader({ handlerRole }: BucketDeployment, bucket: Bucket): void {
    const uploader = handlerRole.node.scope;
    if (!uploader) throw new Error('the uploader of aws-s3-deployment no longer owns its role');
    const stack = Stack.of(this);
    const known = (value: string, pseudo: string) => (Token.isUnresolved(value) ? `<AWS::${pseudo}>` : value);
    const assets = `cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${known(stack.account, 'AccountId')}-${known(stack.region, 'Region')}`;
    const site = stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
    const reason = 'Runs only while the site is deployed, and writes only to the bucket of the site.';
    Validations.of(uploader).acknowledge(
      { id: 'AwsSolutions-L1', reason: 'The library chooses the runtime of its own function.' },
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
        reason,
      },
      ...['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*'].map((action) => ({
        id: `AwsSolutions-IAM5[Action::s3:${action}]`,
        reason,
      })),
      { id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${assets}/*]`, reason },
      { id: `AwsSolutions-IAM5[Resource::<${site}.Arn>/*]`, reason },
    );
  }
}
