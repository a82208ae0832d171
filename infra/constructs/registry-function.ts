import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { DataStack } from '../data-stack.ts';
import type { FunctionManifest, TableAction } from '../manifests.ts';
import type { Settings } from '../settings.ts';
import { environmentOf, type Places } from './function-environment.ts';

/** What every function of a deployment shares. */
export interface Deployment {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly publishedData: IBucket;
  readonly attachments: IBucket;
  readonly places: Places;
  /** Folder with a built function a folder, as `buildFunctions` leaves it. */
  readonly functionsDirectory: string;
}

/**
 * A function with a role of its own that allows what the manifest names, no more: named actions on named tables, the
 * published files, one prefix of the attached ones, the seal, e-mail from one sender, and its own log.
 */
export class RegistryFunction extends LambdaFunction {
  constructor(scope: Construct, manifest: FunctionManifest, deployment: Deployment) {
    const { settings, places, functionsDirectory } = deployment;
    const logs = new LogGroup(scope, `${manifest.name}-log`, {
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(scope, `${manifest.name}-role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    const reserved = settings.reservedConcurrency?.[manifest.name];
    super(scope, manifest.name, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(`${functionsDirectory}/${manifest.name}`),
      memorySize: manifest.memoryMb,
      timeout: Duration.seconds(manifest.timeoutSeconds),
      environment: environmentOf(manifest, places),
      role,
      logGroup: logs,
      loggingFormat: LoggingFormat.JSON,
      ...(reserved && { reservedConcurrentExecutions: reserved }),
    });
    for (const statement of statementsOf(manifest, deployment)) role.addToPolicy(statement);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logs.logGroupArn],
      }),
    );
    if (manifest.dataBucket) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::stations-${settings.stage}-published-<AWS::AccountId>-<AWS::Region>/*]`,
        reason: 'Published parts are named by their content, so their names cannot be listed beforehand.',
      });
    }
    if (manifest.attachments) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::stations-${settings.stage}-attachments-<AWS::AccountId>-<AWS::Region>/${manifest.attachments}*]`,
        reason: 'What is attached is named by its content, so its name cannot be listed beforehand.',
      });
    }
  }
}

function statementsOf(manifest: FunctionManifest, deployment: Deployment): PolicyStatement[] {
  const { data, publishedData, attachments, places } = deployment;
  const statements: PolicyStatement[] = [];
  for (const [name, { tableArn }] of data.tables)
    statements.push(...tableStatements(tableArn, manifest.tables[name] ?? [], manifest.writes));
  if (manifest.dataBucket) {
    const write = manifest.dataBucket === 'read-write' ? ['s3:PutObject'] : [];
    statements.push(
      new PolicyStatement({
        actions: ['s3:GetObject', ...write],
        resources: [publishedData.arnForObjects('*')],
      }),
      // Without it S3 answers 403 for a file that is not there yet, which reads like a lost right.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [publishedData.bucketArn] }),
    );
  }
  if (manifest.attachments) {
    statements.push(
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [attachments.arnForObjects(`${manifest.attachments}*`)],
      }),
    );
  }
  if (manifest.seal) statements.push(...sealStatements(manifest.seal, data));
  if (manifest.sends && places.mail) statements.push(mailStatement(places.mail.sender, data));
  return statements;
}

function sealStatements(use: 'open' | 'open-and-seal', { seal }: DataStack): PolicyStatement[] {
  const open = new PolicyStatement({ actions: ['kms:Decrypt'], resources: [seal.envelope.keyArn] });
  if (use === 'open') return [open];
  open.addActions('kms:GenerateDataKey');
  return [open, new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [seal.hash.keyArn] })];
}

/** E-mail from this sender alone, which SES may know by its address or by its domain. */
const mailStatement = (sender: string, { account, region, partition }: DataStack): PolicyStatement =>
  new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [sender, sender.slice(sender.indexOf('@') + 1)].map(
      (identity) => `arn:${partition}:ses:${region}:${account}:identity/${identity}`,
    ),
    conditions: { StringEquals: { 'ses:FromAddress': sender } },
  });

const WRITES: readonly TableAction[] = ['PutItem', 'ConditionCheckItem'];

/** @param writes beginnings of the partition keys that may be written; undefined: any */
function tableStatements(
  tableArn: string,
  actions: readonly TableAction[],
  writes: readonly string[] | undefined,
): PolicyStatement[] {
  const bound = writes === undefined ? [] : actions.filter((action) => WRITES.includes(action));
  const free = actions.filter((action) => !bound.includes(action));
  const allow = (which: readonly TableAction[]): PolicyStatement[] =>
    which.length === 0
      ? []
      : [
          new PolicyStatement({
            actions: which.map((action) => `dynamodb:${action}`),
            resources: [tableArn],
          }),
        ];
  const bounded = allow(bound);
  for (const statement of bounded) {
    const keys = (writes ?? []).map((prefix) => `${prefix}*`);
    statement.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': keys });
    // Of no keys at all the first condition holds: there must be one.
    statement.addCondition('Null', { 'dynamodb:LeadingKeys': 'false' });
  }
  return [...allow(free), ...bounded];
}
