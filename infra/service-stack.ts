import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { openapi } from '#contract/openapi.ts';
import { Aggregation } from './constructs/aggregation.ts';
import { Alarms } from './constructs/alarms.ts';
import { attachmentsName } from './constructs/attachments.ts';
import { DashboardSite } from './constructs/dashboard-site.ts';
import { DeskFunctions } from './constructs/desk-functions.ts';
import { publishedDataName } from './constructs/published-data.ts';
import { RegistryApi } from './constructs/registry-api.ts';
import type { Deployment } from './constructs/registry-function.ts';
import { SiteFiles } from './constructs/site-files.ts';
import type { DataStack } from './data-stack.ts';
import type { Settings } from './settings.ts';

/** Folders of built files that a deployment carries. */
export interface Built {
  /** A folder a function, each with its `index.mjs`. */
  readonly functions: string;
  /** The site as Vite leaves it; not read where the edge is `none`. */
  readonly site: string;
}

export interface ServiceStackProps extends StackProps {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly built: Built;
}

/** Everything that can be thrown away and deployed again: functions, API, jobs, site, alarms. Keeps no data. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    const { settings, data, built, ...stackProps } = props;
    super(scope, id, stackProps);
    Validations.of(this).acknowledge({
      id: '@aws-cdk/core:crossStackReferencesDefaultStrong',
      reason: 'Strong is meant: the data stack must not drop a table that the service still uses.',
    });
    const originSecret = this.originSecret();
    const publishedData = Bucket.fromBucketName(this, 'PublishedData', publishedDataName(settings.stage));
    const attachments = Bucket.fromBucketName(this, 'Attachments', attachmentsName(settings.stage));
    const deployment: Deployment = {
      settings,
      data,
      publishedData,
      attachments,
      functionsDirectory: built.functions,
      places: {
        tables: { Records: data.table('Records').tableName, Audit: data.table('Audit').tableName },
        dataBucket: publishedData.bucketName,
        attachmentsBucket: attachments.bucketName,
        sealKey: data.seal.envelope.keyArn,
        sealMacKey: data.seal.hash.keyArn,
        programme: settings.programme,
        originSecret,
        robotUrl: settings.robotUrl,
        mail: settings.mail,
      },
    };
    const api = new RegistryApi(this, 'Api', settings);
    const site =
      settings.edge === 'none'
        ? null
        : new DashboardSite(this, 'Site', {
            settings,
            api,
            publishedData,
            originSecret,
            accessLogs: data.accessLogs,
            issuers: data.issuer.origins,
          });
    const siteUrl = site?.url ?? `https://${settings.domain?.name}`;
    const { clientId, audience } = data.issuer.client(this, siteUrl);
    const { url } = data.issuer;
    const desks = new DeskFunctions(this, 'Desks', api, { url, audience, scope: settings.scope }, deployment);
    const aggregation = new Aggregation(this, 'Aggregation', deployment);
    new Alarms(this, 'Alarms', { api, desks, aggregation, email: settings.alarmEmail });
    if (site) {
      new SiteFiles(this, 'SiteFiles', {
        bucket: site.bucket,
        directory: built.site,
        documents: {
          'config.json': { issuer: url, clientId, scope: settings.scope, demonstration: null },
          'api/openapi.json': openapi(),
        },
        logRetentionDays: settings.logRetentionDays,
      });
      new CfnOutput(this, 'SiteUrl', { value: site.url });
    }
    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint });
    new CfnOutput(this, 'SignInClientId', { value: clientId });
  }

  /** Resolved by CloudFormation at both ends while it deploys: the value stands in no template. */
  private originSecret(): string {
    const secret = new Secret(this, 'OriginSecret', {
      description: 'Shows the API that a request came through the server in front of it',
      generateSecretString: { excludePunctuation: true, passwordLength: 40 },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: "It opens nothing: it only lets the word of the server in front on the viewer's address count.",
    });
    return secret.secretValue.unsafeUnwrap();
  }
}
