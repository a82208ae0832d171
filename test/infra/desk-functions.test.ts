import { describe, expect, it } from 'vitest';
import { routeKey } from '#contract/route.ts';
import { environmentOf } from '../../infra/constructs/function-environment.ts';
import { DESKS, type FunctionManifest, JOBS, STREAMS } from '../../infra/manifests.ts';
import {
  environmentOfFunction,
  functionOf,
  resources,
  type Statement,
  statementsOfRole,
  synthesised,
  theOne,
} from './synthesised.ts';

const { data, service } = synthesised();
const FUNCTIONS: readonly FunctionManifest[] = [...DESKS, ...JOBS];
const ROWS = DESKS.flatMap((desk) => Object.values(desk.routes).map((route) => ({ desk: desk.name, route })));

describe('the API', () => {
  const routes = resources(service, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

  it('is reached over IPv4 and IPv6', () => {
    service.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      ProtocolType: 'HTTP',
      IpAddressType: 'dualstack',
    });
  });

  it('has a route a row of the route table and no other', () => {
    expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      ROWS.map(({ route }) => routeKey(route)).sort(),
    );
  });

  it('asks a token of every row but the public ones', () => {
    const open = routes.filter(({ AuthorizationType }) => AuthorizationType !== 'JWT');
    expect(open.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      ROWS.filter(({ route }) => route.access.scope === 'public')
        .map(({ route }) => routeKey(route))
        .sort(),
    );
    const authorizer = theOne(service, 'AWS::ApiGatewayV2::Authorizer');
    for (const route of routes.filter((one) => !open.includes(one))) {
      expect(route).toMatchObject({
        AuthorizationType: 'JWT',
        AuthorizationScopes: ['openid'],
        AuthorizerId: { Ref: authorizer.id },
      });
    }
  });

  it('sends each row to the function of its desk', () => {
    const integrations = new Map(
      resources(service, 'AWS::ApiGatewayV2::Integration').map(({ id, Properties }) => [id, Properties]),
    );
    for (const { desk, route } of ROWS) {
      const target = JSON.stringify(routes.find(({ RouteKey }) => RouteKey === routeKey(route))?.Target);
      const integration = [...integrations].find(([id]) => target.includes(`"${id}"`))?.[1];
      expect(integration?.IntegrationUri).toEqual({ 'Fn::GetAtt': [functionOf(service, desk).id, 'Arn'] });
    }
  });

  it('needs one permission a desk, however many rows it has', () => {
    expect(resources(service, 'AWS::Lambda::Permission')).toHaveLength(DESKS.length);
  });

  it('is throttled and keeps a log of who asked for what', () => {
    const stage = theOne(service, 'AWS::ApiGatewayV2::Stage');
    expect(stage.Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
    expect(JSON.stringify(stage.Properties.AccessLogSettings)).not.toMatch(/queryString|authorization/i);
  });
});

describe('every function', () => {
  it('of the manifests is there, and no other of ours', () => {
    const names = resources(service, 'AWS::Lambda::Function')
      .map(({ Properties }) => environmentOfFunction(Properties).SERVICE_NAME)
      .filter((name) => name !== undefined);
    expect(names.sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  });

  it.each(FUNCTIONS)('$name runs Node 24 on arm64 with the time and memory of its manifest', (manifest) => {
    expect(functionOf(service, manifest.name).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: manifest.timeoutSeconds,
      MemorySize: manifest.memoryMb,
    });
  });

  it.each(FUNCTIONS)('$name keeps its logs for a year', ({ name }) => {
    const { LogGroup } = functionOf(service, name).Properties.LoggingConfig as { LogGroup: { Ref: string } };
    const log = resources(service, 'AWS::Logs::LogGroup').find(({ id }) => id === LogGroup.Ref);
    expect(log?.Properties.RetentionInDays).toBe(365);
  });

  it.each(FUNCTIONS)('$name has the environment of its manifest and no clock of its own', (manifest) => {
    const environment = environmentOfFunction(functionOf(service, manifest.name).Properties);
    const names = environmentOf(manifest, {
      tables: { Records: '', Audit: '' },
      dataBucket: '',
      attachmentsBucket: '',
      sealKey: '',
      sealMacKey: '',
      programme: '',
      originSecret: '',
    });
    expect(Object.keys(environment).sort()).toEqual(Object.keys(names).sort());
    expect(environment).not.toHaveProperty('NOW');
    expect(environment).not.toHaveProperty('CLOCK_OFFSET_MS');
  });

  it('that writes records is told the names of the tables that the data stack made', () => {
    const { RECORDS_TABLE, AUDIT_TABLE } = environmentOfFunction(functionOf(service, 'district').Properties);
    expect([RECORDS_TABLE, AUDIT_TABLE].map(exportedBy)).toEqual([
      { Ref: expect.stringMatching(/^Records/) },
      { Ref: expect.stringMatching(/^Audit/) },
    ]);
  });
});

describe('the role of a function', () => {
  const OWN_LOG = ['logs:CreateLogStream', 'logs:PutLogEvents'];
  const STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
    (action) => `dynamodb:${action}`,
  );
  const FAILURES = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'];

  const expected = (manifest: FunctionManifest): string[] => [
    ...new Set([
      ...Object.values(manifest.tables).flatMap((actions) => actions.map((action) => `dynamodb:${action}`)),
      ...(manifest.dataBucket ? ['s3:GetObject', 's3:ListBucket'] : []),
      ...(manifest.dataBucket === 'read-write' ? ['s3:PutObject'] : []),
      ...(manifest.attachments ? ['s3:GetObject', 's3:PutObject'] : []),
      ...(manifest.seal ? ['kms:Decrypt'] : []),
      ...(manifest.seal === 'open-and-seal' ? ['kms:GenerateDataKey', 'kms:GenerateMac'] : []),
      ...(STREAMS.some(({ job }) => job === manifest.name) ? STREAM : []),
      ...(JOBS.some(({ name }) => name === manifest.name) ? FAILURES : []),
      ...OWN_LOG,
    ]),
  ];

  it.each(FUNCTIONS)('$name allows what its manifest says, in so many words', (manifest) => {
    const actions = statementsOf(manifest.name).flatMap(({ Action }) => Action);
    expect([...new Set(actions)].sort()).toEqual(expected(manifest).sort());
  });

  it.each(FUNCTIONS)('$name names its tables one by one', (manifest) => {
    for (const { Action, Resource } of statementsOf(manifest.name)) {
      if (![Action].flat().some((action) => action.startsWith('dynamodb:'))) continue;
      for (const resource of [Resource].flat()) {
        expect(exportedBy(resource)).toEqual({
          'Fn::GetAtt': [
            expect.stringMatching(/^(Records|Audit)/),
            expect.stringMatching(/^(Arn|StreamArn)$/),
          ],
        });
      }
    }
  });

  it('lets one desk, under one prefix, to what is attached to records', () => {
    const isOfAttachments = ({ Resource }: Statement) =>
      JSON.stringify([Resource].flat()).includes('-attachments-');
    const reaching = FUNCTIONS.filter(({ name }) => statementsOf(name).some(isOfAttachments));
    expect(reaching.map(({ name }) => name)).toEqual(['exchange']);
    const [statement, ...others] = statementsOf('exchange').filter(isOfAttachments);
    expect(others).toEqual([]);
    expect(statement).toMatchObject({
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: { 'Fn::Join': ['', expect.arrayContaining(['/scans/*'])] },
    });
  });

  it.each(JOBS.filter(({ writes }) => writes !== undefined))('$name writes only $writes', (manifest) => {
    const writing = statementsOf(manifest.name).filter(({ Action }) =>
      [Action].flat().some((action) => /^dynamodb:.*(Put|Update|Delete|Condition)/.test(action)),
    );
    expect(writing).toEqual([
      expect.objectContaining({
        Action: 'dynamodb:PutItem',
        Condition: {
          'ForAllValues:StringLike': {
            'dynamodb:LeadingKeys': manifest.writes?.map((prefix) => `${prefix}*`),
          },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    ]);
  });

  it('lets the one job that sends write e-mail from one address, where the deployment has it, and no other', () => {
    const mail = { sender: 'stations@mail.example.org' };
    const { service: mailing } = synthesised({ mail });
    const senders = FUNCTIONS.filter(({ name }) =>
      JSON.stringify(statementsOf(name, mailing)).includes('"ses:'),
    );
    expect(senders.map(({ name }) => name)).toEqual(['send']);
    const [statement] = statementsOf('send', mailing).filter(({ Action }) => Action === 'ses:SendEmail');
    expect(statement).toMatchObject({ Condition: { StringEquals: { 'ses:FromAddress': mail.sender } } });
    const resources = [statement?.Resource].flat().map((resource) => JSON.stringify(resource));
    expect(resources.map((text) => text.slice(text.indexOf(':identity/')))).toEqual([
      expect.stringMatching(/^:identity\/mail\.example\.org"/),
      expect.stringMatching(/^:identity\/stations@mail\.example\.org"/),
    ]);
    expect(environmentOfFunction(functionOf(mailing, 'send').Properties)).toMatchObject({
      MAIL_SENDER: mail.sender,
    });
  });

  it('never deletes a record and never changes an audit entry', () => {
    for (const { name } of FUNCTIONS) {
      for (const { Action, Resource } of statementsOf(name)) {
        expect([Action].flat()).not.toContain('dynamodb:DeleteItem');
        if (JSON.stringify([Resource].flat().map(exportedBy)).includes('"Audit')) {
          expect([Action].flat()).not.toContain('dynamodb:UpdateItem');
        }
      }
    }
  });
});

function statementsOf(name: string, template = service): readonly Statement[] {
  const role = functionOf(template, name).Properties.Role as { 'Fn::GetAtt': [string, string] };
  return statementsOfRole(template, role['Fn::GetAtt'][0]);
}

/** What the data stack exports under the name that a value of the service imports. */
function exportedBy(value: unknown): unknown {
  const name = (value as { 'Fn::ImportValue'?: string } | undefined)?.['Fn::ImportValue'];
  return Object.values(data.findOutputs('*')).find(({ Export }) => Export?.Name === name)?.Value;
}
