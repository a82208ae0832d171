import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { edgeFunction, openData, openFolder, tellAddress } from './edge-functions.ts';
import { SiteHeaders } from './site-headers.ts';

export interface DashboardSiteProps {
  readonly settings: Settings;
  readonly api: HttpApi;
  readonly publishedData: IBucket;
  readonly accessLogs: IBucket;
  /** Origins that pages may ask besides their own. */
  readonly issuers: readonly string[];
  readonly originSecret: string;
}

/**
 * One origin for all: pages from a private bucket, `/data/` from the published files, `/api/` from the API. There is
 * no rewrite of errors to a page: the API's own 403 and 404 must arrive as they are.
 */
export class DashboardSite extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Where people find the site, without a closing slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: DashboardSiteProps) {
    super(scope, id);
    const { settings, accessLogs } = props;
    this.bucket = new Bucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const shared = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: new SiteHeaders(this, 'Headers', props.issuers),
    };
    const pages: BehaviorOptions = {
      ...shared,
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
        // With the right to list, a page that is not there is 404 and not 403; no path reaches the listing.
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
    };
    const { domain } = settings;
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `stations-${settings.stage}`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      logBucket: accessLogs,
      logFilePrefix: 'site/',
      logIncludesCookies: false,
      ...(domain?.certificateArn && {
        domainNames: [domain.name],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      }),
      defaultBehavior: {
        ...pages,
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: edgeFunction(this, 'OpenFolder', openFolder),
          },
        ],
      },
      additionalBehaviors: {
        '/data/*': { ...shared, ...this.data(props.publishedData) },
        // A file of the site, so it must come before the API.
        '/api/openapi.json': pages,
        '/api/*': { ...shared, ...this.apiCalls(props) },
      },
    });
    this.acknowledge();
    this.url = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
  }

  private data(bucket: IBucket): BehaviorOptions {
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket, { originPath: '/public' }),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: edgeFunction(this, 'OpenData', openData) },
      ],
    };
  }

  private apiCalls({ api, originSecret }: DashboardSiteProps): BehaviorOptions {
    const { region, urlSuffix } = Stack.of(this);
    return {
      origin: new HttpOrigin(`${api.apiId}.execute-api.${region}.${urlSuffix}`, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        customHeaders: { 'x-origin-secret': originSecret },
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      // Compression would weaken the ETag, and a weak one never satisfies If-Match.
      compress: false,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: edgeFunction(this, 'TellAddress', tellAddress),
        },
      ],
    };
  }

  private acknowledge(): void {
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'CloudFront is its only reader and logs every request.',
    });
    Validations.of(this.distribution).acknowledge(
      {
        id: '@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
        reason: 'The data stack itself admits the distributions of this account.',
      },
      {
        id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
        reason: 'The root is a page, so no request reaches the listing.',
      },
      { id: 'AwsSolutions-CFR1', reason: 'The dashboard is for everybody.' },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'Pages are static files and the API is throttled; a city that has a firewall policy adds its own.',
      },
      {
        id: 'AwsSolutions-CFR4',
        reason:
          "Without a name of its own the site has CloudFront's certificate, whose protocols cannot be set.",
      },
    );
  }
}
