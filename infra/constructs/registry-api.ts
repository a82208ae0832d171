import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, IpAddressType, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** What the access log keeps of a request: no body, no query, no token. The address is that of the server in front. */
const ACCESS_LOG_FIELDS = {
  at: '$context.requestTime',
  requestId: '$context.requestId',
  address: '$context.identity.sourceIp',
  route: '$context.routeKey',
  path: '$context.path',
  status: '$context.status',
  subject: '$context.authorizer.claims.sub',
  milliseconds: '$context.responseLatency',
  refusedBy: '$context.authorizer.error',
} as const;

/** The HTTP API, reachable over IPv4 and IPv6, throttled as a whole, with an access log; the desks add its routes. */
export class RegistryApi extends HttpApi {
  constructor(scope: Construct, id: string, { stage, logRetentionDays }: Settings) {
    super(scope, id, {
      apiName: `stations-${stage}`,
      ipAddressType: IpAddressType.DUAL_STACK,
      createDefaultStage: false,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this,
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: logRetentionDays,
            removalPolicy: RemovalPolicy.RETAIN,
          }),
        ),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FIELDS)),
      },
    });
  }
}
