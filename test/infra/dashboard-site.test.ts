import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../infra/constructs/content-security-policy.ts';
import { edgeCode, openData, openFolder, tellAddress } from '../../infra/constructs/edge-functions.ts';
import { resources, synthesised, theOne } from './synthesised.ts';

interface Behaviour {
  readonly PathPattern: string;
  readonly TargetOriginId: string;
  readonly [property: string]: unknown;
}

interface DistributionConfig {
  readonly DefaultCacheBehavior: Behaviour;
  readonly CacheBehaviors: readonly Behaviour[];
  readonly Origins: readonly { readonly Id: string; readonly [property: string]: unknown }[];
  readonly [property: string]: unknown;
}

const { data, service } = synthesised();
const distribution = theOne(service, 'AWS::CloudFront::Distribution');
const config = distribution.Properties.DistributionConfig as DistributionConfig;
const behaviour = (path: string) => config.CacheBehaviors.find(({ PathPattern }) => PathPattern === path);
const originOf = (one: Behaviour | undefined) => config.Origins.find(({ Id }) => Id === one?.TargetOriginId);

/** A joined text of the template, each reference as `<Name>`. */
const joined = (value: unknown): string =>
  (value as { 'Fn::Join': [string, (string | { Ref: string })[]] })['Fn::Join'][1]
    .map((part) => (typeof part === 'string' ? part : `<${part.Ref}>`))
    .join('');

describe('the site', () => {
  it('speaks HTTP/2 and HTTP/3 over IPv4 and IPv6, encrypted only', () => {
    expect(config).toMatchObject({ HttpVersion: 'http2and3', IPV6Enabled: true });
    for (const one of [config.DefaultCacheBehavior, ...config.CacheBehaviors]) {
      expect(one.ViewerProtocolPolicy).toBe('redirect-to-https');
    }
  });

  it('turns no refusal of the API into a page', () => {
    expect(config).not.toHaveProperty('CustomErrorResponses');
  });

  it('is under its own name where the city has one', () => {
    const { service: named } = synthesised({
      domain: {
        name: 'stations.example.cn',
        certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
      },
    });
    const own = theOne(named, 'AWS::CloudFront::Distribution');
    expect(own.Properties.DistributionConfig).toMatchObject({
      Aliases: ['stations.example.cn'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    named.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: ['https://stations.example.cn/signed-in/'],
      LogoutURLs: ['https://stations.example.cn/'],
    });
  });

  it('reads its private buckets by origin access control', () => {
    for (const one of [config.DefaultCacheBehavior, behaviour('/data/*')]) {
      expect(originOf(one)).toMatchObject({
        OriginAccessControlId: { 'Fn::GetAtt': [expect.any(String), 'Id'] },
      });
    }
    service.allResourcesProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
    service.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
    });
  });

  it('does not exist where the city puts its own server in front', () => {
    const { service: bare } = synthesised({
      region: 'cn-north-1',
      edge: 'none',
      issuer: { url: 'https://login.example.cn', audience: 'stations', clientId: 'site' },
    });
    for (const type of ['AWS::CloudFront::Distribution', 'AWS::S3::Bucket', 'Custom::CDKBucketDeployment']) {
      bare.resourceCountIs(type, 0);
    }
    bare.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Issuer: 'https://login.example.cn', Audience: ['stations'] },
    });
  });
});

describe('what lies under /data/', () => {
  it('comes from the public prefix of the published files, which the data stack names alike', () => {
    const origin = originOf(behaviour('/data/*'));
    const bucket = theOne(data, 'AWS::S3::Bucket', 'PublishedData');
    expect(origin?.OriginPath).toBe('/public');
    expect(joined(origin?.DomainName)).toContain(`${joined(bucket.Properties.BucketName)}.s3.`);
  });

  it('is never pruned by a deployment of the site, nor are old hashed files of the site', () => {
    const files = theOne(service, 'AWS::S3::Bucket');
    const deployments = resources(service, 'Custom::CDKBucketDeployment');
    expect(deployments).toHaveLength(2);
    for (const { Properties } of deployments) {
      expect(Properties).toMatchObject({ Prune: false, DestinationBucketName: { Ref: files.id } });
    }
  });
});

describe('what lies under /api/', () => {
  it('describes itself in a file of the site, which comes before the API', () => {
    const patterns = config.CacheBehaviors.map(({ PathPattern }) => PathPattern);
    expect(patterns.indexOf('/api/openapi.json')).toBeLessThan(patterns.indexOf('/api/*'));
    expect(behaviour('/api/openapi.json')?.TargetOriginId).toBe(config.DefaultCacheBehavior.TargetOriginId);
  });

  it('goes to the API uncached and uncompressed, with the secret that makes the address believed', () => {
    const api = behaviour('/api/*');
    expect(api).toMatchObject({
      // Managed policies: CachingDisabled, AllViewerExceptHostHeader.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      Compress: false,
      AllowedMethods: expect.arrayContaining(['GET', 'PUT', 'POST']),
    });
    expect(originOf(api)).toMatchObject({
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
      OriginCustomHeaders: [
        {
          HeaderName: 'x-origin-secret',
          HeaderValue: {
            'Fn::Join': ['', ['{{resolve:secretsmanager:', expect.anything(), expect.anything()]],
          },
        },
      ],
    });
  });
});

describe('the headers', () => {
  it('go out with every answer, and let pages ask this origin and the issuer only', () => {
    const policy = theOne(service, 'AWS::CloudFront::ResponseHeadersPolicy');
    for (const one of [config.DefaultCacheBehavior, ...config.CacheBehaviors]) {
      expect(one.ResponseHeadersPolicyId).toEqual({ Ref: policy.id });
    }
    const text = JSON.stringify(policy.Properties);
    expect(text).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(text).toMatch(/connect-src 'self' https:\/\/cognito-idp\..*amazoncognito\.com; form-action/);
    expect(text).not.toContain('unsafe');
    expect(policy.Properties.ResponseHeadersPolicyConfig).toMatchObject({
      SecurityHeadersConfig: {
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY' },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
      },
    });
  });

  it('name a public issuer by its origin', () => {
    expect(contentSecurityPolicy(['https://login.example.cn'])).toContain(
      "connect-src 'self' https://login.example.cn;",
    );
  });
});

describe('at the edge', () => {
  const request = (uri: string) => ({ viewer: { ip: '2001:db8::7' }, request: { uri, headers: {} } });
  const atTheEdge = (run: Parameters<typeof edgeCode>[0], uri: string) =>
    runInNewContext(`${edgeCode(run)}; JSON.stringify(handler(event))`, { event: request(uri) });

  it.each([
    ['/', '/index.html'],
    ['/district/', '/district/index.html'],
    ['/assets/main-3f2a.js', '/assets/main-3f2a.js'],
    ['/config.json', '/config.json'],
  ])('%s is the file %s', (uri, file) => {
    expect(JSON.parse(atTheEdge(openFolder, uri))).toMatchObject({ uri: file });
  });

  it('a folder without its slash is sent to the one with it', () => {
    expect(JSON.parse(atTheEdge(openFolder, '/district'))).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/district/' } },
    });
  });

  it.each(['//evil.example', '/\\evil.example', '//evil'])('%s is not sent anywhere', (uri) => {
    expect(JSON.parse(atTheEdge(openFolder, uri))).not.toHaveProperty('statusCode');
  });

  it('the pointer is found without its folder', () => {
    expect(JSON.parse(atTheEdge(openData, '/data/current.json'))).toMatchObject({ uri: '/current.json' });
  });

  it('the address is the one that CloudFront saw, whatever the viewer claims', () => {
    const event = request('/api/me');
    Object.assign(event.request.headers, { 'x-viewer-address': { value: '10.0.0.1' } });
    const seen = runInNewContext(`${edgeCode(tellAddress)}; JSON.stringify(handler(event))`, { event });
    expect(JSON.parse(seen).headers['x-viewer-address']).toEqual({ value: '2001:db8::7' });
  });
});

describe('signing in', () => {
  it('is by code with a proof key, without a client secret, for a working day', () => {
    service.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      GenerateSecret: false,
      AccessTokenValidity: 480,
      TokenValidityUnits: { AccessToken: 'minutes' },
    });
  });

  it('/config.json says where, and that nothing here is a demonstration', () => {
    const [pages] = resources(service, 'Custom::CDKBucketDeployment').filter(
      ({ Properties }) =>
        (Properties.SystemMetadata as Record<string, string>)['cache-control'] === 'no-cache',
    );
    expect(JSON.stringify(pages?.Properties.SourceMarkers)).toMatch(/IdentityPool.*SiteClient/);
  });
});
