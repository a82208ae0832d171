import { Validations } from 'aws-cdk-lib';
import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct, type IConstruct } from 'constructs';
import { DESKS } from '../manifests.ts';
import { type Deployment, RegistryFunction } from './registry-function.ts';

/** Whose tokens the API takes, and what they must carry. */
export interface TokenIssuer {
  readonly url: string;
  readonly audience: string;
  readonly scope: string;
}

/** One function a desk: a route a row of the route table, a token for all but `public` rows. */
export class DeskFunctions extends Construct {
  readonly functions: readonly RegistryFunction[];

  constructor(scope: Construct, id: string, api: HttpApi, issuer: TokenIssuer, deployment: Deployment) {
    super(scope, id);
    const authorizer = new HttpJwtAuthorizer('Officer', issuer.url, { jwtAudience: [issuer.audience] });
    this.functions = DESKS.map((desk) => {
      const handler = new RegistryFunction(this, desk, deployment);
      const integration = new HttpLambdaIntegration(desk.name, handler, { scopePermissionToRoute: false });
      for (const { method, path, access } of Object.values(desk.routes)) {
        const routes = api.addRoutes({
          path,
          methods: [HttpMethod[method]],
          integration,
          ...(access.scope !== 'public' && { authorizer, authorizationScopes: issuer.scope.split(' ') }),
        });
        if (access.scope === 'public') routes.forEach(acknowledgePublic);
      }
      return handler;
    });
  }
}

const acknowledgePublic = (route: IConstruct): void =>
  Validations.of(route).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: 'The route table marks this row as public: it answers what anybody may read.',
  });
