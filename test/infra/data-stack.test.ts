import { describe, expect, it } from 'vitest';
import { TABLES } from '../../infra/manifests.ts';
import { type Resource, resources, synthesised, theOne } from './synthesised.ts';

const { data } = synthesised();
const table = (name: string): Resource => theOne(data, 'AWS::DynamoDB::Table', name);

describe('the tables', () => {
  it('are those of the manifests and no others', () => {
    const logicalIds = resources(data, 'AWS::DynamoDB::Table').map(({ id }) => id);
    expect(logicalIds.sort()).toEqual(TABLES.map(({ name }) => table(name).id).sort());
  });

  it.each(TABLES)('$name is paid by use, restorable, encrypted and hard to delete', ({ name }) => {
    expect(table(name).Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  it.each(TABLES)('$name streams and expires as its manifest says', ({ name, stream, ttl }) => {
    const properties = table(name).Properties;
    expect(properties.StreamSpecification).toEqual(stream ? { StreamViewType: stream } : undefined);
    expect(properties.TimeToLiveSpecification).toEqual(
      ttl ? { AttributeName: ttl, Enabled: true } : undefined,
    );
  });
});

describe('what must outlive the stack', () => {
  it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Cognito::UserPool'])(
    'every %s is retained when the stack goes',
    (type) => {
      const found = Object.values(data.findResources(type));
      expect(found.length).toBeGreaterThan(0);
      expect(
        found.map(({ DeletionPolicy, UpdateReplacePolicy }) => [DeletionPolicy, UpdateReplacePolicy]),
      ).toEqual(found.map(() => ['Retain', 'Retain']));
    },
  );

  it('personal fields are sealed under one key and hashed under another', () => {
    expect(resources(data, 'AWS::KMS::Key').map(({ Properties }) => Properties)).toMatchObject([
      { EnableKeyRotation: true },
      { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' },
    ]);
  });
});

describe('the bucket of published files', () => {
  const bucket = theOne(data, 'AWS::S3::Bucket', 'PublishedData');

  it('is closed to the public, keeps overwritten pointers, and lets no part expire by age', () => {
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 30 }, Status: 'Enabled' }],
      },
    });
    expect(JSON.stringify(bucket.Properties.LifecycleConfiguration)).not.toMatch(/"Expiration/);
  });

  it("lets this account's distributions read what is public, and nobody read in the clear", () => {
    const policy = theOne(data, 'AWS::S3::BucketPolicy', 'PublishedData').Properties.PolicyDocument;
    const statements = (policy as { Statement: Record<string, unknown>[] }).Statement;
    const distributions = statements.filter(
      ({ Principal }) => JSON.stringify(Principal) === '{"Service":"cloudfront.amazonaws.com"}',
    );
    const principal = { Service: 'cloudfront.amazonaws.com' };
    const ofThisAccount = [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':cloudfront::',
      { Ref: 'AWS::AccountId' },
      ':distribution/*',
    ];
    const condition = {
      ArnLike: { 'AWS:SourceArn': { 'Fn::Join': ['', ofThisAccount] } },
    };
    const arn = { 'Fn::GetAtt': [bucket.id, 'Arn'] };
    expect(distributions).toEqual([
      {
        Effect: 'Allow',
        Principal: principal,
        Action: 's3:GetObject',
        Resource: { 'Fn::Join': ['', [arn, '/public/*']] },
        Condition: condition,
      },
      { Effect: 'Allow', Principal: principal, Action: 's3:ListBucket', Resource: arn, Condition: condition },
    ]);
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });

  it('admits no distribution where there is none', () => {
    const { data: china } = synthesised({
      region: 'cn-north-1',
      edge: 'none',
      issuer: { url: 'https://login.example.cn', audience: 'stations', clientId: 'site' },
    });
    expect(JSON.stringify(china.toJSON())).not.toContain('cloudfront');
  });
});

describe('the bucket of what is attached to records', () => {
  it('is closed to the public, encrypted, keeps every version, and lets nothing expire', () => {
    const { Properties } = theOne(data, 'AWS::S3::Bucket', 'Attachments');
    expect(Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(Properties).not.toHaveProperty('LifecycleConfiguration');
  });

  it('is read by nobody from outside, and in the clear by nobody at all', () => {
    const policy = theOne(data, 'AWS::S3::BucketPolicy', 'Attachments').Properties.PolicyDocument;
    const { Statement } = policy as { Statement: Record<string, unknown>[] };
    expect(Statement.length).toBeGreaterThan(0);
    expect(Statement.filter(({ Effect }) => Effect !== 'Deny')).toEqual([]);
  });
});

describe('the accounts', () => {
  it('are made by an administrator and sign in with a second factor', () => {
    expect(theOne(data, 'AWS::Cognito::UserPool').Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
    });
  });
});
